// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/program.h"

#include "app/gotodialog.h"
#include "app/library/takeoverquestion.h"
#include "app/mainwindow.h"
#include "app/reader/readeraccessible.h"
#include "app/reader/typography.h"
#include "app/system/foreground.h"
#include "core/agenda/agendareader.h"
#include "core/document/reference.h"

#include <QApplication>
#include <QFileInfo>

#include <future>
#include <utility>

namespace iamm {

Program::Program(const StartOptions &options)
    : m_options(options), m_instance(options.library), m_settings(options.settingsFile),
      m_content(readContent(options.contentFile)), m_trust(options.contentFile, options.contentHash),
      m_search(options.contentFile), m_terms(options.contentFile, m_content.document),
      m_library(options.library, options.libraryOptions), m_placements(m_library, m_content.document),
      m_unsaved(m_library), m_activeFolder(m_library, m_settings),
      m_noteFeed(m_library, m_search), m_context{m_content.document,
                                                 m_settings,
                                                 m_language,
                                                 m_colors,
                                                 m_trust,
                                                 m_search,
                                                 m_terms,
                                                 m_library,
                                                 m_placements,
                                                 m_unsaved,
                                                 m_activeFolder,
                                                 m_content.sqliteVersion},
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

bool Program::start()
{
    if (m_instance.handOver(m_options.reference, m_options.languages))
        return false;
    // Those of a program that runs are being written.
    m_library.setAdoptDrafts(m_options.libraryOptions.adoptDrafts && m_instance.isHolder());
    m_windows.restore();
    // Any of them: the first may be closed before it was ever on the screen.
    for (const MainWindow *window : m_windows.windows())
        QObject::connect(window, &MainWindow::firstPainted, &m_library, [this] { startTheRest(); });
    MainWindow *window = m_windows.windows().front();
    showLanguages(m_options.languages);
    const QString reference = m_options.reference;
    if (!reference.isEmpty() && !goTo(reference, Why::Browse)) {
        QObject::connect(
            window, &MainWindow::firstPainted, window,
            [window, reference] { GoToDialog::run(window->context(), window, reference); }, Qt::SingleShotConnection);
    }
    return true;
}

void Program::startTheRest()
{
    if (std::exchange(m_hasStartedTheRest, true))
        return;
    m_library.open();
    m_trust.check();
    if (m_settings.termsMarked())
        m_terms.read();
    QObject::connect(m_desktopColors.get(), &DesktopColors::prefersDark, m_desktopColors.get(), [this](bool dark) {
        m_colors.setSystemPrefersDark(dark);
        m_settings.setDesktopWasDark(dark);
    });
    m_desktopColors->watch();
    listenToOtherStarts();
}

void Program::listenToOtherStarts()
{
    QObject::connect(&m_instance, &SingleInstance::openWanted, &m_instance,
                     [this](const OpenRequest &request) { answer(request); });
    QObject::connect(&m_library, &LibraryService::statusChanged, &m_instance, [this] {
        if (m_library.status() == LibraryStatus::Ready && m_instance.takeIfPossible())
            becomeHolder();
    });
    if (m_instance.isHolder())
        m_instance.listen();
    else if (m_instance.isHeldElsewhere())
        askToTakeOver();
}

void Program::askToTakeOver()
{
    // The first that was restored may have been closed already.
    if (m_windows.windows().empty())
        return;
    TakeOverQuestion::ask(*m_windows.windows().front(), m_instance.computer(), [this] {
        if (m_instance.takeOver())
            becomeHolder();
    });
}

void Program::becomeHolder()
{
    m_instance.listen();
    m_library.setAdoptDrafts(true);
    m_library.open();
}

void Program::answer(const OpenRequest &request)
{
    // About to end: that start waits until the library is free.
    if (m_windows.windows().empty())
        return;
    MainWindow *window = m_windows.windows().front();
    bringToFront(*window, request.activation);
    showLanguages(request.languages);
    if (request.reference.isEmpty() || goTo(request.reference, Why::Jump))
        return;
    // Once this is done: the dialog goes on until it is closed.
    const auto ask = [window, reference = request.reference] { GoToDialog::run(window->context(), window, reference); };
    QMetaObject::invokeMethod(window, ask, Qt::QueuedConnection);
}

void Program::showLanguages(const QString &codes)
{
    const NamedLanguages named = languagesFromCodes(codes);
    WindowContext &context = m_windows.windows().front()->context();
    context.setTextLanguages(named.languages);
    QString missing = named.unknown;
    for (const Language language : named.languages) {
        if (missing.isEmpty() && !m_content.document.hasLanguage(language))
            missing = languageCode(language);
    }
    if (!missing.isEmpty())
        //: %1: a language's code, as somebody typed it on the command line.
        context.say(
            QCoreApplication::translate("iamm::Program", "There is no text in the language “%1”.").arg(missing));
}

bool Program::goTo(const QString &reference, Why why)
{
    const Resolution resolution = resolveReference(reference, m_content.document);
    if (!resolution.isFound())
        return false;
    Navigator &navigator = m_windows.windows().front()->context().navigator();
    navigator.go({resolution.targets.front().from, {}, {}}, why);
    return true;
}

} // namespace iamm
