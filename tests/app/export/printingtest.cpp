// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/printing.h"
#include "app/export/pdf.h"
#include "app/export/printedpages.h"
#include "app/export/printpreview.h"
#include "app/export/printstyle.h"
#include "tests/support/agendafixture.h"
#include "tests/support/sampledocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QTextBlock>
#include <QTextDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

/// A job laid out for the usual paper.
class Laid final {
public:
    explicit Laid(const PrintJob &job) : m_writer(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, usualPageLayout().margins()});
        m_pages.emplace(job, m_writer);
    }

    const PrintedPages &pages() const { return *m_pages; }
    std::string text() const { return m_pages->document().toPlainText().toStdString(); }
    /// The paragraph with this label in the margin.
    QTextBlock labelled(const QString &label) const
    {
        QTextBlock block = m_pages->document().begin();
        while (block.isValid() && block.blockFormat().stringProperty(MarginLabel) != label)
            block = block.next();
        return block;
    }
    int pageOf(const QTextBlock &block) const
    {
        const QTextDocument &document = m_pages->document();
        const qreal top = document.documentLayout()->blockBoundingRect(block).top();
        return static_cast<int>((top + block.layout()->lineAt(0).rect().center().y()) / document.pageSize().height());
    }

private:
    QBuffer m_buffer;
    QPdfWriter m_writer;
    std::optional<PrintedPages> m_pages;
};

PrintJob section(const Document &document, const QString &id,
                 const std::vector<Language> &languages = {Language::English})
{
    return {document, languages, BlockId(id)};
}

TEST(PrintedPagesTest, OfASectionHoldItsWordsAndNoOthers)
{
    const Document document = sampleDocument();
    const Laid laid(section(document, u"III.11.b"_s));
    EXPECT_THAT(laid.text(), StartsWith("International Agenda for Migration Management\nBerne Initiative, "));
    EXPECT_THAT(laid.text(), HasSubstr("b.\tAssisted Voluntary Return\nVoluntary return is preferable.\n"));
    EXPECT_THAT(laid.text(), HasSubstr("•\tPromotion of measure 3.\n•\t[...]  open for proposals"));
    EXPECT_THAT(laid.text(), Not(HasSubstr("Goal 1")));
    EXPECT_EQ(laid.labelled(u"III.11.b-2"_s).text(), u"•\tPromotion of measure 2."_s);
}

TEST(PrintedPagesTest, OfTheDocumentHoldEveryBlock)
{
    const Laid laid({realAgenda(), {Language::English}, {}});
    const QString text = laid.pages().document().toPlainText();
    for (const Block &block : realAgenda().allBlocks()) {
        if (block.kind == BlockKind::Title)
            continue;
        // Footnote marks stand among the words: what is before the first of them is looked for.
        const BlockText &words = *block.text(Language::English);
        const QString plain = words.footnotes.empty() ? words.text : words.text.left(words.footnotes.front().at);
        EXPECT_TRUE(text.contains(plain.simplified())) << block.id.value().toStdString();
    }
}

TEST(PrintedPagesTest, InSeveralLanguagesSayOfASlotInTheLastOnesWordsThatItIsOpen)
{
    const Laid laid(section(realAgenda(), u"III.11.c"_s, {Language::English, Language::French, Language::Spanish}));
    EXPECT_THAT(laid.text(), HasSubstr("  abierto a propuestas"));
    EXPECT_THAT(laid.text(), Not(HasSubstr("open for proposals")));
}

TEST(PrintedPagesTest, PutFootnotesAtTheEndOfTheirSectionAndRaiseTheirMarks)
{
    const Laid laid(section(realAgenda(), u"I.1"_s));
    const QString text = laid.pages().document().toPlainText();
    EXPECT_GT(text.indexOf(u"1\tThis number includes refugees"), text.indexOf(u"to realise this potential"));
    const QTextCursor mark = laid.pages().document().find(u"million.1"_s);
    ASSERT_FALSE(mark.isNull());
    EXPECT_EQ(mark.charFormat().verticalAlignment(), QTextCharFormat::AlignSuperScript);
}

TEST(PrintedPagesTest, KeepEmphasisAndLists)
{
    const Laid laid(section(realAgenda(), u"III.8"_s));
    EXPECT_TRUE(laid.pages().document().find(u"Agenda for Protection"_s).charFormat().fontItalic());
    EXPECT_GT(laid.labelled(u"III.8-1.1"_s).blockFormat().leftMargin(),
              laid.labelled(u"III.8-1"_s).blockFormat().leftMargin());
    EXPECT_EQ(laid.labelled(u"III.8"_s).blockFormat().headingLevel(), 2);
}

