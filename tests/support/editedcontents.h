// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/edits.h"
#include "tests/support/librarytestbed.h"

namespace iamm {

/// A library in memory alone, to which changes are done without a file. Each happens a second after the one before.
class EditedContents final {
public:
    const LibraryContents &contents() const { return m_contents; }
    EditBase base() const { return {m_contents, m_owner, m_now}; }
    const Author &owner() const { return m_owner; }

    /// Does it. Gives back which record was the first; null where there is no change.
    QUuid apply(const std::optional<Change> &change)
    {
        m_now = m_now.addSecs(1);
        if (!change)
            return {};
        for (const RowChange &row : change->rows) {
            if (row.after)
                m_contents.put(*row.after);
            else
                m_contents.remove(row.id());
        }
        return change->rows.front().id();
    }

private:
    LibraryContents m_contents;
    Author m_owner{QUuid::createUuid(), QStringLiteral("Owner")};
    QDateTime m_now{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
};

} // namespace iamm
