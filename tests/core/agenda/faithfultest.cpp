// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// The database holds the whole source: what was printed can be written down again from it.

#include "core/agenda/agendareader.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/support/agendafixture.h"
#include "tests/support/sourcewriter.h"

#include <QMultiMap>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

QString withoutSpace(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace())
            result += c;
    }
    return result;
}

/// Every line of the source by its number, made from the database alone.
QMultiMap<int, QString> linesOfDatabase()
{
    const Document document = AgendaReader(agendaDatabase()).document();
    Database database(agendaDatabase(), Database::Mode::Immutable);
    QMultiMap<int, QString> lines;
    Statement blocks(database, u"SELECT source_line, id FROM block"_s);
    for (blocks.run(); blocks.next();)
        lines.insert(blocks.integer(0), sourceLine(*document.block(BlockId(blocks.text(1))), Language::English));
    Statement sections(database, u"SELECT contents_line, id FROM section"_s);
    for (sections.run(); sections.next();)
        lines.insert(sections.integer(0),
                     contentsLine(*document.section(BlockId(sections.text(1))), Language::English));
    return lines;
}

TEST(Faithful, theSourceCanBeWrittenAgainFromTheDatabase)
{
    const SourceText source = agendaSourceFiles().english;
    const QMultiMap<int, QString> lines = linesOfDatabase();
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        auto next = std::next(line);
        const int end = next == lines.end() ? source.lineCount() : next.key();
        QString printed; // several lines where a page turn cut the block
        for (int number = line.key(); number < end; ++number)
            printed += source.line(number);
        ASSERT_EQ(withoutSpace(*line).toStdString(), withoutSpace(printed).toStdString()) << line.key();
    }
}

TEST(Faithful, nothingButTheStrayHyphenIsLeftOut)
{
    const SourceText source = agendaSourceFiles().english;
    QString printed;
    for (int number = 1; number <= source.lineCount(); ++number)
        printed += withoutSpace(source.line(number));
    QString rebuilt;
    for (const QString &line : linesOfDatabase())
        rebuilt += withoutSpace(line);
    EXPECT_EQ(rebuilt + u'-', printed);
    EXPECT_EQ(source.line(source.lineCount()), "-"_L1);
}

} // namespace
} // namespace iamm