TEST(PrintedPagesTest, LeaveNoHeadingAndNoLeadAtTheFootOfAPage)
{
    const Laid laid({realAgenda(), {Language::English}, {}});
    ASSERT_GT(laid.pages().count(), 20);
    int checked = 0;
    for (QTextBlock block = laid.pages().document().begin(); block.next().isValid(); block = block.next()) {
        if (!block.blockFormat().boolProperty(KeepsWithNext))
            continue;
        ++checked;
        EXPECT_EQ(laid.pageOf(block), laid.pageOf(block.next())) << block.text().toStdString();
    }
    EXPECT_GT(checked, 90);
}

TEST(PrintedPagesTest, BreakAtTheSamePlacesWhateverTheResolution)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::vector<int> counts;
    for (const int resolution : {96, 300, 1200}) {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        counts.push_back(PrintedPages({realAgenda(), {Language::English}, BlockId(u"III.4"_s)}, writer).count());
    }
    EXPECT_EQ(counts, std::vector(3, counts.front()));
}

TEST(PrintedPagesTest, HaveEveryLineOnAnyPaper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    for (const std::vector<Language> &languages :
         {std::vector{Language::English}, std::vector{Language::English, Language::French, Language::Spanish}}) {
        for (const QPageSize::PageSizeId paper : {QPageSize::A3, QPageSize::A4, QPageSize::Letter, QPageSize::A5}) {
            QPdfWriter writer(&buffer);
            writer.setPageLayout({QPageSize(paper), QPageLayout::Portrait, usualPageLayout().margins()});
            const PrintedPages pages({realAgenda(), languages, {}}, writer);
            for (QTextBlock block = pages.document().begin(); block.isValid(); block = block.next())
                EXPECT_GT(block.layout()->lineCount(), 0) << paper << block.text().toStdString();
        }
    }
}

TEST(PrintTest, SaysWhereThePaperEnds)
{
    // A device that takes one page and no more.
    class FullDevice final : public QPdfWriter {
    public:
        using QPdfWriter::QPdfWriter;
        bool newPage() override { return false; }
    };
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    FullDevice device(&buffer);
    EXPECT_FALSE(print(section(realAgenda(), u"III.11"_s), device));
}

TEST(PrintedPagesTest, OfSeveralLanguagesHaveEachBelowTheOtherAndNameWhatIsMissing)
{
    const Document document = sampleDocument();
    const Laid laid(section(document, u"III.11.b"_s, {Language::French, Language::Spanish}));
    EXPECT_THAT(laid.text(), HasSubstr("•\tfr  Promotion de la mesure 2.\n\tes  Promoción de la medida 2.\n"));
    EXPECT_THAT(laid.text(), HasSubstr("\tes  [sin texto en español]\n"));
}

TEST(PrintedPagesTest, SayWhichTranslationIsOutOfDate)
{
    const Document document = sampleWithStaleText(Language::French);
    const Laid laid(section(document, u"III.11.b"_s, {Language::French, Language::Spanish}));
    EXPECT_THAT(laid.text(), HasSubstr("•\tfr  [la traduction n’est plus à jour]\n"));
}

TEST(PdfTest, IsAFileOfSeveralPages)
{
    const QByteArray pdf = pdfOf(section(realAgenda(), u"III.11"_s)).value();
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
    EXPECT_GT(pdf.count("/Type /Page\n"), 1);
}

TEST(PdfTest, IsNamedAfterWhatItIsOf)
{
    EXPECT_EQ(titleOf(section(realAgenda(), u"III.11"_s)), u"III.11 – International Agenda for Migration Management"_s);
    EXPECT_EQ(titleOf({realAgenda(), {Language::English}, {}}), u"International Agenda for Migration Management"_s);
}

TEST(PrintTest, TakesOnlyThePagesThatAreWanted)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        QPageRanges ranges;
        ranges.addPage(2);
        writer.setPageRanges(ranges);
        EXPECT_TRUE(print(section(realAgenda(), u"III.11"_s), writer));
    }
    EXPECT_EQ(buffer.data().count("/Type /Page\n"), 1);
}

TEST(PrintPreviewTest, NamesItsControls)
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    const Document document = sampleDocument();
    printer.setDocName(u"Return"_s);
    PrintPreview preview(section(document, u"III.11"_s), printer, nullptr);
    EXPECT_EQ(preview.windowTitle(), u"Print preview: Return"_s);
    for (const QComboBox *box : preview.findChildren<QComboBox *>())
        EXPECT_FALSE(box->accessibleName().isEmpty());
    int fields = 0;
    for (const QLineEdit *field : preview.findChildren<QLineEdit *>()) {
        if (!qobject_cast<const QComboBox *>(field->parentWidget())) {
            EXPECT_FALSE(field->accessibleName().isEmpty());
            ++fields;
        }
    }
    EXPECT_EQ(fields, 1);
}

} // namespace
} // namespace iamm
