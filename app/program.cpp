// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/program.h"

#include "app/mainwindow.h"
#include "app/reader/readeraccessible.h"
#include "core/agenda/agendareader.h"
#include "core/document/reference.h"

#include <QFileInfo>

namespace iamm {

Program::Program(const StartOptions &options)
    : m_options(options), m_settings(options.settingsFile), m_document(AgendaReader(options.contentFile).document()),
      m_search(options.contentFile), m_library(options.library, options.libraryOptions),
      m_unsaved(m_library), m_context{m_document, m_settings, m_language, m_colors, m_search, m_library, m_unsaved, {}},
      m_windows(m_context)
{
    ReaderAccessible::install();
    // Qt's own file dialog remembers folders in a file "QtProject": with ours, not in the person's home.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QFileInfo(options.settingsFile).absolutePath());
    m_colors.use(m_settings.colorScheme());
    m_language.use(m_settings.interfaceLanguage());
}

void Program::start()
{
    m_windows.restore();
    openLibraryAfterFirstPaint();
    if (!m_options.reference.isEmpty())
        goTo(m_options.reference);
}

void Program::openLibraryAfterFirstPaint()
{
    QObject::connect(m_windows.windows().front(), &MainWindow::firstPainted, &m_library, &LibraryService::open,
                     Qt::SingleShotConnection);
}

void Program::goTo(const QString &reference)
{
    const Resolution resolution = resolveReference(reference, m_document);
    WindowContext &context = m_windows.windows().front()->context();
    if (resolution.isFound())
        context.navigator().go({resolution.targets.front().from, {}, {}});
}

} // namespace iamm
