// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/refusal.h"

#include <QDateTime>

#include <optional>

namespace iamm {

/// How a library's backups stand.
struct BackupState {
    std::optional<QDateTime> lastGood;     ///< when the newest was made; none: there is none
    std::optional<QDateTime> failingSince; ///< since when none could be made, in this run of the program
    std::optional<Refusal> failure;        ///< why
    bool operator==(const BackupState &) const = default;
};

} // namespace iamm
