// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/drivenwindow.h"

#include "core/agenda/agendawriter.h"
#include "core/source/sourceparser.h"
#include "tests/support/agendafixture.h"

#include <QApplication>

namespace iamm {

using namespace Qt::StringLiterals;

DrivenWindow::DrivenWindow(const QString &contentHash)
{
    StartOptions options;
    options.contentFile = agendaDatabase();
    options.contentHash = contentHash;
    start(options);
}

DrivenWindow::DrivenWindow(const Document &document, const LibraryLocation &library,
                           const LibraryOptions &libraryOptions, const std::vector<Term> &terms)
{
    const QString file = m_folder.filePath(u"agenda.sqlite"_s);
    ParsedSource source;
    source.document = document;
    source.terms = terms;
    source.blockLines.resize(document.allBlocks().size());
    source.contentsLines.resize(document.sections().size());
    AgendaWriter(file).write(source);
    StartOptions options;
    options.contentFile = file;
    options.library = library;
    options.libraryOptions = libraryOptions;
    start(options);
}

void DrivenWindow::start(StartOptions options)
{
    if (options.library.folder.isEmpty())
        options.library = {m_folder.filePath(u"library"_s), LibraryLocation::Origin::Chosen};
    options.settingsFile = m_folder.filePath(u"settings.ini"_s);
    m_program.emplace(options);
    m_program->start();
    m_window = m_program->windows().windows().front();
    QObject::connect(&m_window->context(), &WindowContext::said, m_window,
                     [this](const QString &message) { m_said += message; });
    m_window->activateWindow();
    // A shortcut works in the active window only.
    (void)QTest::qWaitForWindowActive(m_window);
}

void DrivenWindow::goTo(const QString &block)
{
    context().navigator().go({BlockId(block), {}, {}});
}

void DrivenWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void DrivenWindow::type(const QString &words)
{
    QTest::keyClicks(QApplication::focusWidget(), words);
}

} // namespace iamm
