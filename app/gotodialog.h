// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/reference.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
QT_END_NAMESPACE

namespace iamm {

class WindowContext;

/// Asks for a reference or a page and shows at once what it leads to. What is ambiguous is a list to choose from.
class GoToDialog final : public QDialog {
    Q_OBJECT

public:
    GoToDialog(WindowContext &context, QWidget *parent);

    /// Shows it as a modal dialog, filled with the reference, or from the clipboard when that holds one, and goes
    /// there.
    static bool run(WindowContext &context, QWidget *parent, const QString &reference = {});

    void setReference(const QString &typed);
    /// What is chosen; none where nothing is.
    std::optional<ReferenceTarget> chosen() const;

private:
    void setUpLayout();
    void resolve(const QString &typed);
    QString describe(const ReferenceTarget &target) const;

    WindowContext &m_context;
    QLineEdit *m_field = nullptr;
    QLabel *m_hint = nullptr;
    QListWidget *m_targets = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    std::vector<ReferenceTarget> m_found;
};

} // namespace iamm
