// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/typography.h"

#include "app/reader/celltext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

/// A measure of 65 to 75 characters is what typographers take for a line that is read without losing the next one.
constexpr int charactersPerLine = 70;
constexpr qreal lineSpacing = 1.5;
/// Reading text is larger than the labels of an interface.
constexpr qreal readingScale = 1.25;
constexpr qreal smallScale = 0.9;

/// Letters as often as they are in running text, to know how wide a character is on average.
const QString &sample()
{
    static const QString text = u"The management of migration is a sovereign right and responsibility of states, "
                                "and depends on co-operation between them and on the migrants themselves."_s;
    return text;
}

qreal averageWidthOf(const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(sample()) / static_cast<qreal>(sample().size());
}

QFont scaled(QFont font, qreal scale)
{
    const qreal size = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    font.setPointSizeF(size * scale);
    return font;
}

/// Serifs made for screens, on the systems that have them; the interface's own font where none is there.
QFont readingFont(QFont interfaceFont)
{
    const QString family = interfaceFont.family();
    interfaceFont.setFamilies({u"Source Serif 4"_s, u"Source Serif Pro"_s, u"Charis SIL"_s, u"Charter"_s, u"Cambria"_s,
                               u"Georgia"_s, u"Noto Serif"_s, u"DejaVu Serif"_s, family});
    return interfaceFont;
}

} // namespace

Typography::Typography(const QFont &interfaceFont, int percent)
    : m_percent(std::clamp(percent, smallestPercent, largestPercent)), m_font(readingFont(interfaceFont)),
      m_smallFont(scaled(interfaceFont, smallScale * m_percent / 100))
{
    m_font = scaled(m_font, readingScale * m_percent / 100);
    setUpMeasures();
    setUpHeadings();
    setUpText();
}

void Typography::setUpMeasures()
{
    m_averageWidth = averageWidthOf(m_font);
    m_lineHeight = qRound(QFontMetricsF(m_font).height() * lineSpacing / 1.17);
    m_measure = qRound(m_averageWidth * charactersPerLine);
}

BlockStyle Typography::makeStyle(qreal scale, qreal before, qreal after) const
{
    BlockStyle style;
    style.font = m_font;
    style.font.setPointSizeF(m_font.pointSizeF() * scale);
    style.lineHeight = qRound(m_lineHeight * (scale > 1 ? 1 + (scale - 1) * 0.85 : scale));
    style.spaceBefore = qRound(m_lineHeight * before);
    style.spaceAfter = qRound(m_lineHeight * after);
    // Not measured: that would load a font for each style, and most of them aren't on the first screen.
    style.averageWidth = m_averageWidth * scale;
    return style;
}

void Typography::setUpHeadings()
{
    m_styles[Part] = makeStyle(1.75, 3.0, 0.9);
    m_styles[Chapter] = makeStyle(1.4, 2.2, 0.6);
    m_styles[SectionHeading] = makeStyle(1.18, 1.6, 0.5);
    m_styles[SubSection] = makeStyle(1.0, 1.4, 0.4);
    for (const Style heading : {Part, Chapter, SectionHeading, SubSection}) {
        m_styles[heading].font.setWeight(QFont::DemiBold);
        m_styles[heading].averageWidth *= 1.08;
    }
    m_styles[Title] = makeStyle(1.4, 4.0, 0.5);
    m_styles[FrontTitle] = makeStyle(2.1, 0.3, 0.8);
    m_styles[FrontLine] = makeStyle(1.0, 0.35, 0.35);
    m_styles[FrontTitle].font.setWeight(QFont::DemiBold);
    for (const Style line : {Title, FrontTitle, FrontLine})
        m_styles[line].centred = true;
}

void Typography::setUpText()
{
    m_styles[Body] = makeStyle(1.0, 0.35, 0.35);
    m_styles[LeadIn] = makeStyle(1.0, 0.75, 0.2);
    m_styles[LeadIn].font.setItalic(true);
    m_styles[Item] = makeStyle(1.0, 0.22, 0.22);
    m_styles[Numbered] = makeStyle(1.0, 0.25, 0.25);
    m_styles[NestedItem] = makeStyle(1.0, 0.1, 0.1);
    m_styles[Note] = makeStyle(0.85, 0.25, 0.25);
    m_styles[Ours] = makeStyle(0.85, 1.0, 2.0);
    m_styles[Ours].font = m_smallFont;
    m_styles[Ours].centred = true;
    const int step = qRound(m_lineHeight * 0.95);
    m_styles[Item].markerLeft = qRound(step * 0.3);
    m_styles[Item].textLeft = step;
    m_styles[NestedItem].markerLeft = qRound(step * 1.2);
    m_styles[NestedItem].textLeft = step * 2;
    m_styles[Numbered].textLeft = qRound(step * 1.5);
    m_styles[Note].textLeft = qRound(step * 0.6);
}

Typography::Style Typography::styleOf(const Block &block, RowKind row)
{
    if (row == RowKind::Notice)
        return Ours;
    if (row == RowKind::OpenedFootnote)
        return Note;
    switch (block.kind) {
    case BlockKind::Heading:
        return std::array{Part, Chapter, SectionHeading, SubSection}[static_cast<size_t>(block.level - 1)];
    case BlockKind::Lead:
        return LeadIn;
    case BlockKind::Practice:
        return block.level > 1 ? NestedItem : Item;
    case BlockKind::Open:
        return Item;
    case BlockKind::Understanding:
        return Numbered;
    case BlockKind::Footnote:
        return Note;
    case BlockKind::Title:
        return Title;
    case BlockKind::Front: {
        // The fifth line of the title page names the document; its paragraphs end with a full stop, its lines don't.
        static const BlockId nameOfTheDocument(u"front-5"_s);
        if (block.id == nameOfTheDocument)
            return FrontTitle;
        const BlockText *text = block.text(Language::English);
        return text && text->text.endsWith(u'.') ? Body : FrontLine;
    }
    case BlockKind::Paragraph:
        break;
    }
    return Body;
}

const BlockStyle &Typography::style(const Block &block, RowKind row) const
{
    return m_styles[styleOf(block, row)];
}

QString Typography::marker(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return block.level == 4 ? u'(' + block.number + u')' : block.number + u'.';
    case BlockKind::Understanding:
        return block.number + u'.';
    case BlockKind::Practice:
        return block.level > 1 ? u"–"_s : u"•"_s;
    case BlockKind::Open:
        return u"•"_s;
    case BlockKind::Footnote:
        return superscript(block.number.toInt());
    default:
        return {};
    }
}

} // namespace iamm
