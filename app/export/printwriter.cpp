// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/printwriter.h"

#include "core/words/citation.h"
#include "core/words/words.h"

#include <set>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

/// Lines of the title page don't end with a full stop, the paragraphs after it do.
bool isTitleLine(const Block &block)
{
    const BlockText *text = block.text(Language::English);
    return text && !text->text.endsWith(u'.');
}

/// Where the look of the text changes.
std::set<int> edgesOf(const BlockText &text)
{
    std::set<int> edges{0, static_cast<int>(text.text.size())};
    for (const Mark &mark : text.marks) {
        edges.insert(mark.range.start);
        edges.insert(mark.range.start + mark.range.length);
    }
    for (const FootnoteMark &mark : text.footnotes)
        edges.insert(mark.at);
    return edges;
}

bool isEmphasised(const BlockText &text, int position)
{
    return std::ranges::any_of(text.marks, [position](const Mark &mark) {
        return mark.style == MarkStyle::Emphasis && position >= mark.range.start
               && position < mark.range.start + mark.range.length;
    });
}

} // namespace

PrintWriter::PrintWriter() : m_document(std::make_unique<QTextDocument>()), m_cursor(m_document.get())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setUseDesignMetrics(true); // widths as on paper, not as on a screen
}

void PrintWriter::beginDocument(const ExportHead &head)
{
    m_head.emplace(head);
    if (!head.section.isEmpty())
        writeHead();
}

/// A section alone says what it is a section of.
void PrintWriter::writeHead()
{
    const Words words(m_head->languages.front());
    ParagraphStyle name = printstyle::body();
    name.text.setFontWeight(QFont::Bold);
    begin(name);
    m_cursor.insertText(words.documentTitle(), name.text);
    ParagraphStyle edition = printstyle::notice();
    begin(edition);
    m_cursor.insertText(words.edition(CitationForm::Full), edition.text);
    edition.block.setBottomMargin(printstyle::points(18));
    m_cursor.setBlockFormat(edition.block);
}

void PrintWriter::front(const Block &block)
{
    if (block.kind == BlockKind::Title)
        return; // the title page has said it
    // The fifth line of the title page names the document.
    static const BlockId name(u"front-5"_s);
    const bool isLine = isTitleLine(block);
    if (m_isEmpty) {
        // Qt drops the space before the first paragraph of all: an empty one keeps the title off the page's top.
        ParagraphStyle space = printstyle::body();
        space.block.setBottomMargin(printstyle::points(30));
        begin(space);
    }
    ParagraphStyle style = isLine ? printstyle::titleLine(block.id == name) : printstyle::body();
    if (isLine != m_wasTitleLine)
        style.block.setTopMargin(printstyle::points(24));
    m_wasTitleLine = isLine;
    write(block, style);
}

void PrintWriter::beginSection(const Section &section, const Block &heading)
{
    m_section = &section;
    const Words words(m_head->languages.front());
    ParagraphStyle style = printstyle::heading(section.level);
    if (section.level == 1 && m_head->section.isEmpty())
        style.block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    style.block.setProperty(RunningHead, QString(shownReference(heading, m_head->document, words.language()) + u"  "_s
                                                 + shortTitle(heading, words.language())));
    write(heading, style, printedNumber(section), section.id.value());
}

void PrintWriter::block(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Understanding:
        write(block, printstyle::understanding(), block.number + u'.', block.id.value());
        return;
    case BlockKind::Practice:
        write(block, printstyle::practice(block.level), block.level > 1 ? u"–"_s : u"•"_s, block.id.value());
        return;
    case BlockKind::Open: {
        write(block, printstyle::practice(1), u"•"_s, block.id.value());
        const Words words(m_head->languages.back()); // after the last language's line
        m_cursor.insertText(u"  "_s + words.openForProposals(), printstyle::ours(printstyle::practice(1).text));
        return;
    }
    case BlockKind::Lead:
        write(block, printstyle::lead());
        return;
    default:
        write(block, printstyle::body(), {}, block.id.value());
    }
}

void PrintWriter::endSection()
{
    bool isFirst = true;
    for (const Block &block : m_head->document.blocksOf(m_section->id)) {
        if (block.kind != BlockKind::Footnote)
            continue;
        ParagraphStyle style = printstyle::footnote();
        if (isFirst)
            style.block.setTopMargin(printstyle::points(12));
        write(block, style, block.number, {});
        isFirst = false;
    }
}

void PrintWriter::begin(const ParagraphStyle &style)
{
    if (m_isEmpty) {
        m_cursor.setBlockFormat(style.block);
        m_cursor.setBlockCharFormat(style.text);
    } else {
        m_cursor.insertBlock(style.block, style.text);
    }
    m_isEmpty = false;
}

void PrintWriter::write(const Block &block, ParagraphStyle style, const QString &marker, const QString &label)
{
    if (!label.isEmpty())
        style.block.setProperty(MarginLabel, label);
    const bool areSeveral = m_head->languages.size() > 1;
    const bool keepsWithNext = style.block.boolProperty(KeepsWithNext);
    const qreal spaceAfter = style.block.bottomMargin();
    for (const Language language : m_head->languages) {
        const bool isFirst = language == m_head->languages.front();
        const bool isLast = language == m_head->languages.back();
        style.block.setProperty(KeepsWithNext, keepsWithNext || !isLast);
        style.block.setBottomMargin(isLast ? spaceAfter : 0);
        begin(style);
        if (style.hangs)
            m_cursor.insertText((isFirst ? marker : QString()) + u'\t', style.text);
        if (areSeveral)
            m_cursor.insertText(languageCode(language) + u"  "_s, printstyle::languageLabel(style.text));
        if (const BlockText *text = block.text(language))
            writeText(*text, style.text);
        else
            m_cursor.insertText(Words(language).missingText(block), printstyle::ours(style.text));
        for (const int once : {int(MarginLabel), int(RunningHead), int(QTextFormat::PageBreakPolicy)})
            style.block.clearProperty(once);
        style.block.setTopMargin(0);
    }
}

void PrintWriter::writeText(const BlockText &text, const QTextCharFormat &format)
{
    const std::set<int> edges = edgesOf(text);
    for (auto edge = edges.begin(); edge != edges.end(); ++edge) {
        for (const FootnoteMark &mark : text.footnotes) {
            if (mark.at != *edge)
                continue;
            QTextCharFormat raised = format;
            raised.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
            m_cursor.insertText(QString::number(mark.number), raised);
        }
        const auto next = std::next(edge);
        if (next == edges.end())
            break;
        QTextCharFormat run = format;
        if (isEmphasised(text, *edge))
            run.setFontItalic(!format.fontItalic());
        m_cursor.insertText(text.text.mid(*edge, *next - *edge), run);
    }
}

} // namespace iamm
