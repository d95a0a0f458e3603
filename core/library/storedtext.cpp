// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/storedtext.h"

#include "core/document/textrange.h"

namespace iamm {

QString storedText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString storedText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromStored(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

bool canBeStored(const QString &text, int codePoints)
{
    return text.isValidUtf16() && !text.contains(QChar::Null)
           && codePointOffset(text, static_cast<int>(text.size())) <= codePoints;
}

} // namespace iamm
