// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/words/quotation.h"

#include "core/document/passagepieces.h"
#include "core/words/citation.h"
#include "core/words/htmltext.h"

#include <QStringList>

namespace iamm {

namespace {
using namespace Qt::StringLiterals;

using Pieces = std::vector<PassagePiece>;

enum class Cuts : quint8 { Shown, Silent };

constexpr QChar ellipsis = u'…';

/// The superscript digits that the document has before its footnotes.
QString superscript(const QString &number)
{
    static constexpr QStringView digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString result;
    for (const QChar digit : number)
        result += digit.isDigit() ? digits[digit.digitValue()] : digit;
    return result;
}

/// The words of one piece and what stands around them, in plain text and in HTML.
class PieceWriter final {
public:
    PieceWriter(const Document &document, Language language, Cuts cuts)
        : m_document(document), m_words(language), m_cuts(cuts)
    {
    }

    QString plain(const PassagePiece &piece) const
    {
        if (const QString label = labelOf(*piece.block); !label.isEmpty())
            return label;
        return withCuts(piece, piece.block->text(m_words.language())->text.mid(piece.range.start, piece.range.length));
    }

    QString html(const PassagePiece &piece) const
    {
        if (const QString label = labelOf(*piece.block); !label.isEmpty())
            return label.toHtmlEscaped();
        return withCuts(piece, htmlOf(*piece.block->text(m_words.language()), piece.range));
    }

    /// What the document prints before the block, where it is one of several.
    QString before(const PassagePiece &piece) const
    {
        if (piece.isCutBefore)
            return {};
        const Block &block = *piece.block;
        switch (block.kind) {
        case BlockKind::Heading: {
            const Section *section = m_document.section(block.id);
            return section ? printedNumber(*section) + u' ' : QString();
        }
        case BlockKind::Understanding:
            return block.number + u". "_s;
        case BlockKind::Practice:
        case BlockKind::Open:
            return block.level > 1 ? u"  - "_s : u"- "_s;
        case BlockKind::Footnote:
            return superscript(block.number) + u' ';
        case BlockKind::Paragraph:
        case BlockKind::Lead:
        case BlockKind::Front:
        case BlockKind::Title:
            return {};
        }
        Q_UNREACHABLE();
    }

private:
    /// What is said instead of the block's words; empty where it has words.
    QString labelOf(const Block &block) const
    {
        if (!block.text(m_words.language()))
            return m_words.missingText(block);
        return block.kind == BlockKind::Open ? m_words.openInTheOriginal() : QString();
    }

    QString withCuts(const PassagePiece &piece, const QString &words) const
    {
        if (m_cuts == Cuts::Silent)
            return words;
        return (piece.isCutBefore ? QString(ellipsis) : QString()) + words
               + (piece.isCutAfter ? QString(ellipsis) : QString());
    }

    const Document &m_document;
    Words m_words;
    Cuts m_cuts;
};

QString plainOf(const Pieces &pieces, const PieceWriter &writer)
{
    if (pieces.size() == 1)
        return writer.plain(pieces.front());
    QStringList lines;
    for (const PassagePiece &piece : pieces)
        lines += writer.before(piece) + writer.plain(piece);
    return lines.join(u'\n');
}

bool isListItem(const Block &block)
{
    return block.kind == BlockKind::Practice || block.kind == BlockKind::Open || block.kind == BlockKind::Understanding;
}

QString htmlOf(const Pieces &pieces, const PieceWriter &writer)
{
    if (pieces.size() == 1)
        return u"<p>"_s + writer.html(pieces.front()) + u"</p>"_s;
    QString html;
    HtmlLists lists;
    for (const PassagePiece &piece : pieces) {
        const Block &block = *piece.block;
        if (!isListItem(block)) {
            html += lists.end();
            const QString words = writer.before(piece).toHtmlEscaped() + writer.html(piece);
            html += block.kind == BlockKind::Heading ? u"<p><strong>%1</strong></p>"_s.arg(words)
                                                     : u"<p>%1</p>"_s.arg(words);
            continue;
        }
        html += block.kind == BlockKind::Understanding ? lists.beginNumberedItem(block.number)
                                                       : lists.beginItem(qMax(block.level, 1));
        html += writer.html(piece);
    }
    return (html + lists.end()).trimmed();
}

/// Quotation marks in the text become those of a quotation within a quotation.
QString withInnerMarks(QString text, const QuotationMarks &marks)
{
    if (marks.open == u"“") {
        return text.replace(u'“', marks.innerOpen).replace(u'”', marks.innerClose);
    }
    // A third level: the marks that the second one takes now.
    text.replace(u'“', u'‘').replace(u'”', u'’');
    text.replace(u"«\u00a0"_s, marks.innerOpen).replace(u"«\u202f"_s, marks.innerOpen).replace(u"«"_s, marks.innerOpen);
    return text.replace(u"\u00a0»"_s, marks.innerClose)
        .replace(u"\u202f»"_s, marks.innerClose)
        .replace(u"»"_s, marks.innerClose);
}

std::vector<const Block *> blocksOf(const Pieces &pieces)
{
    std::vector<const Block *> blocks;
    for (const PassagePiece &piece : pieces)
        blocks.push_back(piece.block);
    return blocks;
}

CopiedText quotationOf(const Pieces &pieces, const Document &document, Language language, CitationForm form)
{
    if (pieces.empty())
        return {};
    const PieceWriter writer(document, language, Cuts::Shown);
    const QuotationMarks marks = Words(language).quotationMarks();
    const QString source = citation(blocksOf(pieces), document, language, form);
    const QString code = languageCode(language);
    return {marks.open + withInnerMarks(plainOf(pieces, writer), marks) + marks.close + u" ("_s + source + u')',
            u"<blockquote lang=\"%1\">"_s.arg(code) + htmlOf(pieces, writer)
                + u"</blockquote>\n<p lang=\"%1\">("_s.arg(code) + source.toHtmlEscaped() + u")</p>"_s};
}

} // namespace

CopiedText copiedText(const Passage &passage, const Document &document)
{
    const Pieces pieces = piecesOf(passage, document);
    if (pieces.empty())
        return {};
    const PieceWriter writer(document, passage.language, Cuts::Silent);
    return {plainOf(pieces, writer),
            u"<div lang=\"%1\">"_s.arg(languageCode(passage.language)) + htmlOf(pieces, writer) + u"</div>"_s};
}

CopiedText quotation(const Passage &passage, const Document &document, CitationForm form)
{
    return quotationOf(piecesOf(passage, document), document, passage.language, form);
}

CopiedText quotationWithOriginal(const Passage &passage, const Document &document, CitationForm form)
{
    const Pieces translated = piecesOf(passage, document);
    const CopiedText first = quotationOf(translated, document, passage.language, form);
    if (passage.language == Language::English || translated.empty())
        return first;
    Pieces original;
    for (const PassagePiece &piece : translated) {
        for (const PassagePiece &whole : wholePieces(std::span(piece.block, 1), Language::English))
            original.push_back(whole);
    }
    const CopiedText second = quotationOf(original, document, Language::English, form);
    return {first.plain + u"\n\n"_s + second.plain, first.html + u'\n' + second.html};
}

} // namespace iamm
