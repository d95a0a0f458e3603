// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/librarytables.h"

#include "core/library/libraryschema.h"
#include "core/library/recordcolumns.h"
#include "core/library/rowhash.h"
#include "core/library/rowreader.h"
#include "core/library/storedtext.h"
#include "core/library/storedvalue.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"

#include <QHash>

#include <optional>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr auto draftTable = "draft"_L1;

/// "uuid, rev, …, hash".
template <typename Row>
QString columnList()
{
    QString names;
    const Row row{};
    visitColumns(row, [&names](QLatin1StringView name, Since, const auto &) { names += name + ", "_L1; });
    return names + "hash"_L1;
}

/// As many as there are columns.
template <typename Row>
QString placeholders()
{
    QString marks;
    const Row row{};
    visitColumns(row, [&marks](QLatin1StringView, Since, const auto &) { marks += "?, "_L1; });
    return marks + u'?';
}

template <typename Row>
void bindRow(Statement &statement, const Row &row)
{
    visitColumns(row, [&statement](QLatin1StringView, Since, const auto &value) { statement.bind(toStored(value)); });
    statement.bind(rowHash(row));
}

/// The rows that are what was once written; the others are counted.
template <typename Row, typename Take>
void readRows(Database &database, const QString &columns, QLatin1StringView table, int &damagedRows, const Take &take)
{
    Statement statement(database, u"SELECT "_s + columns + u" FROM "_s + table);
    statement.run();
    while (statement.next()) {
        if (const std::optional<Row> row = soundRow<Row>(statement, 0))
            take(*row);
        else
            ++damagedRows;
    }
}

QHash<QUuid, QString> readAuthorNames(Database &database, int &damagedRows)
{
    QHash<QUuid, QString> names;
    Statement statement(database, u"SELECT uuid, name, hash FROM author"_s);
    statement.run();
    while (statement.next()) {
        const Author author{QUuid::fromString(statement.text(0)), statement.text(1)};
        if (rowHash(author) == statement.text(2))
            names.insert(author.id, author.name);
        else
            ++damagedRows;
    }
    return names;
}

void readOwner(Database &database, LibraryState &state)
{
    Statement statement(database, u"SELECT uuid, owner FROM library"_s);
    statement.run();
    if (!statement.next())
        return;
    state.library = QUuid::fromString(statement.text(0));
    state.owner.id = QUuid::fromString(statement.text(1));
}

/// A library of this schema has every column: one whose name has lost a bit would hide its table.
template <typename Row>
void checkColumns(Database &database)
{
    const QSet<QString> present = columnsOf(database, tableName<Row>());
    const Row row{};
    visitColumns(row, [&present](QLatin1StringView name, Since, const auto &) {
        if (!present.contains(name))
            throw StorageError(StorageError::Reason::Corrupt, u"no column "_s + name);
    });
}

/// Throws StorageError where one of a current library's tables isn't there: SQLite calls that no damage.
void checkTables(Database &database)
{
    for (const QLatin1StringView table : {tableName<Bookmark>(), tableName<Folder>(), tableName<Highlight>(),
                                          tableName<Note>(), draftTable, "author"_L1, "library"_L1}) {
        if (columnsOf(database, table).isEmpty())
            throw StorageError(StorageError::Reason::Corrupt, u"no table "_s + table);
    }
    checkColumns<Bookmark>(database);
    checkColumns<Folder>(database);
    checkColumns<Highlight>(database);
    checkColumns<Note>(database);
}

void ensureAuthor(Database &database, const Author &author)
{
    Statement(database, u"INSERT INTO author (uuid, name, hash) VALUES (?, ?, ?) ON CONFLICT (uuid) DO NOTHING"_s)
        .bind(storedText(author.id))
        .bind(notNull(author.name))
        .bind(rowHash(author))
        .run();
}

bool hasOwner(Database &database)
{
    Statement statement(database, u"SELECT 1 FROM library"_s);
    statement.run();
    return statement.next();
}

template <typename Row>
bool insertRow(Database &database, QLatin1StringView table, const Row &row)
{
    Statement statement(database, u"INSERT INTO "_s + table + u" ("_s + columnList<Row>() + u") VALUES ("_s
                                      + placeholders<Row>() + u") ON CONFLICT (uuid) DO NOTHING"_s);
    bindRow(statement, row);
    return statement.run().changedRows() == 1;
}

/// Binds what tells a row as it was.
template <typename Row>
bool runOn(Statement &statement, const Row &before)
{
    statement.bind(storedText(before.head.id)).bind(before.head.rev).bind(rowHash(before));
    return statement.run().changedRows() == 1;
}

constexpr auto asItWas = " WHERE uuid = ? AND rev = ? AND hash = ?"_L1;

template <typename Row>
bool updateRow(Database &database, const Row &before, const Row &after)
{
    Statement statement(database, u"UPDATE "_s + tableName<Row>() + u" SET ("_s + columnList<Row>() + u") = ("_s
                                      + placeholders<Row>() + u')' + asItWas);
    bindRow(statement, after);
    return runOn(statement, before);
}

