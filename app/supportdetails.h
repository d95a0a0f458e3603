// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace iamm {

struct AppContext;

/// Which program, edition and revision, Qt and SQLite this is: a line each. Throws StorageError.
QString versionLines(const QString &contentFile);

/// Versions and surroundings for whoever helps with a problem: a line each, in English, without a person's own words
/// or the names of their folders.
QString supportDetails(const AppContext &app);

} // namespace iamm
