// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/annotationcolor.h"

#include <algorithm>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array codes{
    std::pair(AnnotationColor::None, ""_L1),       std::pair(AnnotationColor::Yellow, "yellow"_L1),
    std::pair(AnnotationColor::Green, "green"_L1), std::pair(AnnotationColor::Blue, "blue"_L1),
    std::pair(AnnotationColor::Pink, "pink"_L1),   std::pair(AnnotationColor::Orange, "orange"_L1),
    std::pair(AnnotationColor::Lilac, "lilac"_L1),
};
} // namespace

QString colorCode(AnnotationColor color)
{
    return std::ranges::find(codes, color, [](const auto &entry) { return entry.first; })->second;
}

std::optional<AnnotationColor> colorFromCode(QStringView code)
{
    const auto found = std::ranges::find_if(codes, [code](const auto &entry) { return entry.second == code; });
    return found == codes.end() ? std::nullopt : std::optional(found->first);
}

} // namespace iamm
