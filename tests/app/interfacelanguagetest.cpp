// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/interfacelanguage.h"

#include "tests/support/printing.h"

#include <QDate>
#include <QKeySequence>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

QString dateIn(Language language, const QString &system)
{
    const QLocale locale = InterfaceLanguage::localeFor(language, QLocale(system));
    return locale.toString(QDate(2026, 11, 23), QLocale::ShortFormat);
}

TEST(InterfaceLanguage, LeavesDatesToTheCountryOfTheSystem)
{
    EXPECT_EQ(dateIn(Language::French, u"fr_CH"_s), u"23.11.26"_s);
    EXPECT_EQ(dateIn(Language::English, u"en_GB"_s), u"23/11/2026"_s);
    EXPECT_EQ(dateIn(Language::English, u"fr_CH"_s), u"23/11/2026"_s) << "English in Geneva";
}

TEST(InterfaceLanguage, IsTheChosenOneWhateverTheSystemSpeaks)
{
    for (const QString &system : {u"fr_CH"_s, u"de_DE"_s, u"C"_s}) {
        for (const Language language : allLanguages)
            EXPECT_EQ(InterfaceLanguage::localeFor(language, QLocale(system)).language(),
                      QLocale(languageCode(language)).language())
                << system.toStdString();
    }
}

TEST(InterfaceLanguage, KeysAreCalledAsOnTheKeyboard)
{
    InterfaceLanguage language;
    for (const Language each : allLanguages) {
        language.use(each);
        EXPECT_EQ(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText), u"Ctrl+K"_s);
    }
}

} // namespace
} // namespace iamm
