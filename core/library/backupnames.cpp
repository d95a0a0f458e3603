// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/backupnames.h"

#include "core/library/storedtext.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "library-"_L1;
constexpr auto suffix = ".sqlite"_L1;

std::pair<int, int> weekOf(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return {year, week};
}

/// Adds the first of `names` of each period to `kept`, until there are so many periods.
template <typename Period>
void keepNewestOfEach(const QStringList &names, int periods, const Period &periodOf, QSet<QString> &kept)
{
    using Value = std::invoke_result_t<Period, QDate>;
    std::optional<Value> last;
    for (const QString &name : names) {
        const Value period = periodOf(backupTime(name)->date());
        if (last == period)
            continue;
        if (periods-- == 0)
            return;
        last = period;
        kept.insert(name);
    }
}

} // namespace

QString timeForName(const QDateTime &time)
{
    return storedText(time).replace(u':', u'-');
}

QString backupName(const QDateTime &time)
{
    return prefix + timeForName(time) + suffix;
}

std::optional<QDateTime> backupTime(const QString &name)
{
    if (!name.startsWith(prefix) || !name.endsWith(suffix))
        return std::nullopt;
    QString text = name.sliced(prefix.size());
    text.chop(suffix.size());
    static constexpr std::array colons{13, 16}; // "2026-11-23T05:00:00.123Z"
    for (const int place : colons) {
        if (place < text.size())
            text[place] = u':';
    }
    const QDateTime time = timeFromStored(text);
    // Read back, so that one time has one name.
    return time.isValid() && backupName(time) == name ? std::optional(time) : std::nullopt;
}

QStringList backupsAmong(const QStringList &names)
{
    QStringList backups;
    std::ranges::copy_if(names, std::back_inserter(backups),
                         [](const QString &name) { return backupTime(name).has_value(); });
    std::ranges::sort(backups, std::greater());
    return backups;
}

QStringList outdatedBackups(const QStringList &names, const QDateTime &now)
{
    QStringList past = backupsAmong(names);
    past.removeIf([&now](const QString &name) { return *backupTime(name) > now; });
    const QStringList newest = past.first(std::min<qsizetype>(keptNewest, past.size()));
    QSet<QString> kept(newest.begin(), newest.end());
    keepNewestOfEach(
        past, keptDaily, [](const QDate &day) { return day; }, kept);
    keepNewestOfEach(past, keptWeekly, weekOf, kept);
    past.removeIf([&kept](const QString &name) { return kept.contains(name); });
    return past;
}

} // namespace iamm
