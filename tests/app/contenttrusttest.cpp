// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/contenttrust.h"

#include "app/bookmarks/bookmarkactions.h"
#include "app/contentbar.h"
#include "app/export/copyactions.h"
#include "app/export/exportactions.h"
#include "app/reader/readerview.h"
#include "app/search/resultsview.h"
#include "core/library/libraryservice.h"
#include "tests/support/agendafixture.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/printing.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QFile>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

QString hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly) && hash.addData(&file));
    return QString::fromLatin1(hash.result().toHex());
}

/// A database that opens, but isn't the one that the program was built with.
class ChangedTextTest : public ::testing::Test {
protected:
    ChangedTextTest()
    {
        EXPECT_TRUE(waitUntil([this] { return trust().state() == ContentState::Changed; }));
    }

    const ContentTrust &trust() { return m_window.program().context().trust; }

    DrivenWindow m_window{QString(64, u'0')};
};

TEST_F(ChangedTextTest, IsSaidAboveTheText)
{
    EXPECT_TRUE(m_window.part<ContentBar>().isVisible());
}

TEST_F(ChangedTextTest, IsNotHandedOn)
{
    const CopyActions &copy = m_window.part<CopyActions>();
    const ExportActions &exporting = m_window.part<ExportActions>();
    for (const QAction *action : {copy.copyText, copy.copyWithCitation, copy.copyCitation, copy.copyWithOriginal,
                                  exporting.print, exporting.printPreview, exporting.savePdf, exporting.exportFile})
        EXPECT_FALSE(action->isEnabled()) << action->text().toStdString();
    QApplication::clipboard()->setText(u"as before"_s);
    m_window.goTo(u"III.11.b-2"_s);
    m_window.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"as before"_s);
}

TEST_F(ChangedTextTest, IsNotHandedOnInAWindowThatIsOpenedLaterEither)
{
    const MainWindow *second = m_window.program().windows().openLike(*m_window);
    EXPECT_FALSE(second->findChild<CopyActions *>()->copyText->isEnabled());
    EXPECT_FALSE(second->findChild<ExportActions *>()->print->isEnabled());
    EXPECT_TRUE(second->findChild<ContentBar *>()->isVisible());
}

TEST_F(ChangedTextTest, CanBeReadSearchedAndBookmarked)
{
    m_window.goTo(u"III.11.b-2"_s);
    EXPECT_EQ(m_window.context().navigator().here(), BlockId(u"III.11.b-2"_s));
    EXPECT_TRUE(m_window.part<CopyActions>().copyLink->isEnabled());

    LibraryService &library = m_window.program().context().library;
    ASSERT_TRUE(waitUntil([&library] { return library.status() == LibraryStatus::Ready; }));
    EXPECT_TRUE(m_window.part<BookmarkActions>().toggle->isEnabled());
    m_window.part<BookmarkActions>().toggle->trigger();
    ASSERT_TRUE(waitUntil([&library] { return !library.isSaving(); }));
    EXPECT_EQ(library.contents().all<Bookmark>().size(), 1U);

    m_window.press(Qt::Key_K, Qt::ControlModifier);
    m_window.type(u"remittances"_s);
    EXPECT_TRUE(waitUntil([this] {
        const auto *results = m_window.named<ResultsView>(u"Search results"_s);
        return results && results->model()->rowCount() > 0;
    }));
}

TEST(TextAsBuiltTest, IsHandedOn)
{
    DrivenWindow window(hashOf(agendaDatabase()));
    ASSERT_TRUE(waitUntil([&] { return window.program().context().trust.state() == ContentState::AsBuilt; }));
    EXPECT_FALSE(window.part<ContentBar>().isVisible());
    EXPECT_TRUE(window.part<CopyActions>().copyText->isEnabled());
    EXPECT_TRUE(window.part<ExportActions>().print->isEnabled());
}

TEST(MissingTextTest, IsNotTrusted)
{
    ContentTrust trust(u"/no/such/file"_s, QString(64, u'0'));
    trust.check();
    EXPECT_TRUE(waitUntil([&] { return trust.state() == ContentState::Changed; }));
}

} // namespace
} // namespace iamm
