// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/agenda/contentlocation.h"

#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class ContentLocation : public ::testing::Test {
protected:
    QString path(const QString &name) const { return QDir::cleanPath(m_folder.filePath(name)); }
    QString programFolder() const { return path(u"bin"_s); }

    QString makeFile(const QString &name, const QByteArray &content = "content")
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(ContentLocation, IsBesideTheProgramFirst)
{
    makeFile(u"share/iamm-browser/agenda.sqlite"_s);
    const QString beside = makeFile(u"bin/agenda.sqlite"_s);
    EXPECT_EQ(findContent(programFolder()), beside);
}

TEST_F(ContentLocation, IsWhereAPackagePutsIt)
{
    const QString shared = makeFile(u"share/iamm-browser/agenda.sqlite"_s);
    EXPECT_EQ(findContent(programFolder()), shared);
}

TEST_F(ContentLocation, IsNoFolderAndMayBeNowhere)
{
    QDir().mkpath(path(u"bin/agenda.sqlite"_s));
    EXPECT_FALSE(findContent(programFolder()));
}

TEST_F(ContentLocation, HasTheHashOfTheFileOrNot)
{
    const QString abc = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s; // FIPS 180-2, "abc"
    const QString file = makeFile(u"bin/agenda.sqlite"_s, "abc");
    EXPECT_EQ(verifyContentHash(file, abc), ContentCheck::AsBuilt);
    EXPECT_EQ(verifyContentHash(makeFile(u"other"_s, "abd"), abc), ContentCheck::Changed);
    EXPECT_EQ(verifyContentHash(path(u"missing"_s), abc), ContentCheck::Unreadable);
}

} // namespace
} // namespace iamm
