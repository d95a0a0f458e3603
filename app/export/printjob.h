// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <vector>

namespace iamm {

/// What goes to paper or into a file. The document must outlive it.
struct PrintJob {
    const Document &document;
    std::vector<Language> languages; ///< one below the other; never empty
    BlockId section;                 ///< with all that is below it; empty: the whole document
};

} // namespace iamm
