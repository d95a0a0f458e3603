// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace iamm {

class ReaderPane;
class WindowContext;

/// What one can do in the text by menu and key, apart from going somewhere and from copying. Owned by the window.
class ReaderActions final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    ReaderActions(ReaderPane &pane, WindowContext &context, QObject *parent);

    void retranslate() const;

    QAction *selectAll = nullptr;
    QAction *find = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QAction *textLarger = nullptr;
    QAction *textSmaller = nullptr;
    QAction *textNormal = nullptr;
    QAction *identifiers = nullptr;
    QAction *translatorsNotes = nullptr; ///< null where no translator has noted anything
    QAction *caret = nullptr;

private:
    void setUpFind();
    void setUpLook();
    void setUpTranslatorsNotes();

    ReaderPane &m_pane;
    WindowContext &m_context;
};

} // namespace iamm
