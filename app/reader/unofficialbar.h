// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace iamm {

class WindowContext;

/// Above a translation that is read alone: that it is no official text, and the way to the English one. Gives way
/// where the English text stands beside it.
class UnofficialBar final : public QWidget {
    Q_OBJECT

public:
    /// `context` must outlive it.
    UnofficialBar(WindowContext &context, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    WindowContext &m_context;
    QLabel *m_words;
    QPushButton *m_original;
};

} // namespace iamm
