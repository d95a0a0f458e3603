// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/readercolors.h"
#include "app/reader/readerlayout.h"
#include "app/reader/readerscene.h"

#include <QTextLayout>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace iamm {

/// Paints the rows that the window shows. Decides nothing and changes nothing but what the layout lays out for it.
class ReaderPainter final {
public:
    /// All must outlive it.
    ReaderPainter(QPainter &painter, const RowSource &rows, const ReaderColors &colors, const ReaderScene &scene);

    void paint(ReaderLayout &layout, const QRect &dirty);

private:
    void paintRow(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row);
    void paintLanguage(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row, int cellNumber);
    void paintMargin(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row, const Block &block);
    void paintCell(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row, const LaidCell &cell,
                   const Block &block, const std::vector<Decoration> &marks);
    std::vector<Decoration> marksOf(const Block &block, Language language) const;
    void paintFocusedLink(const LaidCell &cell, QPointF origin);
    void paintSlotLabel(const ReaderLayout &layout, const LaidCell &cell, QPointF origin);
    void paintBar(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row);
    QList<QTextLayout::FormatRange> formats(const LaidCell &cell, const Block &block, int blockNumber,
                                            const std::vector<Decoration> &marks) const;
    QTextLayout::FormatRange markRange(const Decoration &mark, TextRange shown) const;
    void paintBookmark(QRect place);
    void paintNote(QRect place, AnnotationColor color);
    void paintLetters(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row, int cellNumber,
                      const std::vector<Decoration> &marks);

    QPainter &m_painter;
    const RowSource &m_rows;
    const ReaderColors &m_colors;
    const ReaderScene &m_scene;
};

} // namespace iamm
