// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/highlightedits.h"

namespace iamm {

std::optional<Change> highlight(const EditBase &base, const StoredPassage &passage, AnnotationColor color)
{
    QList<QUuid> same;
    for (const Highlight *row : base.contents.at<Highlight>(passage.from.block)) {
        if (isSamePlace(placeOf(*row), passage) && base.mayChange(row->head))
            same.append(row->head.id);
    }
    if (!same.isEmpty())
        return colorHighlights(base, same, color);
    return creation(ChangeKind::AddHighlight, {Highlight{base.newHead(), passage, color}});
}

std::optional<Change> colorHighlights(const EditBase &base, const QList<QUuid> &ids, AnnotationColor color)
{
    return editRows<Highlight>(base, ChangeKind::ColorHighlights, ids, [color](Highlight &row) { row.color = color; });
}

std::optional<Change> removeHighlights(const EditBase &base, const QList<QUuid> &ids)
{
    return deleteRows<Highlight>(base, ChangeKind::RemoveHighlights, ids);
}

} // namespace iamm
