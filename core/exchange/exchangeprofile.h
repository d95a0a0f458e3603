// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace iamm {

/// What makes a file a library file of this program, for whoever writes and whoever reads one.
namespace exchangeprofile {

inline constexpr int version = 1; ///< one more where an older program would misread a file
inline constexpr QLatin1StringView versionKey("iamm:profileVersion");
inline constexpr QLatin1StringView countKey("iamm:itemCount");
inline constexpr QLatin1StringView setType("AnnotationSet");
inline constexpr QLatin1StringView workPrefix("urn:x-iamm:work:"); ///< before an edition's name

} // namespace exchangeprofile

} // namespace iamm
