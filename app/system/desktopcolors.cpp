// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/system/desktopcolors.h"

#include <QtGlobal>

#ifdef IAMM_HAS_DBUS
#include "app/system/portalcolors.h"
#endif

namespace iamm {

namespace {
/// For systems whose palette already says all there is to say.
class SilentColors final : public DesktopColors {
public:
    void watch() override {}
};
} // namespace

std::unique_ptr<DesktopColors> DesktopColors::make()
{
#ifdef IAMM_HAS_DBUS
    return std::make_unique<PortalColors>();
#else
    return std::make_unique<SilentColors>();
#endif
}

} // namespace iamm
