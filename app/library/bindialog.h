// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QUuid>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace iamm {

class LibraryService;
class WindowContext;

/// What was deleted: to be brought back, or deleted for good.
class BinDialog final : public QDialog {
    Q_OBJECT

public:
    /// `context` must outlive it.
    BinDialog(WindowContext &context, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpList();
    void setUpLayout();
    void retranslate();
    void refresh();
    void updateButtons();
    void restoreSelected();
    void deleteForGood();
    QList<QUuid> selected() const;

    WindowContext &m_context;
    LibraryService &m_library;
    QLabel *m_hint = nullptr;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace iamm
