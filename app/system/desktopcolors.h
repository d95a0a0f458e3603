// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace iamm {

/// Tells whether the desktop prefers dark colours, and when that changes, where Qt's own palette doesn't say it.
/// Lives on the GUI thread and never makes it wait.
class DesktopColors : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks, and goes on watching. Answers by prefersDark(), or never where nobody knows.
    virtual void watch() = 0;

    /// What this system has; one that never answers where it has nothing.
    static std::unique_ptr<DesktopColors> make();

Q_SIGNALS:
    void prefersDark(bool dark);
};

} // namespace iamm
