// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/blockid.h"
#include "core/export/exporter.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDialogButtonBox;
class QLabel;
QT_END_NAMESPACE

namespace iamm {

class ScopeChooser;
class WindowContext;

/// Asks how much is to be exported and as what.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `context` must outlive it.
    ExportDialog(WindowContext &context, QWidget *parent);

    BlockId section() const;
    ExportFormat format() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ScopeChooser *m_scope = nullptr;
    QLabel *m_formatLabel = nullptr;
    QComboBox *m_format = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace iamm
