// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

QT_BEGIN_NAMESPACE
class QMessageBox;
class QPushButton;
class QWidget;
QT_END_NAMESPACE

namespace iamm {

class LibraryService;
class UnsavedChanges;

/// The program ends when the library has saved all that it was given, or when a person doesn't want to wait or gives up
/// what can't be saved. Waits without holding up the windows. Once per program.
class LibraryClosing final : public QObject {
    Q_OBJECT

public:
    /// `library` and `unsaved` must outlive it.
    LibraryClosing(LibraryService &library, const UnsavedChanges &unsaved, QObject *parent = nullptr);

    /// Whether the program may end now. If not, `end` is called once it may; where that takes long, the person is asked
    /// in `window` whether to wait, which they may also answer with not closing at all.
    bool mayEnd(QWidget &window, std::function<void()> end);

private:
    void askToWait();
    void askToGiveUp();
    /// A question in the window, without its buttons.
    void makeQuestion(const QString &title, const QString &text, const QString &more);
    /// Closing anyway, and not at all: that one, which Esc means too, is returned.
    QPushButton *addUsualButtons();
    void finish();
    void endUnlessInDialog();
    void stopWaiting();

    LibraryService &m_library;
    const UnsavedChanges &m_unsaved;
    QTimer m_long;
    QTimer m_endSoon;
    QPointer<QWidget> m_window;
    QPointer<QMessageBox> m_question;
    std::function<void()> m_end;        ///< empty: nobody waits
    std::function<void()> m_allowedEnd; ///< called as soon as no dialog is open
    bool m_endAnyway = false;
};

} // namespace iamm
