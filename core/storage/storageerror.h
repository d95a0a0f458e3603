// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <stdexcept>

namespace iamm {

/// SQLite refused something. `what()` has the SQL and the driver's words, for the log: never for people.
class StorageError final : public std::runtime_error {
public:
    /// What kind of refusal it is, as far as a person has to be told different things.
    enum class Reason {
        Busy,
        ReadOnly,
        Full,
        CantOpen,
        NotADatabase,
        Corrupt,
        InputOutput,
        Constraint,
        OtherSchema, ///< a SQLite file, but not with the tables that this program reads
        Other
    };

    StorageError(Reason reason, const QString &details) : std::runtime_error(details.toStdString()), m_reason(reason) {}

    Reason reason() const { return m_reason; }

private:
    Reason m_reason;
};

} // namespace iamm
