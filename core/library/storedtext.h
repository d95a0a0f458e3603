// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace iamm {

/// How values that SQLite has no type for are written in the library.

/// 36 characters, without braces.
QString storedText(const QUuid &id);

/// UTC, ISO 8601 with milliseconds: "2026-11-23T05:00:00.123Z".
QString storedText(const QDateTime &time);

/// An invalid time for anything else.
QDateTime timeFromStored(const QString &text);

/// The text; '' instead of NULL, which SQLite tells apart.
inline QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// Whether the library gives the text back exactly as it is: valid UTF-16, without NUL, U+FFFE and U+FFFF (which SQLite
/// replaces) and without a byte order mark at its beginning (which it takes off).
bool isText(const QString &text);

/// The text without all that keeps it from being one.
QString withoutWhatIsNoText(const QString &text);

/// Whether a text that a person wrote can be stored exactly as it is: isText(), at most `codePoints` long.
bool canBeStored(const QString &text, int codePoints);

/// The longest name that a person may give to anything: a bookmark, an author. In code points.
inline constexpr int maxNameLength = 120;

} // namespace iamm
