// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

namespace iamm {

/// What `iamm` ends with.
enum class ExitCode : int {
    Found = 0,
    NothingFound = 1,
    WrongUsage = 2, ///< or what was asked for may mean several things, or the edition lacks the language
    DataError = 3,  ///< the content can't be opened, or the output can't be written
};

} // namespace iamm
