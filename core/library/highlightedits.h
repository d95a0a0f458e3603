// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/edits.h"

namespace iamm {

/// What people do to highlights, as changes. Pure; a change that would change nothing is none.

/// Colours the passage. Highlights of the person's own of the very same words get the colour instead.
std::optional<Change> highlight(const EditBase &base, const StoredPassage &passage, AnnotationColor color);
std::optional<Change> colorHighlights(const EditBase &base, const QList<QUuid> &ids, AnnotationColor color);
std::optional<Change> removeHighlights(const EditBase &base, const QList<QUuid> &ids);

} // namespace iamm
