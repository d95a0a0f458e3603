// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/showndate.h"

#include <QDateTime>
#include <QLocale>

namespace iamm {

using namespace Qt::StringLiterals;

QString shownDate(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime().date(), u"d MMM yyyy"_s);
}

QString shownDateAndTime(const QDateTime &utc)
{
    const QLocale locale;
    return locale.toString(utc.toLocalTime(), u"d MMM yyyy, "_s + locale.timeFormat(QLocale::ShortFormat));
}

} // namespace iamm
