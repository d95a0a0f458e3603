// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/salvage.h"

#include "core/library/librarytables.h"
#include "core/library/rowreader.h"
#include "core/storage/database.h"
#include "core/storage/storageerror.h"

#include <QLoggingCategory>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logSalvage, "iamm.library.salvage")

/// So many numbers of rows are tried one by one where a table has a hole.
constexpr qint64 longestHole = 100'000;

struct AuthorRow {
    Author author;
};

std::optional<AuthorRow> soundAuthor(const Statement &statement, int first)
{
    const Author author{QUuid::fromString(statement.text(first)), statement.text(first + 1)};
    return rowHash(author) == statement.text(first + 2) ? std::optional(AuthorRow{author}) : std::nullopt;
}

/// Goes through one table by the numbers that SQLite gives its rows: from the front until a page can't be read, from
/// the back until there, then one by one what the index and the numbers say lies between. `Value`: what a row becomes.
template <typename Value>
class TableSalvage final {
public:
    using Read = std::function<std::optional<Value>(const Statement &, int first)>;

    /// `columns`: the first is the uuid.
    TableSalvage(Database &database, QLatin1StringView table, QString columns, Read read)
        : m_database(database), m_table(table), m_columns(std::move(columns)), m_read(std::move(read))
    {
    }

    void run()
    {
        const bool hasIndex = readIndex();
        const bool toTheEnd = readFrom(u"ORDER BY rowid"_s, true);
        if (!toTheEnd && !readFrom(u"ORDER BY rowid DESC"_s, false))
            readHole();
        m_isWhole = hasIndex && toTheEnd;
    }

    const std::map<qint64, Value> &sound() const { return m_sound; }
    bool isWhole() const { return m_isWhole; }

    /// What is known of each row that isn't sound.
    std::vector<QSet<QUuid>> harmed() const
    {
        std::vector<QSet<QUuid>> rows;
        for (const auto &[number, ids] : m_known) {
            if (!m_sound.contains(number))
                rows.push_back(ids);
        }
        return rows;
    }

private:
    QString select(const QString &rest) const
    {
        return u"SELECT rowid, "_s + m_columns + u" FROM "_s + m_table + u" NOT INDEXED "_s + rest;
    }

    /// Numbers and identifiers from the index that SQLite keeps of the uuid column.
    bool readIndex()
    {
        try {
            Statement statement(m_database,
                                u"SELECT rowid, uuid FROM %1 INDEXED BY sqlite_autoindex_%1_1"_s.arg(m_table));
            statement.run();
            while (statement.next()) {
                // Each number once, or it goes in circles.
                if (m_known.contains(statement.integer64(0)))
                    return false;
                know(statement.integer64(0), statement.text(1));
            }
            return true;
        } catch (const StorageError &error) {
            qCWarning(logSalvage) << "index:" << error.what();
            return false;
        }
    }

    /// False where it couldn't go on. Whoever comes from the back stops where the one from the front stopped.
    bool readFrom(const QString &order, bool forward)
    {
        try {
            Statement statement(m_database, select(u"WHERE rowid > ? "_s + order));
            statement.bind(forward ? std::numeric_limits<qint64>::min() : m_last).run();
            while (statement.next()) {
                const qint64 number = statement.integer64(0);
                qint64 &end = forward ? m_last : m_first;
                if (forward ? number <= end : number >= end)
                    return false;
                end = number;
                take(statement);
            }
            return true;
        } catch (const StorageError &error) {
            qCWarning(logSalvage) << "rows:" << error.what();
            return false;
        }
    }

    void readHole()
    {
        qint64 from = m_last;
        qint64 to = m_first;
        if (from == std::numeric_limits<qint64>::min())
            from = std::min<qint64>(0, m_known.empty() ? 0 : m_known.begin()->first - 1);
        if (to == std::numeric_limits<qint64>::max())
            to = from + 1 + (m_known.empty() ? 0 : std::max<qint64>(0, m_known.rbegin()->first - from));
        // Looked up first: the numbers may lie far apart.
        std::vector<qint64> numbers;
        for (const auto &[number, ids] : m_known)
            numbers.push_back(number);
        for (qint64 number = from + 1; number < to && number - from < longestHole; ++number)
            numbers.push_back(number);
        for (const qint64 number : numbers) {
            if (number > m_last && number < m_first && !m_sound.contains(number))
                readOne(number);
        }
    }

    void readOne(qint64 number)
    {
        try {
            Statement statement(m_database, select(u"WHERE rowid = ?"_s));
            statement.bind(number).run();
            if (statement.next())
                take(statement);
        } catch (const StorageError &) {
            // On a page that can't be read; what the index knows of it is known.
        }
    }

