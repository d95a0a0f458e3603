// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/foldedtext.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include "tests/support/printing.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

QString keys(const QString &text, Language language = Language::English)
{
    const FoldedText folded(text, language);
    QStringList result;
    for (int i = 0; i < folded.count(); ++i)
        result += folded.key(i).toString();
    return result.join(u' ');
}

TEST(FoldedText, SpellingsOfAWordHaveOneKey)
{
    EXPECT_EQ(keys(u"Co-operation cooperation CO-OPERATION"_s), u"cooperation cooperation cooperation"_s);
    EXPECT_EQ(keys(u"Réfugiés, re\u0301fugie\u0301s; refugies"_s, Language::French), u"refugies refugies refugies"_s);
    EXPECT_EQ(keys(u"naturalization naturalisation analyzing"_s), u"naturalisation naturalisation analysing"_s);
    EXPECT_EQ(keys(u"œuvre ŒUVRE Æ niño"_s, Language::French), u"oeuvre oeuvre ae nino"_s);
}

TEST(FoldedText, ShortWordsAndOtherLanguagesKeepTheirZ)
{
    EXPECT_EQ(keys(u"size prize"_s), u"size prize"_s);
    EXPECT_EQ(keys(u"organización"_s, Language::Spanish), u"organizacion"_s);
}

TEST(FoldedText, TheKeyOfABeginningIsTheBeginningOfTheKey)
{
    for (const QString &word : {u"re-organization"_s, u"naturalizing"_s, u"réinsérés"_s, u"œuvres"_s}) {
        const QString whole = foldedKey(word, Language::English);
        for (qsizetype length = 1; length <= word.size(); ++length)
            EXPECT_TRUE(whole.startsWith(foldedKey(word.left(length), Language::English)))
                << word.left(length).toStdString();
    }
}

TEST(FoldedText, RangesAreThoseOfTheTextInUtf16)
{
    const QString text = u"\U0001F600 l’état (réfugiés)"_s;
    const FoldedText folded(text, Language::French);
    ASSERT_EQ(folded.count(), 3);
    EXPECT_EQ(folded.range(1), (TextRange{5, 4}));
    EXPECT_EQ(text.mid(folded.range(2).start, folded.range(2).length), u"réfugiés"_s);
    EXPECT_EQ(folded.range(0, 1), (TextRange{3, 6}));
}

TEST(FoldedText, LoneSurrogatesAndNothingAreNoWords)
{
    EXPECT_EQ(FoldedText(QString(), Language::English).count(), 0);
    EXPECT_EQ(keys(QString(QChar(0xd83d)) + u"a"_s + QChar(0xde00)), u"a"_s);
}

/// The words that FTS5 sees, numbered in their order, must be ours.
TEST(FoldedText, CutsTextsWhereFts5DoesAndFoldsAsMuchAtLeast)
{
    const QTemporaryDir folder;
    Database database(folder.filePath(u"a.sqlite"_s), Database::Mode::Create);
    database.execute(u"CREATE VIRTUAL TABLE t USING fts5 (x, tokenize = \"unicode61 remove_diacritics 2 tokenchars "
                     "'-'\")"_s);
    database.execute(u"CREATE VIRTUAL TABLE v USING fts5vocab ('t', 'instance')"_s);
    QString text = u"pre- and post-arrival, l’état d'asile “Brain Drain” 2.9 % 1965–2003 ½ x² a_b a\u00adb naïve "
                   "e\u0301te\u0301 ¿Qué? n.º 5 \U0001F600 \U0001D400 - -- end"_s;
    // Every character of the scripts that can turn up in names, in words of their own; SQLite knows those of
    // Unicode 6.1.
    for (char16_t c = 0xa1; c < 0x530; ++c) {
        const QChar::UnicodeVersion since = QChar(c).unicodeVersion();
        if (since != QChar::Unicode_Unassigned && since <= QChar::Unicode_6_1)
            text += u" a"_s + QChar(c) + u'b';
    }
    Statement(database, u"INSERT INTO t (rowid, x) VALUES (1, ?)"_s).bind(text).run();

    const FoldedText folded(text, Language::French);
    Statement terms(database, u"SELECT term, offset FROM v ORDER BY offset"_s);
    terms.run();
    int count = 0;
    for (; terms.next(); ++count) {
        ASSERT_LT(count, folded.count());
        ASSERT_EQ(terms.integer(1), count);
        EXPECT_EQ(foldedKey(terms.text(0), Language::French), folded.key(count).toString())
            << text.mid(folded.range(count).start, folded.range(count).length).toStdString();
    }
    EXPECT_EQ(count, folded.count());
}

} // namespace
} // namespace iamm
