// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/readeraccessible.h"

#include <QAccessible>
#include <QObject>

#include <optional>

namespace iamm {

class ReaderView;

/// Tells screen readers what changes in the reader: focus, caret and selection, each for the row that it is in. Shows
/// the caret by itself while one is listening. Owned by the view.
class ReaderAnnouncer final : public QObject, private QAccessible::ActivationObserver {
    Q_OBJECT

public:
    explicit ReaderAnnouncer(ReaderView &view);
    ~ReaderAnnouncer() override;

    void announceFocus();
    /// The focus has left: coming back to the same row is news again.
    void forget() { m_lastRow.reset(); }

private:
    void accessibilityActiveChanged(bool active) override;
    void announceSelection();
    void announceLink();
    void announceNewRow(int row);
    void announceLanguages();
    ReaderAccessible *accessible() const;

    ReaderView &m_view;
    std::optional<AccessibleRowKey> m_lastRow;
};

} // namespace iamm
