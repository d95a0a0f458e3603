// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/printdialog.h"

#include "app/export/scopechooser.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace iamm {

PrintDialog::PrintDialog(WindowContext &context, PrintTask task, QWidget *parent)
    : QDialog(parent), m_task(task), m_scope(new ScopeChooser(context, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)), m_print(addButton(PrintTask::Print)),
      m_preview(addButton(PrintTask::Preview)), m_pdf(addButton(PrintTask::Pdf))
{
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_scope);
    column->addWidget(m_buttons);
    retranslate();
}

QPushButton *PrintDialog::addButton(PrintTask task)
{
    // "Action" keeps them in this order on every system; accepting is ours.
    QPushButton *button = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    button->setDefault(task == m_task);
    connect(button, &QPushButton::clicked, this, [this, task] {
        m_task = task;
        accept();
    });
    return button;
}

BlockId PrintDialog::section() const
{
    return m_scope->section();
}

/// What was chosen in the menu; the buttons are for those who change their mind.
QString PrintDialog::title() const
{
    switch (m_task) {
    case PrintTask::Print:
        return tr("Print");
    case PrintTask::Preview:
        return tr("Print Preview");
    case PrintTask::Pdf:
        return tr("Save as PDF");
    }
    Q_UNREACHABLE();
}

void PrintDialog::retranslate()
{
    setWindowTitle(title());
    m_print->setText(tr("&Print…"));
    m_preview->setText(tr("Pre&view…"));
    m_pdf->setText(tr("Save as P&DF…"));
    m_scope->retranslate();
}

void PrintDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace iamm
