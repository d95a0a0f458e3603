// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/libraryschema.h"

#include <QFile>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
QString readScript(int number)
{
    QFile script(u":/iamm/schema/library-%1.sql"_s.arg(number));
    if (!script.open(QIODevice::ReadOnly))
        qFatal("a schema of the library is missing from this program");
    return QString::fromUtf8(script.readAll());
}
} // namespace

Migrations libraryMigrations()
{
    return {libraryApplicationId, {readScript(1), readScript(2)}};
}

} // namespace iamm