    void take(const Statement &statement)
    {
        const qint64 number = statement.integer64(0);
        know(number, statement.text(1));
        if (std::optional<Value> value = m_read(statement, 1))
            m_sound.insert_or_assign(number, *std::move(value));
    }

    void know(qint64 number, const QString &id)
    {
        QSet<QUuid> &ids = m_known[number];
        if (const QUuid uuid = QUuid::fromString(id); !uuid.isNull())
            ids.insert(uuid);
    }

    Database &m_database;
    QLatin1StringView m_table;
    QString m_columns;
    Read m_read;
    std::map<qint64, Value> m_sound;
    std::map<qint64, QSet<QUuid>> m_known;
    qint64 m_last = std::numeric_limits<qint64>::min();  ///< that was read from the front
    qint64 m_first = std::numeric_limits<qint64>::max(); ///< that was read from the back
    bool m_isWhole = false;
};

/// Reads the tables one after the other into a Salvage.
class LibrarySalvage final {
public:
    explicit LibrarySalvage(Database &database) : m_database(database) { m_result.isWhole = true; }

    Salvage run()
    {
        readAuthors();
        readRecords<Bookmark>(tableName<Bookmark>());
        readRecords<Folder>(tableName<Folder>());
        readRecords<Highlight>(tableName<Highlight>());
        readRecords<Note>(tableName<Note>());
        readDrafts();
        readIdentity();
        return m_result;
    }

private:
    void readAuthors()
    {
        TableSalvage<AuthorRow> table(m_database, "author"_L1, u"uuid, name, hash"_s, soundAuthor);
        table.run();
        m_result.isWhole = m_result.isWhole && table.isWhole();
        for (const auto &[number, row] : table.sound())
            m_result.authors.insert(row.author.id, row.author.name);
    }

    /// The sound rows of a table, as far as it is there.
    template <typename Row>
    TableSalvage<Row> salvageTable(QLatin1StringView name)
    {
        QString columns;
        try {
            columns = columnsToRead<Row>(columnsOf(m_database, name)).value_or(QString());
        } catch (const StorageError &error) {
            qCWarning(logSalvage) << "columns:" << error.what();
        }
        TableSalvage<Row> table(m_database, name, columns, soundRow<Row>);
        if (!columns.isEmpty())
            table.run();
        m_result.isWhole = m_result.isWhole && table.isWhole();
        return table;
    }

    template <typename Row>
    void readRecords(QLatin1StringView name)
    {
        const TableSalvage<Row> table = salvageTable<Row>(name);
        for (const auto &[number, row] : table.sound()) {
            const std::optional<Record> other = m_result.state.contents.record(row.head.id);
            if (other && headOf(*other).rev >= row.head.rev)
                continue;
            Record record = row;
            headOf(record).author.name = m_result.authors.value(row.head.author.id);
            m_result.state.contents.put(record);
        }
        std::ranges::move(table.harmed(), std::back_inserter(m_result.harmed));
    }

    void readDrafts()
    {
        const TableSalvage<Note> table = salvageTable<Note>("draft"_L1);
        for (const auto &[number, draft] : table.sound())
            m_result.state.drafts.push_back(draft);
        std::ranges::move(table.harmed(), std::back_inserter(m_result.harmed));
    }

    /// The row has no hash: it is right if it names somebody who is there.
    void readIdentity()
    {
        try {
            Statement statement(m_database, u"SELECT uuid, owner FROM library"_s);
            statement.run();
            if (!statement.next())
                return;
            m_result.state.library = QUuid::fromString(statement.text(0));
            const QUuid owner = QUuid::fromString(statement.text(1));
            if (m_result.authors.contains(owner))
                m_result.state.owner = {owner, m_result.authors.value(owner)};
        } catch (const StorageError &error) {
            qCWarning(logSalvage) << "identity:" << error.what();
        }
    }

    Database &m_database;
    Salvage m_result;
};

} // namespace

Salvage salvageLibrary(const QString &path, const QString &uriOptions)
{
    try {
        // Nobody else uses it, and what lies beside it, a journal perhaps, isn't to be played into it.
        Database database(path, Database::Mode::Salvage, uriOptions);
        database.execute(u"PRAGMA trusted_schema = OFF"_s);
        return LibrarySalvage(database).run();
    } catch (const StorageError &error) {
        qCWarning(logSalvage) << "nothing can be read:" << error.what();
        return {};
    }
}

} // namespace iamm
