// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/position.h"

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr auto digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_L1;
constexpr int base = 62;
/// What is added at the end or the beginning gets the next number of this many digits, and so doesn't grow longer.
constexpr int countedDigits = 5;

int valueOf(QStringView text, qsizetype at)
{
    return at < text.size() ? std::max(static_cast<int>(digits.indexOf(text[at])), 0) : 0;
}

QString written(qint64 number)
{
    QString text(countedDigits, u'0');
    for (qsizetype at = countedDigits - 1; at >= 0; --at, number /= base)
        text[at] = digits[number % base];
    return text;
}

/// The number that the place begins with, moved by one; empty where there is none.
QString neighbour(QStringView place, int step)
{
    qint64 number = 0;
    for (qsizetype at = 0; at < countedDigits; ++at)
        number = number * base + valueOf(place, at);
    number += step;
    if (number % base == 0)
        number += step;
    constexpr qint64 end = qint64(base) * base * base * base * base;
    return number > 0 && number < end ? written(number) : QString();
}

/// Half way, as digits behind a point. `after` empty: the end of all.
QString between(QStringView before, QStringView after)
{
    qsizetype same = 0;
    while (same < after.size() && valueOf(before, same) == valueOf(after, same))
        ++same;
    if (same > 0)
        return after.first(same).toString() + between(before.mid(std::min(same, before.size())), after.mid(same));
    const int low = valueOf(before, 0);
    const int high = after.isEmpty() ? base : valueOf(after, 0);
    if (high - low > 1)
        return QString(QChar(digits[(low + high) / 2]));
    if (after.size() > 1)
        return after.first(1).toString();
    return QChar(digits[low]) + between(before.mid(std::min<qsizetype>(1, before.size())), {});
}

} // namespace

QString positionBetween(const QString &before, const QString &after)
{
    if (before.isEmpty() && after.isEmpty())
        return written((qint64(base) * base * base * base * base) / 2 + 1);
    if (after.isEmpty() || before >= after) {
        const QString next = neighbour(before, 1);
        // A place that isn't one of ours may stand behind all of ours.
        return next <= before ? before + between({}, {}) : next;
    }
    if (before.isEmpty()) {
        if (const QString previous = neighbour(after, -1); !previous.isEmpty())
            return previous;
    }
    const QString place = between(before, after);
    // What isn't one of ours may stand anywhere: behind all of ours, or with nothing before it.
    return before < place && place < after ? place : positionBetween(before, {});
}

} // namespace iamm
