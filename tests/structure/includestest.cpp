// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// Which part may know which is a decision; a careless include would undo it without anybody noticing.

#include "tests/support/printing.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

struct Include {
    QString file; ///< from the top of the checkout: "core/search/lexicon.cpp"
    QString name; ///< as it is written, without quotes or brackets
};

QList<Include> includesIn(const QString &folder, const QString &pattern)
{
    const QDir top(QStringLiteral(IAMM_SOURCE_FOLDER));
    const QRegularExpression line(pattern, QRegularExpression::MultilineOption);
    QList<Include> includes;
    QDirIterator files(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto found = line.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            includes.append({top.relativeFilePath(file.fileName()), found.next().captured(1)});
    }
    return includes;
}

QList<Include> ownIncludes(const QString &folder)
{
    return includesIn(folder, u"^#include \"([^\"]+)\""_s);
}

/// "search" of "core/search/lexicon.cpp"; empty for a file directly in the folder.
QString partOf(const QString &path)
{
    const QStringList steps = path.split(u'/');
    return steps.size() > 2 ? steps[1] : QString();
}

TEST(Includes, TheCoreKnowsNoWindow)
{
    const QList<Include> includes = ownIncludes(u"core"_s);
    ASSERT_GT(includes.size(), 300);
    for (const Include &include : includes)
        EXPECT_TRUE(include.name.startsWith("core/"_L1))
            << include.file.toStdString() << ": " << include.name.toStdString();
}

TEST(Includes, TheCoreUsesOnlyQtCoreSqlAndConcurrent)
{
    const QStringList folders = QStringLiteral(IAMM_QT_CORE_FOLDERS).split(u'|', Qt::SkipEmptyParts);
    QSet<QString> allowed;
    for (const QString &folder : folders) {
        if (QFileInfo(folder).fileName().startsWith("Qt"_L1)) {
            for (const QString &header : QDir(folder).entryList(QDir::Files))
                allowed.insert(header);
        }
    }
    ASSERT_TRUE(allowed.contains(u"QString"_s));
    ASSERT_FALSE(allowed.contains(u"QWidget"_s));
    for (const Include &include : includesIn(u"core"_s, u"^#include <(Q[^>]+)>"_s))
        EXPECT_TRUE(allowed.contains(include.name)) << include.file.toStdString() << ": " << include.name.toStdString();
}

TEST(Includes, ThePartsOfTheCoreKnowOnlyWhatTheyMay)
{
    const QMap<QString, QStringList> mayKnow{
        {u"document"_s, {}},
        {u"words"_s, {u"document"_s}},
        {u"source"_s, {u"document"_s}},
        {u"storage"_s, {}},
        {u"log"_s, {}},
        {u"search"_s, {u"document"_s, u"storage"_s}},
        {u"terms"_s, {u"document"_s, u"search"_s}},
        {u"agenda"_s, {u"document"_s, u"source"_s, u"storage"_s, u"search"_s, u"terms"_s}},
        {u"library"_s, {u"document"_s, u"storage"_s}},
        {u"exchange"_s, {u"document"_s, u"library"_s}},
        {u"export"_s, {u"document"_s, u"words"_s}},
        {u"models"_s, {u"document"_s, u"library"_s, u"search"_s, u"terms"_s, u"words"_s}},
        {u"tools"_s,
         {u"agenda"_s, u"document"_s, u"export"_s, u"search"_s, u"source"_s, u"storage"_s, u"terms"_s, u"words"_s}},
    };
    for (const Include &include : ownIncludes(u"core"_s)) {
        const QString from = partOf(include.file);
        const QString to = partOf(include.name);
        if (to.isEmpty() || from == to)
            continue;
        ASSERT_TRUE(mayKnow.contains(from)) << "a part that this test doesn't know: " << from.toStdString();
        EXPECT_TRUE(mayKnow[from].contains(to)) << include.file.toStdString() << ": " << include.name.toStdString();
    }
}

TEST(Includes, NoPaneKnowsAnotherOrTheWindow)
{
    // The panes bring marks into the text and hand out what is selected in it; what is said of the library belongs to
    // whatever changes it.
    const QMap<QString, QStringList> mayKnow{
        {u"bookmarks"_s, {u"library"_s, u"reader"_s}},  {u"export"_s, {u"reader"_s}},
        {u"exchange"_s, {u"export"_s, u"library"_s}},   {u"help"_s, {u"reader"_s}},
        {u"highlights"_s, {u"library"_s, u"reader"_s}}, {u"library"_s, {u"reader"_s}},
        {u"notes"_s, {u"library"_s, u"reader"_s}},      {u"search"_s, {u"reader"_s}},
        {u"terms"_s, {u"library"_s, u"reader"_s}},
    };
    for (const Include &include : ownIncludes(u"app"_s)) {
        const QString from = partOf(include.file);
        if (from.isEmpty())
            continue;
        EXPECT_NE(include.name, u"app/mainwindow.h"_s) << include.file.toStdString();
        const QString to = include.name.startsWith("app/"_L1) ? partOf(include.name) : QString();
        if (to.isEmpty() || to == from || to == u"system"_s)
            continue;
        EXPECT_TRUE(mayKnow.value(from).contains(to))
            << include.file.toStdString() << ": " << include.name.toStdString();
    }
}

} // namespace
} // namespace iamm
