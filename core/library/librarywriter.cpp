// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/librarywriter.h"

#include "core/library/librarytables.h"
#include "core/library/storedtext.h"
#include "core/storage/database.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"

#include <QLoggingCategory>

#include <algorithm>
#include <optional>
#include <utility>

namespace iamm {

namespace {

Q_LOGGING_CATEGORY(logWriter, "iamm.library.writer")

bool isStorable(const Bookmark &bookmark)
{
    return canBeStored(bookmark.title, maxNameLength) && canBeStored(bookmark.head.author.name, maxNameLength);
}

bool isStorable(const Change &change)
{
    return std::ranges::all_of(change.rows, [](const RowChange &row) {
        return std::visit([](const auto &record) { return isStorable(record); }, row.after);
    });
}

/// All rows or none: none where one isn't what the change was made from.
std::optional<Refusal> commit(Database &database, const Change &change)
{
    Transaction transaction(database);
    for (const RowChange &row : change.rows) {
        if (!writeRow(database, row))
            return Refusal::Changed;
    }
    transaction.commit();
    return std::nullopt;
}

} // namespace

LibraryWriter::LibraryWriter(LibraryLocation location, LibraryOptions options)
    : m_location(std::move(location)), m_options(std::move(options))
{
}

LibraryWriter::~LibraryWriter() = default;

void LibraryWriter::load()
{
    // Whoever tries again may have got the right to write meanwhile.
    if (!m_file || !m_file->canWrite())
        m_file = std::make_unique<LibraryFile>(m_location, m_options);
    Q_EMIT loaded(read());
}

LibraryState LibraryWriter::read()
{
    LibraryState state;
    LibraryOutcome outcome = m_file->outcome();
    try {
        if (m_file->canWrite())
            ensureOwner(*m_file->database());
        if (Database *database = m_file->database())
            state = readLibrary(*database);
    } catch (const StorageError &error) {
        qCWarning(logWriter) << "library not read:" << error.what();
        // A newer library may have other tables: it is shown empty, and stays what it is. Any other is no library
        // without its rows.
        if (outcome != LibraryOutcome::OpenedNewer) {
            outcome = outcomeFrom(error.reason());
            m_file.reset();
        }
    }
    state.outcome = outcome;
    return state;
}

void LibraryWriter::write(const Change &change)
{
    std::optional<Refusal> refusal;
    if (!m_file || !m_file->database())
        refusal = Refusal::NotOpen;
    else if (!m_file->canWrite())
        refusal = Refusal::ReadOnly;
    else if (!isStorable(change))
        refusal = Refusal::Unstorable;
    else {
        try {
            refusal = commit(*m_file->database(), change);
        } catch (const StorageError &error) {
            qCWarning(logWriter) << "change refused:" << error.what();
            refusal = refusalFrom(error.reason(), m_file->path());
        }
    }
    if (refusal)
        Q_EMIT refused(change, *refusal);
    else
        Q_EMIT committed(change, QDateTime::currentDateTimeUtc());
}

} // namespace iamm
