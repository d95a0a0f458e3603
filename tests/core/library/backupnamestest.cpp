// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/backupnames.h"

#include "tests/support/printing.h"

#include <QSet>

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

TEST(BackupNames, TellTheTimeWithoutColons)
{
    const QDateTime time = utc(u"2026-11-23T05:06:07.089Z"_s);
    EXPECT_EQ(backupName(time), u"library-2026-11-23T05-06-07.089Z.sqlite"_s);
    EXPECT_EQ(backupTime(backupName(time)), time);
    EXPECT_EQ(backupName(time.toOffsetFromUtc(3600)), backupName(time)) << "the same moment in another zone";
}

TEST(BackupNames, OfOtherFilesAreNone)
{
    for (const QString &name :
         {u""_s, u"library.sqlite"_s, u"library-.sqlite"_s, u"library-2026-11-23T05-06-07.089Z.sqlite-journal"_s,
          u"library-2026-11-23T05-06-07Z.sqlite"_s, u"library-2026-13-23T05-06-07.089Z.sqlite"_s,
          u"library-2026-11-23T05:06:07.089Z.sqlite"_s, u"unfinished-1.sqlite"_s,
          u"../library-2026-11-23T05-06-07.089Z.sqlite"_s})
        EXPECT_EQ(backupTime(name), std::nullopt) << name.toStdString();
}

TEST(BackupNames, TheNewestComesFirstAndOtherFilesAreLeftOut)
{
    const QString older = backupName(utc(u"2026-11-22T23:59:59.999Z"_s));
    const QString newer = backupName(utc(u"2026-11-23T00:00:00.000Z"_s));
    EXPECT_EQ(backupsAmong({older, u"notes.txt"_s, newer}), (QStringList{newer, older}));
}

TEST(BackupRotation, KeepsFiveOfOneHour)
{
    QStringList names;
    for (int minute = 0; minute < 9; ++minute)
        names.append(backupName(utc(u"2026-11-23T05:00:00.000Z"_s).addSecs(60 * minute)));
    const QStringList outdated = outdatedBackups(names, utc(u"2026-11-23T06:00:00.000Z"_s));
    EXPECT_EQ(QSet<QString>(outdated.begin(), outdated.end()), QSet<QString>(names.begin(), names.begin() + 4));
}

TEST(BackupRotation, KeepsTheNewestOfEachOfSevenDaysAndFourWeeks)
{
    // Three a day for sixty days, the last on a Monday.
    const QDateTime last = utc(u"2026-11-23T20:00:00.000Z"_s);
    QStringList names;
    for (int day = 0; day < 60; ++day) {
        for (const int hour : {0, 6, 12})
            names.append(backupName(last.addDays(-day).addSecs(-3600 * hour)));
    }
    QStringList kept = names;
    for (const QString &name : outdatedBackups(names, last))
        kept.removeOne(name);
    const QStringList expected{
        u"library-2026-11-23T20-00-00.000Z.sqlite"_s, u"library-2026-11-23T14-00-00.000Z.sqlite"_s,
        u"library-2026-11-23T08-00-00.000Z.sqlite"_s, u"library-2026-11-22T20-00-00.000Z.sqlite"_s,
        u"library-2026-11-22T14-00-00.000Z.sqlite"_s, u"library-2026-11-21T20-00-00.000Z.sqlite"_s,
        u"library-2026-11-20T20-00-00.000Z.sqlite"_s, u"library-2026-11-19T20-00-00.000Z.sqlite"_s,
        u"library-2026-11-18T20-00-00.000Z.sqlite"_s, u"library-2026-11-17T20-00-00.000Z.sqlite"_s,
        u"library-2026-11-15T20-00-00.000Z.sqlite"_s, u"library-2026-11-08T20-00-00.000Z.sqlite"_s};
    EXPECT_EQ(kept, expected) << "the weeks end on the 22nd, 15th and 8th; the fourth is the running one";
}

TEST(BackupRotation, LeavesThoseFromTheFutureAlone)
{
    const QDateTime now = utc(u"2026-11-23T05:00:00.000Z"_s);
    QStringList names;
    for (int i = 0; i < 20; ++i)
        names.append(backupName(now.addYears(1).addSecs(i)));
    names.append(backupName(now.addSecs(-1)));
    EXPECT_EQ(outdatedBackups(names, now), QStringList());
}

/// Four months of somebody's work, tidied after each backup as the program does.
struct History {
    explicit History(unsigned seed)
    {
        std::mt19937 random(seed);
        std::exponential_distribution<> hours(1.0 / (1.0 + seed % 30));
        QDateTime now = utc(u"2026-01-01T00:00:00.000Z"_s);
        while (now < utc(u"2026-05-01T00:00:00.000Z"_s)) {
            now = now.addSecs(1800 + static_cast<qint64>(3600 * hours(random)));
            all.append(backupName(now));
            left.append(all.back());
            for (const QString &name : outdatedBackups(left, now))
                left.removeOne(name);
            most = std::max(most, left.size());
            isNewestKept = isNewestKept && left.contains(all.back());
        }
    }

    QStringList all;
    QStringList left;
    qsizetype most = 0;
    bool isNewestKept = true;
};

TEST(BackupHistory, TidyingAsItGrowsLeavesWhatTidyingAtTheEndWould)
{
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const History history(seed);
        const QStringList outdated = outdatedBackups(history.all, *backupTime(history.all.back()));
        QStringList kept = history.all;
        kept.removeIf([gone = QSet<QString>(outdated.begin(), outdated.end())](const QString &name) {
            return gone.contains(name);
        });
        EXPECT_EQ(history.left, kept) << "seed " << seed;
        EXPECT_LE(history.most, keptNewest + keptDaily + keptWeekly) << "seed " << seed;
        EXPECT_TRUE(history.isNewestKept) << "seed " << seed;
    }
}

TEST(BackupHistory, ReachesBackOverTheLastWeeksWithWork)
{
    for (unsigned seed = 1; seed <= 5; ++seed) {
        QSet<std::pair<int, int>> weeks;
        for (const QString &name : History(seed).left) {
            int year = 0;
            const int week = backupTime(name)->date().weekNumber(&year);
            weeks.insert({year, week});
        }
        EXPECT_GE(weeks.size(), keptWeekly) << "seed " << seed;
    }
}

} // namespace
} // namespace iamm
