// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/showndate.h"

#include "tests/support/printing.h"

#include <QDateTime>
#include <QLocale>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

/// What people read in this language, of a time on the clock where the test runs.
class ShownDateTest : public ::testing::Test {
protected:
    ~ShownDateTest() override { QLocale::setDefault(m_before); }

    const QDateTime m_time = QDateTime(QDate(2026, 3, 4), QTime(14, 5)).toUTC();
    const QLocale m_before;
};

TEST_F(ShownDateTest, TheMonthIsAWordOfTheLanguage)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_EQ(shownDate(m_time), u"4 Mar 2026"_s);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::Senegal));
    EXPECT_EQ(shownDate(m_time), u"4 mars 2026"_s);
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Peru));
    EXPECT_EQ(shownDate(m_time), u"4 mar. 2026"_s);
}

TEST_F(ShownDateTest, TheTimeOfTheDayIsAsTheCountryHasIt)
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    EXPECT_EQ(shownDateAndTime(m_time), u"4 mars 2026, 14:05"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(shownDateAndTime(m_time).simplified(), u"4 Mar 2026, 2:05 PM"_s);
}

} // namespace
} // namespace iamm
