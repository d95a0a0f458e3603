// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace iamm {

/// How a paragraph is set on paper.
struct ParagraphStyle {
    QTextBlockFormat block;
    QTextCharFormat text;
    bool hangs = false; ///< a number or bullet and a tab stand before the text
};

/// What a paragraph of a QTextDocument carries for the pages.
enum PrintProperty {
    MarginLabel = QTextFormat::UserProperty + 1, ///< string: stands small beside the first line
    RunningHead,                                 ///< string: names the section from here on, above the page's text
    KeepsWithNext,                               ///< bool: must not stand at the foot of a page without what follows
};

/// The typography of print and PDF: one serif, sizes in points, black on white whatever the window's colours are.
namespace printstyle {

ParagraphStyle heading(int level);
ParagraphStyle body();
ParagraphStyle lead();
ParagraphStyle practice(int level);
ParagraphStyle understanding();
ParagraphStyle footnote();
/// A centred line of the title page; the document's name is larger than the others.
ParagraphStyle titleLine(bool isName);
/// A small grey line of ours, such as the edition below the title.
ParagraphStyle notice();

/// For words of ours among the document's.
QTextCharFormat ours(const QTextCharFormat &text);
/// For the language's code before a text, where there are several.
QTextCharFormat languageLabel(const QTextCharFormat &text);
/// `size` in points.
QFont font(qreal size);
/// For labels in the margin, page numbers and notices.
QFont smallFont();
QColor grey();

/// Points in the unit in which a QTextDocument without a paint device lays out: pixels of the screen.
qreal points(qreal length);

} // namespace printstyle
} // namespace iamm