template <typename Row>
bool deleteRow(Database &database, const Row &before)
{
    Statement statement(database, u"DELETE FROM "_s + tableName<Row>() + asItWas);
    return runOn(statement, before);
}

/// Which library it is, and whose.
void writeIdentity(Database &database, const QUuid &library, const Author &owner)
{
    ensureAuthor(database, owner);
    Statement(database, u"INSERT INTO library (one, uuid, owner) VALUES (1, ?, ?)"_s)
        .bind(storedText(library))
        .bind(storedText(owner.id))
        .run();
}

} // namespace

QSet<QString> columnsOf(Database &database, QLatin1StringView table)
{
    QSet<QString> columns;
    Statement statement(database, u"SELECT name FROM pragma_table_info(?)"_s);
    statement.bind(QString(table)).run();
    while (statement.next())
        columns.insert(statement.text(0));
    return columns;
}

LibraryState readLibrary(Database &database)
{
    const ReadTransaction moment(database);
    if (libraryMigrations().state(database) == SchemaState::Current)
        checkTables(database);
    LibraryState state;
    std::vector<Record> records;
    const auto readTable = [&]<typename Row>(QLatin1StringView table, const auto &take) {
        if (const std::optional<QString> columns = columnsToRead<Row>(columnsOf(database, table)))
            readRows<Row>(database, *columns, table, state.damagedRows, take);
    };
    const auto keep = [&records](const auto &row) { records.emplace_back(row); };
    readTable.operator()<Bookmark>(tableName<Bookmark>(), keep);
    readTable.operator()<Folder>(tableName<Folder>(), keep);
    readTable.operator()<Highlight>(tableName<Highlight>(), keep);
    readTable.operator()<Note>(tableName<Note>(), keep);
    readTable.operator()<Note>(draftTable, [&state](const Note &draft) { state.drafts.push_back(draft); });
    readOwner(database, state);
    const QHash<QUuid, QString> names = readAuthorNames(database, state.damagedRows);
    // The row that names the owner has no hash: it is sound if it names somebody who is there.
    const bool isNew = names.isEmpty() && records.empty();
    if (!isNew && (state.library.isNull() || !names.contains(state.owner.id)))
        ++state.damagedRows;
    state.owner.name = names.value(state.owner.id);
    for (Record &record : records) {
        headOf(record).author.name = names.value(headOf(record).author.id);
        state.contents.put(record);
    }
    return state;
}

void ensureOwner(Database &database)
{
    if (hasOwner(database))
        return;
    Transaction transaction(database);
    // Another program may have done it before the transaction began.
    if (hasOwner(database))
        return;
    writeIdentity(database, QUuid::createUuid(), {QUuid::createUuid(), {}});
    transaction.commit();
}

void writeLibrary(Database &database, const LibraryState &state)
{
    Transaction transaction(database);
    writeIdentity(database, state.library, state.owner);
    state.contents.forEach([&database](const Record &record) { writeRow(database, {std::nullopt, record}); });
    for (const Note &draft : state.drafts)
        writeDraft(database, draft);
    transaction.commit();
}

LibraryCounts countRows(Database &database, Rows rows)
{
    LibraryCounts counts;
    const auto condition = rows == Rows::Living ? " WHERE deleted IS NULL"_L1 : ""_L1;
    const auto count = [&database, condition](QLatin1StringView table) {
        if (columnsOf(database, table).isEmpty())
            return 0;
        Statement statement(database, u"SELECT count(*) FROM "_s + table + condition);
        statement.run();
        return statement.next() ? statement.integer(0) : 0;
    };
    counts.bookmarks = count(tableName<Bookmark>());
    counts.folders = count(tableName<Folder>());
    counts.highlights = count(tableName<Highlight>());
    counts.notes = count(tableName<Note>());
    return counts;
}

bool writeRow(Database &database, const RowChange &change)
{
    // A note never becomes a bookmark.
    if (change.before && change.after && change.before->index() != change.after->index())
        return false;
    return std::visit(
        [&](const auto &record) {
            using Row = std::decay_t<decltype(record)>;
            if (!change.after)
                return deleteRow(database, record);
            ensureAuthor(database, record.head.author);
            return change.before ? updateRow(database, std::get<Row>(*change.before), record)
                                 : insertRow(database, tableName<Row>(), record);
        },
        change.record());
}

void writeDraft(Database &database, const Note &draft)
{
    removeDraft(database, draft.head.id);
    insertRow(database, draftTable, draft);
}

void removeDraft(Database &database, const QUuid &note)
{
    Statement(database, u"DELETE FROM draft WHERE uuid = ?"_s).bind(storedText(note)).run();
}

void writeAuthor(Database &database, const Author &author)
{
    Statement(database, u"INSERT INTO author (uuid, name, hash) VALUES (?, ?, ?) "
                        "ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, hash = excluded.hash"_s)
        .bind(storedText(author.id))
        .bind(notNull(author.name))
        .bind(rowHash(author))
        .run();
}

void writeOwner(Database &database, const Author &owner)
{
    writeAuthor(database, owner);
    Statement(database, u"UPDATE library SET owner = ?"_s).bind(storedText(owner.id)).run();
}

} // namespace iamm
