// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/libraryschema.h"

#include <QFile>

namespace iamm {

using namespace Qt::StringLiterals;

Migrations libraryMigrations()
{
    QFile script(u":/iamm/schema/library-1.sql"_s);
    if (!script.open(QIODevice::ReadOnly))
        qFatal("the library's schema is missing from this program");
    return {libraryApplicationId, {QString::fromUtf8(script.readAll())}};
}

} // namespace iamm
