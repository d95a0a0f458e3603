// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/program.h"

#include "app/gotodialog.h"
#include "app/mainwindow.h"
#include "app/reader/readeraccessible.h"
#include "app/reader/typography.h"
#include "core/agenda/agendareader.h"
#include "core/document/reference.h"

#include <QApplication>
#include <QFileInfo>

#include <future>
#include <utility>

namespace iamm {

Program::Program(const StartOptions &options)
    : m_options(options), m_settings(options.settingsFile), m_content(readContent(options.contentFile)),
      m_trust(options.contentFile, options.contentHash), m_search(options.contentFile),
      m_library(options.library, options.libraryOptions), m_unsaved(m_library), m_activeFolder(m_library, m_settings),
      m_noteFeed(m_library, m_search),
      m_context{m_content.document, m_settings, m_language, m_colors,       m_trust,
                m_search,           m_library,  m_unsaved,  m_activeFolder, m_content.sqliteVersion},
      m_windows(m_context)
{
    ReaderAccessible::install();
    // Qt's own file dialog remembers folders in a file "QtProject": with ours, not in the person's home.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QFileInfo(options.settingsFile).absolutePath());
    m_colors.setSystemPrefersDark(m_settings.desktopWasDark());
    m_colors.use(m_settings.colorScheme());
    m_language.use(m_settings.interfaceLanguage());
}

Program::Content Program::readContent(const QString &file)
{
    // In a thread of its own: meanwhile the first font is loaded, which takes as long.
    auto content = std::async(std::launch::async, [&file] {
        AgendaReader reader(file);
        return Content{reader.document(), reader.sqliteVersion()};
    });
    [[maybe_unused]] const Typography warm(QApplication::font(), 100);
    return content.get();
}

void Program::start()
{
    m_windows.restore();
    // Any of them: the first may be closed before it was ever on the screen.
    for (const MainWindow *window : m_windows.windows())
        QObject::connect(window, &MainWindow::firstPainted, &m_library, [this] { startTheRest(); });
    if (!m_options.reference.isEmpty())
        goTo(m_options.reference);
}

void Program::startTheRest()
{
    if (std::exchange(m_hasStartedTheRest, true))
        return;
    m_library.open();
    m_trust.check();
    QObject::connect(m_desktopColors.get(), &DesktopColors::prefersDark, m_desktopColors.get(), [this](bool dark) {
        m_colors.setSystemPrefersDark(dark);
        m_settings.setDesktopWasDark(dark);
    });
    m_desktopColors->watch();
}

void Program::goTo(const QString &reference)
{
    MainWindow *window = m_windows.windows().front();
    const Resolution resolution = resolveReference(reference, m_content.document);
    if (resolution.isFound()) {
        window->context().navigator().go({resolution.targets.front().from, {}, {}}, Why::Browse);
        return;
    }
    // Not found, or several places: the person sees what was asked for and can put it right.
    QObject::connect(
        window, &MainWindow::firstPainted, window,
        [window, reference] { GoToDialog::run(window->context(), window, reference); }, Qt::SingleShotConnection);
}

} // namespace iamm
