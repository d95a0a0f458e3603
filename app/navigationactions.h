// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace iamm {

class ReaderPane;
class WindowContext;

/// Going about in the document by menu and key. Owned by the window.
class NavigationActions final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it; `window` is what dialogs belong to.
    NavigationActions(WindowContext &context, ReaderPane &pane, QWidget *window);

    void retranslate() const;

    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *nextSection = nullptr;
    QAction *previousSection = nullptr;
    QAction *goTo = nullptr;

private:
    void updateHistory();

    WindowContext &m_context;
};

} // namespace iamm
