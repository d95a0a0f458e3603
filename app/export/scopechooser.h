// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QGroupBox>

#include <vector>

QT_BEGIN_NAMESPACE
class QRadioButton;
QT_END_NAMESPACE

namespace iamm {

class WindowContext;

/// How much is printed or exported: the section of the current passage, one of those around it, or the whole document.
class ScopeChooser final : public QGroupBox {
    Q_OBJECT

public:
    /// `context` must outlive it.
    ScopeChooser(WindowContext &context, QWidget *parent);

    /// The chosen section; empty: the whole document.
    BlockId section() const;
    void choose(const BlockId &section);
    void retranslate();

private:
    void addChoice(const BlockId &section);
    QString nameOf(const BlockId &section) const;

    WindowContext &m_context;
    std::vector<std::pair<BlockId, QRadioButton *>> m_choices;
};

} // namespace iamm
