// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/system/fontsahead.h"

#ifdef IAMM_HAS_FONTCONFIG
#include <clocale>
#include <fontconfig/fontconfig.h>
#endif

namespace iamm {

std::future<void> readFontsAhead()
{
#ifdef IAMM_HAS_FONTCONFIG
    // Qt does so too, but later: fontconfig's numbers are read with the locale that is in force.
    std::setlocale(LC_ALL, "");
    // Whoever needs the list meanwhile, such as Qt, waits in fontconfig for this one.
    return std::async(std::launch::async, [] { FcInit(); });
#else
    return {};
#endif
}

} // namespace iamm
