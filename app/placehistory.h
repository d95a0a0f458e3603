// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/blockid.h"

#include <optional>
#include <vector>

namespace iamm {

/// Where a person has been in one window, as a browser keeps it: one step per deliberate jump. A value without Qt
/// objects. At most `limit` steps are kept.
class PlaceHistory final {
public:
    static constexpr size_t limit = 200;

    /// A jump from the place where the person is to another: forgets what was ahead. A jump to the same place is none.
    void jumped(const BlockId &from, const BlockId &to);

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_steps.size(); }

    /// Goes one step; `from` is where the person is meanwhile, and where going the other way leads. None at the end.
    std::optional<BlockId> back(const BlockId &from);
    std::optional<BlockId> forward(const BlockId &from);

private:
    std::vector<BlockId> m_steps;
    size_t m_current = 0;
};

} // namespace iamm
