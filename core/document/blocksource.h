// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"

#include <span>

namespace iamm {

/// Gives the blocks of a document in document order. Whoever shows or exports the text takes it from here, so that a
/// later source may hold only a part of it.
class BlockSource {
public:
    virtual ~BlockSource() = default;

    /// How many blocks there are.
    virtual int count() const = 0;

    /// The blocks [from, from + count), fewer at the end. Valid until the next call.
    virtual std::span<const Block> blocks(int from, int count) const = 0;
};

} // namespace iamm
