// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/librarytables.h"

#include "core/library/rowhash.h"
#include "core/library/storedtext.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QHash>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

// The columns of `bookmark` in the order in which they are read, bound and hashed; uuid comes first, hash last.
const auto bookmarkColumns = "uuid, rev, author, created, modified, deleted, title, edition, revision, language, "
                             "from_block, from_at, to_block, to_at, quote, prefix, suffix, text_hash, hash"_L1;
constexpr int bookmarkColumnCount = 19;

void bindHead(Statement &statement, const RecordHead &head)
{
    statement.bind(storedText(head.id)).bind(head.rev).bind(storedText(head.author.id));
    statement.bind(storedText(head.created)).bind(storedText(head.modified));
    if (head.deleted)
        statement.bind(storedText(*head.deleted));
    else
        statement.bindNull();
}

void bindPassage(Statement &statement, const StoredPassage &passage)
{
    statement.bind(notNull(passage.edition)).bind(passage.revision).bind(languageCode(passage.language));
    statement.bind(notNull(passage.from.block.value())).bind(passage.from.at);
    statement.bind(notNull(passage.to.block.value())).bind(passage.to.at);
    statement.bind(notNull(passage.quote)).bind(notNull(passage.prefix)).bind(notNull(passage.suffix));
    statement.bind(notNull(passage.textHash));
}

void bindBookmark(Statement &statement, const Bookmark &bookmark)
{
    bindHead(statement, bookmark.head);
    statement.bind(notNull(bookmark.title));
    bindPassage(statement, bookmark.passage);
    statement.bind(rowHash(bookmark));
}

RecordHead readHead(const Statement &row)
{
    RecordHead head;
    head.id = QUuid::fromString(row.text(0));
    head.rev = row.integer(1);
    head.author.id = QUuid::fromString(row.text(2));
    head.created = timeFromStored(row.text(3));
    head.modified = timeFromStored(row.text(4));
    if (!row.isNull(5))
        head.deleted = timeFromStored(row.text(5));
    return head;
}

StoredPassage readPassage(const Statement &row, int first)
{
    StoredPassage passage;
    passage.edition = row.text(first);
    passage.revision = row.integer(first + 1);
    passage.language = languageFromCode(row.text(first + 2)).value_or(Language::English);
    passage.from = {BlockId(row.text(first + 3)), row.integer(first + 4)};
    passage.to = {BlockId(row.text(first + 5)), row.integer(first + 6)};
    passage.quote = row.text(first + 7);
    passage.prefix = row.text(first + 8);
    passage.suffix = row.text(first + 9);
    passage.textHash = row.text(first + 10);
    return passage;
}

QHash<QUuid, QString> readAuthorNames(Database &database, LibraryState &state)
{
    QHash<QUuid, QString> names;
    Statement statement(database, u"SELECT uuid, name, hash FROM author"_s);
    statement.run();
    while (statement.next()) {
        const Author author{QUuid::fromString(statement.text(0)), statement.text(1)};
        if (rowHash(author) == statement.text(2))
            names.insert(author.id, author.name);
        else
            ++state.damagedRows;
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

void readBookmarks(Database &database, LibraryState &state)
{
    Statement statement(database, u"SELECT "_s + bookmarkColumns + u" FROM bookmark ORDER BY created, uuid"_s);
    statement.run();
    while (statement.next()) {
        const Bookmark bookmark{readHead(statement), statement.text(6), readPassage(statement, 7)};
        if (rowHash(bookmark) == statement.text(bookmarkColumnCount - 1))
            state.bookmarks.push_back(bookmark);
        else
            ++state.damagedRows;
    }
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

QString placeholders(int count)
{
    return QStringList(count, u"?"_s).join(", "_L1);
}

bool insertRow(Database &database, const Bookmark &bookmark)
{
    ensureAuthor(database, bookmark.head.author);
    Statement statement(database, u"INSERT INTO bookmark ("_s + bookmarkColumns + u") VALUES ("_s
                                      + placeholders(bookmarkColumnCount) + u") ON CONFLICT (uuid) DO NOTHING"_s);
    bindBookmark(statement, bookmark);
    return statement.run().changedRows() == 1;
}

bool updateRow(Database &database, const Bookmark &before, const Bookmark &after)
{
    Statement statement(database, u"UPDATE bookmark SET ("_s + bookmarkColumns + u") = ("_s
                                      + placeholders(bookmarkColumnCount)
                                      + u") WHERE uuid = ? AND rev = ? AND hash = ?"_s);
    bindBookmark(statement, after);
    statement.bind(storedText(before.head.id)).bind(before.head.rev).bind(rowHash(before));
    return statement.run().changedRows() == 1;
}

} // namespace

LibraryState readLibrary(Database &database)
{
    LibraryState state;
    // Authors last: they are never removed, so each row's is there although another program may write in between.
    readBookmarks(database, state);
    readOwner(database, state);
    const QHash<QUuid, QString> names = readAuthorNames(database, state);
    state.owner.name = names.value(state.owner.id);
    for (Bookmark &bookmark : state.bookmarks)
        bookmark.head.author.name = names.value(bookmark.head.author.id);
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
    const Author owner{QUuid::createUuid(), {}};
    ensureAuthor(database, owner);
    Statement(database, u"INSERT INTO library (one, uuid, owner) VALUES (1, ?, ?)"_s)
        .bind(storedText(QUuid::createUuid()))
        .bind(storedText(owner.id))
        .run();
    transaction.commit();
}

bool writeRow(Database &database, const RowChange &change)
{
    return std::visit(
        [&](const auto &after) {
            using Row = std::decay_t<decltype(after)>;
            return change.before ? updateRow(database, std::get<Row>(*change.before), after)
                                 : insertRow(database, after);
        },
        change.after);
}

} // namespace iamm
