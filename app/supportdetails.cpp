// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/supportdetails.h"

#include "app/appcontext.h"
#include "app/interfacelanguage.h"
#include "core/document/document.h"
#include "core/version.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStringList>
#include <QSysInfo>

namespace iamm {

using namespace Qt::StringLiterals;

QString supportDetails(const AppContext &app)
{
    const Edition &edition = app.document.edition();
    QStringList lines{
        u"IAMM Browser %1"_s.arg(QLatin1StringView(programVersion)),
        u"Edition %1, revision %2"_s.arg(edition.id).arg(edition.revision),
        u"Qt %1, SQLite %2"_s.arg(QLatin1StringView(qVersion()), app.sqliteVersion),
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"Platform %1, interface %2"_s.arg(QGuiApplication::platformName(),
                                           languageCode(app.interfaceLanguage.current())),
    };
    for (const QScreen *screen : QGuiApplication::screens())
        lines += u"Screen %1×%2 at %3"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    return lines.join(u'\n');
}

} // namespace iamm
