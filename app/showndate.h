// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QDateTime;
class QString;
QT_END_NAMESPACE

namespace iamm {

/// Times in UTC as people read them, where they are and in the interface's language. The month is a word: day and month
/// as numbers stand in another order from one country to the next.

/// "23 Nov 2026"
QString shownDate(const QDateTime &utc);
/// "23 Nov 2026, 14:05"
QString shownDateAndTime(const QDateTime &utc);

} // namespace iamm
