// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace iamm {

/// One line of the table at the end of `./dev bench`.
struct Figure {
    std::string name;
    double value = 0;
    std::string unit; ///< such as "ms"; "×" for a ratio
    double limit = 0; ///< the most that is allowed, in the same unit
};

/// The middle one; of an even number the mean of the middle two. Not of nothing.
double median(std::vector<double> values);

/// Appends the figures to the file that the environment names in IAMM_FIGURES, a line each: name, value, unit, limit,
/// with tabs between. Prints them where there is none. False where the file can't be written.
bool hand(const std::vector<Figure> &figures);

} // namespace iamm
