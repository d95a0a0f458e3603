// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/starterror.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using Reason = StorageError::Reason;

std::string said(Reason reason, const QString &file)
{
    return StartError(reason, file).what().toStdString();
}

TEST(StartErrorTest, SaysWhatIsWrongWithTheText)
{
    EXPECT_THAT(said(Reason::CantOpen, {}), HasSubstr("isn’t where the program looks for it"));
    EXPECT_THAT(said(Reason::CantOpen, u"/a.sqlite"_s), HasSubstr("can’t be opened: /a.sqlite"));
    EXPECT_THAT(said(Reason::OtherSchema, u"/a.sqlite"_s), HasSubstr("another version of the program: /a.sqlite"));
    EXPECT_THAT(said(Reason::NotADatabase, u"/a.sqlite"_s), HasSubstr("is damaged: /a.sqlite"));
}

TEST(StartErrorTest, SaysThatTheBookmarksAreSafe)
{
    EXPECT_THAT(StartError(Reason::CantOpen, {}).whatToDo().toStdString(), HasSubstr("Your bookmarks are safe"));
}

} // namespace
} // namespace iamm
