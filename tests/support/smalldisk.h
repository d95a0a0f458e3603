// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace iamm {

/// Runs `work` in a child process on a real file system of so many bytes, mounted for it alone, and gives what it
/// returned, 0 to 125. None where the system lets nobody mount one, or where the child crashed. Call it before any
/// thread is started.
std::optional<int> runOnSmallDisk(qint64 bytes, const std::function<int(const QString &folder)> &work);

} // namespace iamm
