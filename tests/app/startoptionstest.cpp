// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/startoptions.h"

#include "tests/support/printing.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <array>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using Origin = LibraryLocation::Origin;

const QString builtHash(64, u'a');

StartOptions read(const QStringList &arguments)
{
    return readStartOptions(QStringList{u"iamm-browser"_s} + arguments, builtHash);
}

TEST(StartOptionsTest, AReferenceMayHaveSpaces)
{
    EXPECT_EQ(read({u"III.11.b-2"_s}).reference, u"III.11.b-2"_s);
    EXPECT_EQ(read({u"p."_s, u"31"_s}).reference, u"p. 31"_s);
    EXPECT_TRUE(read({}).reference.isEmpty());
}

TEST(StartOptionsTest, TheTextsLanguagesMayBeGivenTogetherOrOneByOne)
{
    EXPECT_EQ(read({u"--lang"_s, u"en,fr"_s}).languages, u"en,fr"_s);
    EXPECT_EQ(read({u"--lang"_s, u"es"_s, u"--lang"_s, u"en"_s}).languages, u"es,en"_s);
    EXPECT_TRUE(read({}).languages.isEmpty());
}

TEST(StartOptionsTest, OnlyTheProgramsOwnTextIsChecked)
{
    EXPECT_EQ(read({}).contentHash, builtHash);
    const StartOptions own = read({u"--content"_s, u"/tmp/my.sqlite"_s});
    EXPECT_EQ(own.contentFile, u"/tmp/my.sqlite"_s);
    EXPECT_TRUE(own.contentHash.isEmpty());
}

TEST(StartOptionsTest, UsuallyTheSystemSaysWhereThingsLie)
{
    const StartOptions options = read({});
    EXPECT_EQ(options.library.origin, Origin::Standard);
    EXPECT_EQ(options.settingsFile,
              QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s);
}

TEST(StartOptionsTest, AChosenFolderHoldsLibraryLogAndSettings)
{
    const QTemporaryDir folder;
    const StartOptions options = read({u"--library"_s, folder.path()});
    EXPECT_EQ(options.library.origin, Origin::Chosen);
    EXPECT_EQ(options.library.libraryFile(), folder.filePath(u"library.sqlite"_s));
    EXPECT_EQ(options.library.logFile(), folder.filePath(u"iamm-browser.log"_s));
    EXPECT_EQ(options.settingsFile, folder.filePath(u"settings.ini"_s));
}

TEST(StartOptionsTest, VersionAndHelpWantOnlyWords)
{
    const auto wantsWords = [](const char *argument) {
        std::array<QByteArray, 2> words{"iamm-browser", argument};
        std::array<char *, 2> pointers{words[0].data(), words[1].data()};
        return wantsOnlyWords(2, pointers.data());
    };
    EXPECT_TRUE(wantsWords("--version"));
    EXPECT_TRUE(wantsWords("-h"));
    EXPECT_FALSE(wantsWords("III.11.b"));
    EXPECT_TRUE(read({u"--version"_s}).versionOnly);
    EXPECT_FALSE(read({}).versionOnly);
}

} // namespace
} // namespace iamm
