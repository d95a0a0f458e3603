// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace iamm {

/// How backups are named, and which of them are kept. Pure.

/// By the time in UTC, so that the names' order is the backups': "library-2026-11-23T05-00-00.123Z.sqlite". No colons,
/// which Windows doesn't take.
QString backupName(const QDateTime &time);

/// When a backup of this name was made; none for any other file.
std::optional<QDateTime> backupTime(const QString &name);

/// The time as it stands in the names of files: "2026-11-23T05-00-00.123Z".
QString timeForName(const QDateTime &time);

/// Those of `names` that are backups, the newest first.
QStringList backupsAmong(const QStringList &names);

/// Which of `names` aren't needed any more: kept are the newest five, the newest of each of the last seven days that
/// have one, and of each of the last four weeks (Monday to Sunday) that have one, in UTC. Those from after `now`, made
/// when a clock was wrong, are left out of it: they are neither counted nor given up.
QStringList outdatedBackups(const QStringList &names, const QDateTime &now);

inline constexpr int keptNewest = 5;
inline constexpr int keptDaily = 7;
inline constexpr int keptWeekly = 4;

} // namespace iamm
