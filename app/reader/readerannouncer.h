// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QObject>

namespace iamm {

class ReaderAccessible;
class ReaderView;

/// Tells screen readers what changes in the reader: focus, caret and selection, each for the row that it is in. Shows
/// the caret by itself while one is listening. Owned by the view.
class ReaderAnnouncer final : public QObject, private QAccessible::ActivationObserver {
    Q_OBJECT

public:
    explicit ReaderAnnouncer(ReaderView &view);
    ~ReaderAnnouncer() override;

    void announceFocus();

private:
    void accessibilityActiveChanged(bool active) override;
    void announceSelection();
    ReaderAccessible *accessible() const;

    ReaderView &m_view;
    QAccessibleInterface *m_lastRow = nullptr; ///< only compared
};

} // namespace iamm
