// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class SettingsTest : public ::testing::Test {
protected:
    QString file() const { return m_folder.filePath(u"settings.ini"_s); }

    void write(const QByteArray &content) const
    {
        QFile out(file());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(SettingsTest, RemembersEverythingAcrossARestart)
{
    {
        Settings settings(file());
        settings.setInterfaceLanguage(Language::Spanish);
        settings.setColorScheme(ColorScheme::HighContrast);
        settings.setTextPercent(150);
        settings.setIdentifiersShown(false);
        settings.setTermsMarked(true);
        settings.setPageColumnShown(true);
        settings.setWindows({{"geometry", "panes", BlockId(u"III.11.b"_s), {Language::French, Language::English}},
                             {"other", {}, BlockId(u"II"_s), {Language::English}}});
        settings.save();
    }
    const Settings settings(file());
    EXPECT_EQ(settings.interfaceLanguage(), Language::Spanish);
    EXPECT_EQ(settings.colorScheme(), ColorScheme::HighContrast);
    EXPECT_EQ(settings.textPercent(), 150);
    EXPECT_FALSE(settings.identifiersShown());
    EXPECT_TRUE(settings.termsMarked());
    EXPECT_TRUE(settings.pageColumnShown());
    const std::vector<WindowState> windows = settings.windows();
    ASSERT_EQ(windows.size(), 2U);
    EXPECT_EQ(windows[0].geometry, "geometry");
    EXPECT_EQ(windows[0].place, BlockId(u"III.11.b"_s));
    EXPECT_EQ(windows[0].textLanguages, (std::vector{Language::French, Language::English}));
    EXPECT_EQ(windows[1].place, BlockId(u"II"_s));
}

TEST_F(SettingsTest, ValuesOfAnotherVersionCountAsNotSet)
{
    write("[interface]\nlanguage=tlh\ncolors=sepia\n[text]\npercent=100000\nidentifiers=maybe\n"
          "[windows]\nsize=-3\n");
    const Settings settings(file());
    EXPECT_EQ(settings.interfaceLanguage(), std::nullopt);
    EXPECT_EQ(settings.colorScheme(), ColorScheme::System);
    EXPECT_EQ(settings.textPercent(), 100);
    EXPECT_FALSE(settings.termsMarked());
    EXPECT_TRUE(settings.windows().empty());
}

TEST_F(SettingsTest, AHugeNumberOfWindowsIsNotBelieved)
{
    write("[windows]\nsize=2000000000\n");
    EXPECT_LE(Settings(file()).windows().size(), 20U);
}

TEST_F(SettingsTest, JunkInTheFileLeavesTheUsualSettings)
{
    write(QByteArray("\0\xff\xfe junk [[[ = ", 16));
    const Settings settings(file());
    EXPECT_EQ(settings.textPercent(), 100);
    EXPECT_TRUE(settings.windows().empty());
}

TEST_F(SettingsTest, AFileThatCanNotBeReadIsKeptAsItWas)
{
    const QByteArray junk = "[text]\npercent=150\n this is no line of settings\n";
    write(junk);
    {
        Settings settings(file());
        settings.setTextPercent(200);
        settings.save();
    }
    QFile kept(file() + u".damaged"_s);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), junk);
}

} // namespace
} // namespace iamm
