// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/terms/termplacedelegate.h"

#include "app/reader/readercolors.h"
#include "core/models/termplacesmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 4;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

/// The text from a word on from which the words' end stands in the first two thirds of the width.
QString beginningNear(const QFontMetrics &metrics, const QString &text, QPair<int, int> &words, int width)
{
    qsizetype start = 0;
    const int end = words.first + words.second;
    while (metrics.horizontalAdvance(text.mid(start, end - start)) > width * 2 / 3) {
        const qsizetype space = text.indexOf(u' ', start);
        if (space < 0 || space >= words.first)
            break;
        start = space + 1;
    }
    if (start == 0)
        return text;
    const QString cut = u"… "_s;
    words.first += static_cast<int>(cut.size() - start);
    return cut + text.mid(start);
}

/// One line of the text with the words strong.
void paintSnippet(QPainter *painter, const QFont &font, const QRect &line, const QString &text, QPair<int, int> words)
{
    const QFontMetrics bold(boldOf(font));
    const QString begun = beginningNear(bold, text, words, line.width());
    const QString strongWords = begun.mid(words.first, words.second);
    const QFontMetrics plain(font);
    const int wider = bold.horizontalAdvance(strongWords) - plain.horizontalAdvance(strongWords);
    const QString shown = plain.elidedText(begun, Qt::ElideRight, line.width() - wider);
    QTextLayout layout(shown, font);
    QTextLayout::FormatRange strong;
    strong.start = words.first;
    strong.length = std::min(words.second, static_cast<int>(shown.size()) - words.first);
    strong.format.setFontWeight(QFont::Bold);
    if (strong.length > 0)
        layout.setFormats({strong});
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    layout.draw(painter, line.topLeft());
}

} // namespace

QSize TermPlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = index.parent().isValid() ? 2 : 1;
    return {0, lines * option.fontMetrics.height() + 2 * padding};
}

void TermPlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const ReaderColors colors = ReaderColors::from(option.palette);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    QRect line = option.rect.adjusted(padding, padding, -padding, -padding);
    painter->save();
    if (!index.parent().isValid()) {
        const QFont bold = boldOf(option.font);
        painter->setFont(bold);
        painter->setPen(selected ? colors.selectedText : colors.text);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(bold).elidedText(text, Qt::ElideRight, line.width()));
    } else {
        painter->setFont(option.font);
        painter->setPen(selected ? colors.selectedText : colors.muted);
        const QString reference = index.data(TermPlacesModel::ReferenceRole).toString();
        painter->drawText(line, Qt::AlignLeft | Qt::AlignTop,
                          option.fontMetrics.elidedText(reference, Qt::ElideRight, line.width()));
        painter->setPen(selected ? colors.selectedText : colors.text);
        paintSnippet(painter, option.font, line.translated(0, option.fontMetrics.height()), text,
                     index.data(TermPlacesModel::WordsRole).value<QPair<int, int>>());
    }
    painter->restore();
}

} // namespace iamm
