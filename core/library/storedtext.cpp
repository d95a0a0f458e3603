// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/storedtext.h"

#include "core/document/textrange.h"

#include <algorithm>

namespace iamm {

namespace {

constexpr QChar byteOrderMark(QChar::ByteOrderMark);

/// Of those that Unicode keeps for programs' own use these two don't come back from SQLite as they were.
bool isNoCharacter(QChar c)
{
    return c.unicode() == 0xfffe || c.unicode() == 0xffff;
}

} // namespace

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
    return isText(text) && codePointOffset(text, static_cast<int>(text.size())) <= codePoints;
}

bool isText(const QString &text)
{
    return text.isValidUtf16() && !text.startsWith(byteOrderMark)
           && std::ranges::none_of(text, [](QChar c) { return c.isNull() || isNoCharacter(c); });
}

QString withoutWhatIsNoText(const QString &text)
{
    if (isText(text))
        return text;
    QString sound;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (pair)
            sound += QStringView(text).mid(at++, 2);
        else if (!c.isSurrogate() && !c.isNull() && !isNoCharacter(c) && c != byteOrderMark)
            sound += c;
    }
    return sound;
}

} // namespace iamm
