// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/unsavedchanges.h"

#include "core/library/libraryservice.h"

#include <algorithm>
#include <utility>

namespace iamm {

namespace {

/// Whether a person meant the same both times, as one who presses a key again because nothing seemed to happen.
bool isSameWish(const Change &one, const Change &other)
{
    const auto sameRow = [](const RowChange &left, const RowChange &right) {
        if (left.before || right.before)
            return headOf(left.after).id == headOf(right.after).id;
        return std::get<Bookmark>(left.after).passage == std::get<Bookmark>(right.after).passage;
    };
    return one.kind == other.kind && std::ranges::equal(one.rows, other.rows, sameRow);
}

} // namespace

UnsavedChanges::UnsavedChanges(LibraryService &library, QObject *parent) : QObject(parent), m_library(library)
{
    connect(&library, &LibraryService::refused, this, &UnsavedChanges::add);
    connect(&library, &LibraryService::statusChanged, this, [this] {
        if (m_library.status() != LibraryStatus::Loading && std::exchange(m_opening, false))
            applyAll();
    });
}

bool UnsavedChanges::canTryAgain() const
{
    return !isEmpty() && m_reason != Refusal::Changed && m_reason != Refusal::Unstorable;
}

void UnsavedChanges::add(const Change &change, Refusal why)
{
    // What can't be tried again isn't kept with what can; it is said, and that was all.
    if (!canTryAgain())
        m_refused.clear();
    std::erase_if(m_refused, [&change](const Change &earlier) { return isSameWish(earlier, change); });
    m_refused.push_back(change);
    m_reason = why;
    // Somebody was faster than the disk: no reason to bother them.
    if (m_library.status() == LibraryStatus::Closed || m_library.status() == LibraryStatus::Loading)
        m_opening = true;
    Q_EMIT changed();
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
    const std::vector<Change> changes = std::exchange(m_refused, {});
    Q_EMIT changed();
    for (const Change &change : changes)
        m_library.apply(change);
}

void UnsavedChanges::giveUp()
{
    m_refused.clear();
    Q_EMIT changed();
}

} // namespace iamm
