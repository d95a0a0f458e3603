// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/mainwindow.h"
#include "app/program.h"
#include "core/document/document.h"
#include "core/document/term.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace iamm {

/// The whole program as main() makes it, with one window that is shown, settings of its own and the Agenda of the build
/// or a made-up document. Everything is gone at the end of the test.
class DrivenWindow final {
public:
    /// `contentHash`: what the Agenda's database has to have; none: a file of the person's own choice.
    explicit DrivenWindow(const QString &contentHash = {});
    /// On the library at `library`; without one, on a new one of its own.
    explicit DrivenWindow(const Document &document, const LibraryLocation &library = {},
                          const LibraryOptions &options = {}, const std::vector<Term> &terms = {});

    MainWindow &operator*() { return *m_window; }
    MainWindow *operator->() { return m_window; }
    Program &program() { return *m_program; }
    WindowContext &context() { return m_window->context(); }

    /// Jumps there and marks the block.
    void goTo(const QString &block);
    /// All that the status bar said since the start.
    const QStringList &said() const { return m_said; }
    QString lastSaid() const { return m_said.value(m_said.size() - 1); }
    /// The part with this type, which must be there: a pane, a dialog, an object with actions.
    template <typename Part>
    Part &part()
    {
        auto *found = m_window->findChild<Part *>();
        Q_ASSERT(found);
        return *found;
    }
    /// The control of this kind with this name for screen readers; null: none that can be seen.
    template <typename Widget>
    Widget *named(const QString &accessibleName)
    {
        for (Widget *widget : m_window->findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// The same by words that stand on it.
    template <typename Widget>
    Widget *reading(const QString &words)
    {
        for (Widget *widget : m_window->findChildren<Widget *>()) {
            if (widget->text().contains(words) && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// Presses a key where the focus is, shortcuts included.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &words);

    /// A folder for what the test writes; a made-up document's database is agenda.sqlite in it.
    QString folder() const { return m_folder.path(); }

private:
    void start(StartOptions options);

    QTemporaryDir m_folder;
    std::optional<Program> m_program;
    MainWindow *m_window = nullptr;
    QStringList m_said;
};

/// Waits in the event loop until it is true, at most 20 s.
template <typename Condition>
bool waitUntil(Condition &&condition)
{
    return QTest::qWaitFor(std::forward<Condition>(condition), 20000);
}

} // namespace iamm
