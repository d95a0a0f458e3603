// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/blockid.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QPushButton;
QT_END_NAMESPACE

namespace iamm {

class ScopeChooser;
class WindowContext;

enum class PrintTask { Print, Preview, Pdf };

/// Asks how much is to be printed, and whether on paper, on screen first, or into a file. The system's own dialog with
/// the printers comes after it.
class PrintDialog final : public QDialog {
    Q_OBJECT

public:
    /// `task`: what Enter does. `context` must outlive it.
    PrintDialog(WindowContext &context, PrintTask task, QWidget *parent);

    BlockId section() const;
    /// What was chosen, after it was accepted.
    PrintTask task() const { return m_task; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(PrintTask task);
    QString title() const;
    void retranslate();

    PrintTask m_task;
    ScopeChooser *m_scope = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_pdf = nullptr;
};

} // namespace iamm
