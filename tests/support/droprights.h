// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace iamm {

/// Runs `work` in a child process that has no special rights (root ignores those of files) and gives what it returned,
/// 0 to 125. The child is the user *nobody* where this one is root. None where the system can't do that, or where the
/// child crashed. Call it before any thread is started.
std::optional<int> runWithoutRights(const std::function<int()> &work);

/// Makes that user the owner of the file or folder. Nothing happens where this one isn't root.
void giveAway(const QString &path);

} // namespace iamm
