// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/printstyle.h"

#include <QGuiApplication>
#include <QScreen>

namespace iamm::printstyle {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal bodySize = 10;
constexpr qreal smallSize = 7.5;
constexpr qreal lineSpacing = 128; // per cent of the font's own

ParagraphStyle paragraph(qreal size, qreal before, qreal after)
{
    ParagraphStyle style;
    style.text.setFont(font(size));
    style.text.setForeground(Qt::black);
    style.block.setTopMargin(points(before));
    style.block.setBottomMargin(points(after));
    style.block.setLineHeight(lineSpacing, QTextBlockFormat::ProportionalHeight);
    return style;
}

/// The text begins at `left`, what stands before it `hang` further out.
void setHanging(ParagraphStyle &style, qreal left, qreal hang)
{
    style.hangs = true;
    style.block.setLeftMargin(points(left));
    style.block.setTextIndent(-points(hang));
    // Tabs count from where the first line begins.
    style.block.setTabPositions({QTextOption::Tab(points(hang), QTextOption::LeftTab)});
}

} // namespace

qreal points(qreal length)
{
    // Qt takes its default resolution from the primary screen, rounded.
    const QScreen *screen = QGuiApplication::primaryScreen();
    return length * (screen ? qRound(screen->logicalDotsPerInchY()) : 96) / 72;
}

QFont font(qreal size)
{
    QFont font;
    font.setFamilies({u"Source Serif 4"_s, u"Source Serif Pro"_s, u"Charter"_s, u"Cambria"_s, u"Georgia"_s,
                      u"Noto Serif"_s, u"Liberation Serif"_s, u"Times New Roman"_s, u"DejaVu Serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(size);
    font.setHintingPreference(QFont::PreferNoHinting); // paper has finer dots than the layout
    // Any spacing at all switches ligatures off: a PDF would have one sign for "ffi", and a reader's search for
    // "trafficking" would miss it.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

QFont smallFont()
{
    return font(smallSize);
}

QColor grey()
{
    return QColor(0x59, 0x59, 0x59); // 7:1 on white
}

ParagraphStyle heading(int level)
{
    static constexpr struct {
        qreal size, before, after, hang;
    } levels[] = {{19, 0, 10, 36}, {14.5, 20, 6, 30}, {12, 15, 4, 20}, {bodySize, 12, 3, 20}};
    const auto &[size, before, after, hang] = levels[qBound(1, level, 4) - 1];
    ParagraphStyle style = paragraph(size, before, after);
    style.text.setFontWeight(QFont::Bold);
    style.block.setHeadingLevel(level);
    style.block.setLineHeight(112, QTextBlockFormat::ProportionalHeight);
    style.block.setProperty(KeepsWithNext, true);
    setHanging(style, hang, hang);
    return style;
}

ParagraphStyle body()
{
    return paragraph(bodySize, 0, 6);
}

ParagraphStyle lead()
{
    ParagraphStyle style = paragraph(bodySize, 5, 3);
    style.text.setFontItalic(true);
    style.block.setProperty(KeepsWithNext, true);
    return style;
}

ParagraphStyle practice(int level)
{
    ParagraphStyle style = paragraph(bodySize, 0, level > 1 ? 2 : 3.5);
    setHanging(style, level > 1 ? 30 : 15, 12);
    return style;
}

ParagraphStyle understanding()
{
    ParagraphStyle style = paragraph(bodySize, 0, 4.5);
    setHanging(style, 20, 20);
    return style;
}

ParagraphStyle footnote()
{
    ParagraphStyle style = paragraph(8.5, 4, 2);
    setHanging(style, 10, 10);
    return style;
}

ParagraphStyle titleLine(bool isName)
{
    ParagraphStyle style = isName ? paragraph(24, 6, 14) : paragraph(11, 2, 2);
    style.block.setAlignment(Qt::AlignHCenter);
    if (isName) {
        style.text.setFontWeight(QFont::Bold);
        style.block.setLineHeight(110, QTextBlockFormat::ProportionalHeight);
    }
    return style;
}

ParagraphStyle notice()
{
    ParagraphStyle style = paragraph(8.5, 0, 3);
    style.text.setForeground(grey());
    return style;
}

QTextCharFormat ours(const QTextCharFormat &text)
{
    QTextCharFormat format = text;
    format.setForeground(grey());
    format.setFontItalic(true);
    format.setFontWeight(QFont::Normal);
    return format;
}

QTextCharFormat languageLabel(const QTextCharFormat &text)
{
    QTextCharFormat format = ours(text);
    format.setFont(smallFont());
    return format;
}

} // namespace iamm::printstyle
