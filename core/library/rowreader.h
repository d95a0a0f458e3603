// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/recordcolumns.h"
#include "core/library/rowhash.h"
#include "core/library/storedvalue.h"
#include "core/storage/statement.h"

#include <QSet>
#include <QString>

#include <optional>

namespace iamm {

class Database;

/// Rows of the library's tables to values: what reading a sound library and reading what is left of a damaged one have
/// in common.

/// The names of the table's columns; none where there is no such table. Throws StorageError.
QSet<QString> columnsOf(Database &database, QLatin1StringView table);

/// "uuid, rev, …, hash": the columns of a `Row`, with '' in the place of those that came to the schema later than this
/// table, which is what they would hold. None where one is missing that was there from the first.
template <typename Row>
std::optional<QString> columnsToRead(const QSet<QString> &present)
{
    using namespace Qt::StringLiterals;
    QString names;
    bool complete = present.contains(u"hash"_s);
    const Row row{};
    visitColumns(row, [&](QLatin1StringView name, Since since, const auto &) {
        const bool isThere = present.contains(name);
        complete = complete && (isThere || since == Since::Later);
        names += (isThere ? QString(name) : u"''"_s) + u", "_s;
    });
    return complete ? std::optional(names + u"hash"_s) : std::nullopt;
}

/// The row that stands in these columns, from column `first` on; none where it isn't what was once written.
template <typename Row>
std::optional<Row> soundRow(const Statement &statement, int first)
{
    Row row{};
    int column = first;
    visitColumns(row, [&](QLatin1StringView, Since, auto &value) { fromStored(statement.value(column++), value); });
    return rowHash(row) == statement.text(column) ? std::optional(row) : std::nullopt;
}

} // namespace iamm
