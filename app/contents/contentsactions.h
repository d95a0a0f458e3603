// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace iamm {

class ContentsPane;
class Settings;

/// What one can choose about the contents. Owned by the window.
class ContentsActions final : public QObject {
    Q_OBJECT

public:
    /// `pane` and `settings` must outlive it.
    ContentsActions(ContentsPane &pane, Settings &settings, QObject *parent);

    void retranslate() const;

    QAction *pages = nullptr; ///< the column with the printed pages
};

} // namespace iamm
