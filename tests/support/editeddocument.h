// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QHash>

namespace iamm {

/// The document in its next revision, with one thing changed. The blocks named have to be in it.

Document withText(const Document &document, const BlockId &id, const QString &text,
                  Language language = Language::English);
Document without(const Document &document, const BlockId &id);
/// The block stands behind the other one, and in its section.
Document withMoved(const Document &document, const BlockId &id, const BlockId &behind);
/// Blocks with other identifiers, all at once: two may change theirs. Of a heading its section keeps the old one.
Document withNames(const Document &document, const QHash<BlockId, BlockId> &names);

} // namespace iamm
