// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/bench/figures.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace iamm {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

bool hand(const std::vector<Figure> &figures)
{
    const char *path = std::getenv("IAMM_FIGURES");
    std::ofstream file;
    if (path)
        file.open(path, std::ios::app);
    std::ostream &out = path ? file : std::cout;
    for (const Figure &figure : figures)
        out << figure.name << '\t' << figure.value << '\t' << figure.unit << '\t' << figure.limit << '\n';
    out.flush();
    return out.good();
}

} // namespace iamm
