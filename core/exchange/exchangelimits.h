// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace iamm {

/// What a library file may hold at most. What the library itself limits (names, tags, notes, quotes) is limited there.
/// Whoever writes a file keeps to them and whoever reads one insists on them: a file comes from anywhere.
namespace exchangelimits {

inline constexpr qsizetype bytes = qsizetype(16) * 1024 * 1024;
inline constexpr int depth = 16;     ///< of arrays and objects in each other
inline constexpr int items = 20'000; ///< of the file
/// Of everything in the file, and of one object: small things can be many in few bytes.
inline constexpr int values = 2'000'000;
inline constexpr int members = 1'000;

inline constexpr int context = 64;           ///< prefix, suffix; code points
inline constexpr int heading = 1'000;        ///< code points
inline constexpr int identifier = 120;       ///< of a block, an edition; code points
inline constexpr int position = 1'000;       ///< digits
inline constexpr int extraBytes = 4096;      ///< members of one item that this program doesn't know, in UTF-8
inline constexpr int number = 1'000'000'000; ///< revisions and places in a text

inline constexpr int firstYear = 1990; ///< of every date
inline constexpr int lastYear = 2100;

/// So long reading a file may take before it is given up.
inline constexpr std::chrono::seconds time{5};

} // namespace exchangelimits

} // namespace iamm
