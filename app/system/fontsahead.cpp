// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/system/fontsahead.h"

#ifdef IAMM_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace iamm {

std::future<void> readFontsAhead()
{
#ifdef IAMM_HAS_FONTCONFIG
    // Whoever needs the list meanwhile, such as Qt, waits in fontconfig for this one.
    return std::async(std::launch::async, [] { FcInit(); });
#else
    return {};
#endif
}

} // namespace iamm
