// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/bookmarks/bookmarkmarks.h"

#include "tests/support/librarytestbed.h"
#include "tests/support/smalldocument.h"

#include <QSignalSpy>

#include <QTest>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class BookmarkMarksTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_EQ(m_library.open(), LibraryStatus::Ready); }

    void add(const QString &from, int start, const QString &to, int end, Language language = Language::English)
    {
        const Passage passage{language, {BlockId(from), start}, {BlockId(to), end}};
        m_library.ask(storedPassage(passage, m_document).value());
        ASSERT_TRUE(m_library.settle());
    }

    std::vector<Decoration> marks(const QString &block, Language language = Language::English) const
    {
        return m_marks.marks(BlockId(block), language);
    }

    const Decoration m_ribbon{DecorationKind::Bookmark, {}};
    const Document m_document = smallDocument();
    LibraryTestbed m_bed;
    DrivenLibrary m_library{m_bed.location()};
    Placements m_placements{*m_library, m_document};
    BookmarkMarks m_marks{*m_library, m_placements, m_document};
};

TEST_F(BookmarkMarksTest, ABlockWithoutBookmarkHasNoMarkAndNoWords)
{
    EXPECT_TRUE(marks(u"III.11.b-1"_s).empty());
    EXPECT_EQ(m_marks.description(BlockId(u"III.11.b-1"_s), Language::English), QString());
}

TEST_F(BookmarkMarksTest, AWholeBlockHasTheRibbonInEveryLanguage)
{
    QSignalSpy changed(&m_marks, &DecorationSource::changed);
    add(u"III.11.b-1"_s, 0, u"III.11.b-1"_s, 0);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(marks(u"III.11.b-1"_s), std::vector{m_ribbon});
    EXPECT_EQ(marks(u"III.11.b-1"_s, Language::French), std::vector{m_ribbon});
    EXPECT_EQ(m_marks.description(BlockId(u"III.11.b-1"_s), Language::English), u"bookmarked"_s);
}

TEST_F(BookmarkMarksTest, AStretchOfTextIsMarkedInItsLanguageAndHasTheRibbonWhereItBegins)
{
    add(u"III-para1"_s, 5, u"III.11"_s, 3);
    EXPECT_EQ(marks(u"III-para1"_s).front(), m_ribbon);
    EXPECT_EQ(marks(u"III-para1"_s).back().range, (TextRange{5, 10}));
    EXPECT_EQ(marks(u"III.11"_s), (std::vector{Decoration{DecorationKind::Bookmark, {0, 3}}}));
    EXPECT_EQ(marks(u"III-para1"_s, Language::French), std::vector{m_ribbon});
    EXPECT_EQ(m_marks.description(BlockId(u"III.11"_s), Language::English), QString())
        << "it begins in the block before";
}

TEST_F(BookmarkMarksTest, WhereTheWordsHaveChangedNothingIsPutOnOtherWords)
{
    add(u"III.11.b-1"_s, 0, u"III.11.b-1"_s, 11);
    const Document changed = smallDocument(true);
    const Placements placements(*m_library, changed);
    const BookmarkMarks marks(*m_library, placements, changed);
    EXPECT_TRUE(marks.marks(BlockId(u"III.11.b-1"_s), Language::English).empty());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !placements.isSeeking(); }));
    EXPECT_EQ(placements.unplaced().size() + placements.toCheck().size(), 1U) << "but it is listed";
    EXPECT_TRUE(marks.marks(BlockId(u"III.11.b-1"_s), Language::English).empty());
}

TEST_F(BookmarkMarksTest, SeveralInABlockAreCountedInWords)
{
    add(u"III.11.b-1"_s, 0, u"III.11.b-1"_s, 0);
    add(u"III.11.b-1"_s, 0, u"III.11.b-1"_s, 5);
    EXPECT_TRUE(m_marks.description(BlockId(u"III.11.b-1"_s), Language::English).contains(u'2'));
}

TEST_F(BookmarkMarksTest, ADeletedBookmarkLeavesNoMark)
{
    add(u"III.11.b-1"_s, 0, u"III.11.b-1"_s, 0);
    m_library.remove({m_library->contents().all<Bookmark>().front()->head.id});
    ASSERT_TRUE(m_library.settle());
    EXPECT_TRUE(marks(u"III.11.b-1"_s).empty());
}

} // namespace
} // namespace iamm
