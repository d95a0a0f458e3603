// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/system/openrequest.h"

#include "tests/support/printing.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class OpenRequestTest : public ::testing::Test {
protected:
    bool isThere() const { return QFileInfo::exists(openRequestFile(m_folder.path())); }
    std::optional<OpenRequest> take() const { return takeOpenRequest(m_folder.path()); }

    QTemporaryDir m_folder;
};

TEST_F(OpenRequestTest, ComesAsItWasWrittenAndIsTakenOnce)
{
    OpenRequest request = OpenRequest::fromHere(u"« réf » \"III.11\" \U0001F3E0\n<b>"_s, u"fr,en"_s);
    request.activation = u"token"_s;
    ASSERT_TRUE(writeOpenRequest(m_folder.path(), request));
    EXPECT_EQ(take(), request);
    EXPECT_FALSE(isThere());
    EXPECT_EQ(take(), std::nullopt);
}

TEST_F(OpenRequestTest, OnlyANewOneFromThisComputerIsMeant)
{
    OpenRequest request = OpenRequest::fromHere({});
    EXPECT_TRUE(request.isMeant());
    OpenRequest old = request;
    old.at = request.at.addSecs(-60);
    EXPECT_FALSE(old.isMeant());
    OpenRequest future = request;
    future.at = request.at.addSecs(60);
    EXPECT_FALSE(future.isMeant());
    request.computer = u"another"_s;
    EXPECT_FALSE(request.isMeant());
}

TEST_F(OpenRequestTest, JunkIsRemovedAndIsNoRequest)
{
    for (const QByteArray &junk :
         {QByteArray(), QByteArray("{"), QByteArray("[1, 2]"), QByteArray("{\"at\": 5}"), QByteArray(100'000, '{')}) {
        QFile file(openRequestFile(m_folder.path()));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(junk);
        file.close();
        EXPECT_EQ(take(), std::nullopt);
        EXPECT_FALSE(isThere());
    }
}

TEST_F(OpenRequestTest, AFolderThatIsNotThereIsSaid)
{
    EXPECT_FALSE(writeOpenRequest(m_folder.filePath(u"not/there"_s), OpenRequest::fromHere({})));
}

} // namespace
} // namespace iamm
