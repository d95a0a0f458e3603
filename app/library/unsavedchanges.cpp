// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/unsavedchanges.h"

#include "core/library/librarycontents.h"
#include "core/library/libraryservice.h"

#include <algorithm>
#include <utility>

namespace iamm {

namespace {

/// Whether a person meant the same both times, as one who presses a key again because nothing seemed to happen.
bool isSameWish(const Change &one, const Change &other)
{
    const auto sameRow = [](const RowChange &left, const RowChange &right) {
        if (left.before || right.before || !std::holds_alternative<Bookmark>(left.record()))
            return left.id() == right.id();
        const StoredPassage *leftPlace = placeOf(left.record());
        const StoredPassage *rightPlace = placeOf(right.record());
        return leftPlace && rightPlace && isSamePlace(*leftPlace, *rightPlace);
    };
    return one.kind == other.kind && std::ranges::equal(one.rows, other.rows, sameRow);
}

/// Whether what wasn't saved then is saved by this: the same, later, or beside what somebody else has written.
bool isSavedBy(const Change &refused, const Change &committed)
{
    if (refused.direction == committed.direction && isSameWish(refused, committed))
        return true;
    return !refused.rows.empty() && std::ranges::all_of(refused.rows, [&committed](const RowChange &wanted) {
        return std::ranges::any_of(committed.rows, [&wanted](const RowChange &row) {
            return !row.before && headOf(row.record()).conflictOf == wanted.id();
        });
    });
}

} // namespace

UnsavedChanges::UnsavedChanges(LibraryService &library, QObject *parent) : QObject(parent), m_library(library)
{
    connect(&library, &LibraryService::refused, this, &UnsavedChanges::add);
    connect(&library, &LibraryService::committed, this, [this](const Change &change) {
        if (std::erase_if(m_refused, [&change](const Refused &entry) { return isSavedBy(entry.change, change); }) > 0)
            Q_EMIT changed();
    });
    connect(&library, &LibraryService::statusChanged, this, [this] {
        if (m_library.status() != LibraryStatus::Loading && std::exchange(m_opening, false))
            applyAll();
    });
}

bool UnsavedChanges::canTryAgain() const
{
    return std::ranges::any_of(m_refused, canHelp);
}

bool UnsavedChanges::canHelp(const Refused &refused)
{
    return refused.why != Refusal::Changed && refused.why != Refusal::Unstorable;
}

void UnsavedChanges::dropHopeless()
{
    std::erase_if(m_refused, [](const Refused &refused) { return !canHelp(refused); });
}

void UnsavedChanges::add(const Change &change, Refusal why)
{
    // What can't be tried again isn't kept with what can; it is said, and that was all.
    dropHopeless();
    std::erase_if(m_refused, [&change](const Refused &earlier) { return isSameWish(earlier.change, change); });
    m_refused.push_back({change, why});
    // Somebody was faster than the disk: no reason to bother them.
    if (m_library.status() == LibraryStatus::Closed || m_library.status() == LibraryStatus::Loading)
        m_opening = true;
    Q_EMIT changed();
}

LibraryContents UnsavedChanges::with(LibraryContents contents, const Author &me) const
{
    for (const Refused &refused : m_refused) {
        for (const RowChange &row : refused.change.rows) {
            if (!row.after)
                continue;
            Record record = *row.after;
            if (headOf(record).author.id.isNull())
                headOf(record).author = me;
            contents.put(record);
        }
    }
    return contents;
}

void UnsavedChanges::tryAgain()
{
    if (!canTryAgain())
        return;
    if (m_library.status() == LibraryStatus::Ready) {
        applyAll();
        return;
    }
    m_opening = true;
    m_library.open();
}

void UnsavedChanges::applyAll()
{
    dropHopeless();
    const std::vector<Refused> wanted = std::exchange(m_refused, {});
    Q_EMIT changed();
    for (const Refused &refused : wanted)
        m_library.apply(refused.change);
}

void UnsavedChanges::giveUp()
{
    if (!isEmpty() && !canHelp(m_refused.back()))
        dropHopeless();
    else
        m_refused.clear();
    Q_EMIT changed();
}

} // namespace iamm
