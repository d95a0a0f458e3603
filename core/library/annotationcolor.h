// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace iamm {

/// The colour that a person gives to a bookmark, a highlight or a note. Nobody has to tell colours apart: each also has
/// a line of its own under the words and a letter (app/reader/colorlook.h).
enum class AnnotationColor : quint8 { None, Yellow, Green, Blue, Pink, Orange, Lilac };

/// The six, in the order in which they are offered and counted: 1 to 6.
inline constexpr std::array allColors{AnnotationColor::Yellow, AnnotationColor::Green,  AnnotationColor::Blue,
                                      AnnotationColor::Pink,   AnnotationColor::Orange, AnnotationColor::Lilac};

/// The word for a colour in the library and in its files; empty for None. Never shown to people.
QString colorCode(AnnotationColor color);
std::optional<AnnotationColor> colorFromCode(QStringView code);

} // namespace iamm
