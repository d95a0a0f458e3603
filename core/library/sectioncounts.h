// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/blockid.h"

#include <QHash>

#include <span>

namespace iamm {

class Document;

/// How many of these places stand in each section or in one below it. Sections without any are not in it; nor is what
/// stands in the front matter or in no block of this document.
QHash<BlockId, int> countsBySection(std::span<const BlockId> places, const Document &document);

} // namespace iamm
