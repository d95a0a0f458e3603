// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/exportdialog.h"

#include "app/export/scopechooser.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace iamm {

ExportDialog::ExportDialog(WindowContext &context, QWidget *parent)
    : QDialog(parent), m_scope(new ScopeChooser(context, this)), m_formatLabel(new QLabel(this)),
      m_format(new QComboBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    m_formatLabel->setBuddy(m_format);
    for (const ExportFormat format : {ExportFormat::Html, ExportFormat::Text, ExportFormat::Json})
        m_format->addItem(QString(), static_cast<int>(format));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(m_scope);
    form->addRow(m_formatLabel, m_format);
    form->addRow(m_buttons);
    retranslate();
}

BlockId ExportDialog::section() const
{
    return m_scope->section();
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export"));
    m_scope->retranslate();
    m_formatLabel->setText(tr("&Format:"));
    m_format->setItemText(0, tr("Web page (HTML), opens in word processors too"));
    m_format->setItemText(1, tr("Plain text"));
    m_format->setItemText(2, tr("JSON, for programs"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Export…"));
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace iamm
