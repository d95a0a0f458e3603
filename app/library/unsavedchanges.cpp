// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/unsavedchanges.h"

#include "core/library/librarycontents.h"
#include "core/library/libraryservice.h"
#include "core/library/noteedits.h"

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
    const bool sameKind = one.kind == other.kind || (isTyped(one) && isTyped(other));
    return sameKind && one.direction == other.direction && std::ranges::equal(one.rows, other.rows, sameRow);
}

bool continuesRow(const RowChange &row, const RowChange &earlier)
{
    return row.before && row.before == earlier.after;
}

/// Whether it was made from what the earlier one makes: it can't be saved without it.
bool isMadeFrom(const Change &change, const Change &earlier)
{
    return std::ranges::any_of(change.rows, [&earlier](const RowChange &row) {
        return std::ranges::any_of(earlier.rows, [&row](const RowChange &before) { return continuesRow(row, before); });
    });
}

/// Whether both can be said as one change. (What is undone is told by its change, and stays apart.)
bool canBeJoined(const Change &earlier, const Change &later)
{
    return later.direction == Direction::Do && isSameWish(earlier, later)
           && std::ranges::equal(later.rows, earlier.rows, continuesRow);
}

/// From what was there before the earlier one to what is wanted by the later.
Change joined(const Change &earlier, Change later)
{
    later.kind = earlier.kind;
    for (std::size_t i = 0; i < later.rows.size(); ++i) {
        RowChange &row = later.rows[i];
        row.before = earlier.rows[i].before;
        if (!row.after)
            continue;
        RecordHead &head = headOf(*row.after);
        const RecordHead &first = headOf(earlier.rows[i].record());
        head.rev = first.rev;
        head.ancestors = first.ancestors;
    }
    return later;
}

/// Whether what wasn't saved then is saved by this: the same, later, or beside what somebody else has written.
bool isSavedBy(const Change &refused, const Change &committed)
{
    if (isSameWish(refused, committed))
        return true;
    if (!isTyped(refused) || !isTyped(committed))
        return false;
    const RowChange &row = committed.rows.front();
    const auto &wanted = std::get<Note>(refused.rows.front().record());
    const auto &kept = std::get<Note>(row.record());
    return kept.head.conflictOf == wanted.head.id && (!row.before || kept.text == wanted.text);
}

} // namespace

UnsavedChanges::UnsavedChanges(LibraryService &library, QObject *parent) : QObject(parent), m_library(library)
{
    connect(&library, &LibraryService::refused, this, &UnsavedChanges::take);
    connect(&library, &LibraryService::committed, this, [this](const Change &change) {
        if (std::erase_if(m_refused, [&change](const Refused &entry) { return isSavedBy(entry.change, change); }) > 0)
            Q_EMIT changed();
    });
    connect(&library, &LibraryService::historyChanged, this, [this] {
        if (!m_library.isSaving() && std::exchange(m_waiting, false))
            applyAll();
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

void UnsavedChanges::take(const Change &change, Refusal why)
{
    // What can't be tried again isn't kept with what can; it is said, and that was all.
    dropHopeless();
    const auto isCause = [&change](const Refused &entry) { return isMadeFrom(change, entry.change); };
    const auto cause = std::ranges::find_if(m_refused, isCause);
    // Where it was made from what isn't there either, nobody else has changed it, and it comes with that.
    const bool theirs = why == Refusal::Changed && cause == m_refused.end();
    add(change, why == Refusal::Changed && !theirs ? cause->why : why);
    // Somebody was faster than the disk: no reason to bother them.
    if (m_library.status() == LibraryStatus::Closed || m_library.status() == LibraryStatus::Loading)
        m_opening = true;
    Q_EMIT changed();
    if (theirs)
        m_library.apply(keepBeside(m_library.edit(), change));
}

void UnsavedChanges::add(const Change &change, Refusal why)
{
    const auto isContinued = [&change](const Refused &entry) { return canBeJoined(entry.change, change); };
    const auto continued = std::ranges::find_if(m_refused, isContinued);
    if (continued != m_refused.end()) {
        *continued = {joined(continued->change, change), why};
        return;
    }
    const auto isCause = [&change](const Refused &entry) { return isMadeFrom(change, entry.change); };
    if (std::ranges::none_of(m_refused, isCause))
        std::erase_if(m_refused, [&change](const Refused &entry) { return isSameWish(entry.change, change); });
    m_refused.push_back({change, why});
}

std::optional<RowChange> UnsavedChanges::typedIn(const QUuid &note) const
{
    const auto isThat = [&note](const Refused &entry) {
        return canHelp(entry) && isTyped(entry.change) && entry.change.rows.front().id() == note;
    };
    const auto found = std::ranges::find_if(m_refused.rbegin(), m_refused.rend(), isThat);
    return found == m_refused.rend() ? std::nullopt : std::optional(found->change.rows.front());
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
    if (m_library.status() != LibraryStatus::Ready) {
        m_opening = true;
        m_library.open();
    } else if (m_library.isSaving()) {
        m_waiting = true;
    } else {
        applyAll();
    }
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
