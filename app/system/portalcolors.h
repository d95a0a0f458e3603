// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/system/desktopcolors.h"

QT_BEGIN_NAMESPACE
class QDBusVariant;
QT_END_NAMESPACE

namespace iamm {

/// Asks the settings portal of freedesktop.org (org.freedesktop.appearance, color-scheme), which GNOME, KDE and others
/// answer. Without a session bus it says nothing.
class PortalColors final : public DesktopColors {
    Q_OBJECT

public:
    using DesktopColors::DesktopColors;

    void watch() override;

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace iamm
