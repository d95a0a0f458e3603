// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/backups.h"
#include "core/library/librarycontents.h"

#include <QDialog>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace iamm {

class LibraryService;
struct BackupDifferences;

/// The library's backups: what each holds, what going back to it would change, and going back.
class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    /// `library` must outlive it.
    RestoreDialog(LibraryService &library, QWidget *parent);

private:
    void setUpLayout();
    void showBackups(const std::vector<BackupInfo> &backups);
    void readCurrent();
    void take(const QString &name, const std::optional<LibraryContents> &contents);
    static QString summaryOf(const BackupDifferences &differ);
    void restore();
    QString currentName() const;

    LibraryService &m_library;
    QTreeWidget *m_list = nullptr;
    QLabel *m_preview = nullptr;
    QPushButton *m_restore = nullptr;
    std::optional<LibraryContents> m_backup; ///< the one that is selected, once it was read
};

} // namespace iamm
