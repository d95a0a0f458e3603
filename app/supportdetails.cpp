// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/supportdetails.h"

#include "app/appcontext.h"
#include "app/interfacelanguage.h"
#include "core/agenda/agendareader.h"
#include "core/document/document.h"
#include "core/library/libraryservice.h"
#include "core/version.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QStringList>
#include <QSysInfo>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView nameOf(LibraryOutcome outcome)
{
    switch (outcome) {
    case LibraryOutcome::Opened:
        return "opened"_L1;
    case LibraryOutcome::OpenedNewer:
        return "of a newer program, read only"_L1;
    case LibraryOutcome::OpenedOlder:
        return "of an older program, not to be migrated, read only"_L1;
    case LibraryOutcome::OpenedReadOnly:
        return "write-protected, read only"_L1;
    case LibraryOutcome::NoFolder:
        return "no folder"_L1;
    case LibraryOutcome::NotMade:
        return "could not be made"_L1;
    case LibraryOutcome::Locked:
        return "locked"_L1;
    case LibraryOutcome::DiskFull:
        return "disk full"_L1;
    case LibraryOutcome::Lost:
        return "missing or empty although there are backups"_L1;
    case LibraryOutcome::NotADatabase:
        return "not a database"_L1;
    case LibraryOutcome::Foreign:
        return "of another program"_L1;
    case LibraryOutcome::Damaged:
        return "damaged"_L1;
    case LibraryOutcome::Unreadable:
        return "unreadable"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(LibraryLocation::Origin origin)
{
    switch (origin) {
    case LibraryLocation::Origin::Standard:
        return "the system's folder for the program's data"_L1;
    case LibraryLocation::Origin::Portable:
        return "the program's own folder"_L1;
    case LibraryLocation::Origin::Chosen:
        return "the folder given by --library"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stateOf(const LibraryService &library)
{
    if (library.status() == LibraryStatus::Closed)
        return "closed"_L1;
    return library.status() == LibraryStatus::Loading ? "being opened"_L1 : nameOf(library.outcome());
}

QStringList versionLines(const Edition &edition, const QString &sqliteVersion)
{
    return {
        u"IAMM Browser %1"_s.arg(QLatin1StringView(programVersion)),
        u"Edition %1, revision %2"_s.arg(edition.id).arg(edition.revision),
        u"Qt %1, SQLite %2"_s.arg(QLatin1StringView(qVersion()), sqliteVersion),
    };
}

QStringList libraryLines(const LibraryService &library)
{
    return {
        u"Library %1, %2 bookmarks, %3 damaged rows"_s.arg(stateOf(library))
            .arg(library.contents().count<Bookmark>())
            .arg(library.damagedRows()),
        u"Library and log (%1) in %2"_s.arg(QFileInfo(library.location().logFile()).fileName(),
                                            nameOf(library.location().origin)),
    };
}

} // namespace

QString versionLines(const QString &contentFile)
{
    AgendaReader reader(contentFile);
    return versionLines(reader.document().edition(), reader.sqliteVersion()).join(u'\n') + u'\n';
}

QString supportDetails(const AppContext &app)
{
    QStringList lines = versionLines(app.document.edition(), app.sqliteVersion);
    lines += {
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"Platform %1, interface %2"_s.arg(QGuiApplication::platformName(),
                                           languageCode(app.interfaceLanguage.current())),
    };
    lines += libraryLines(app.library);
    for (const QScreen *screen : QGuiApplication::screens())
        lines += u"Screen %1×%2 at %3"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    return lines.join(u'\n');
}

} // namespace iamm
