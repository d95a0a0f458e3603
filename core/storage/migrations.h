// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace iamm {

class Database;

/// What stands in the file compared with what this program knows.
enum class SchemaState {
    Empty, ///< a new file: nothing in it
    Current,
    Older,   ///< migrate() brings it up
    Newer,   ///< made by a newer program: must be left as it is
    Foreign, ///< a SQLite file of something else
};

/// Numbered schema scripts for one kind of file; the number reached stands in PRAGMA user_version, the kind of file in
/// PRAGMA application_id.
class Migrations final {
public:
    /// `scripts[n]` leads from schema n to schema n + 1.
    Migrations(int applicationId, std::vector<QString> scripts);

    int newest() const { return static_cast<int>(m_scripts.size()); }
    SchemaState state(Database &database) const;
    /// Runs what is missing, each script in one transaction. Throws StorageError, and for Newer or Foreign too.
    void migrate(Database &database) const;

private:
    int m_applicationId;
    std::vector<QString> m_scripts;
};

} // namespace iamm
