// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/restoredialog.h"

#include "core/library/bookmarkedits.h"
#include "tests/support/libraryinwindow.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <gmock/gmock.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::StartsWith;

class RestoreDialogTest : public LibraryInWindow {
protected:
    /// Backups are made as soon as there is something to back up.
    RestoreDialogTest() { start({100, {}, 0, 0}); }

    void bookmark(const BlockId &block)
    {
        pressAt(block, Qt::Key_D, Qt::ControlModifier);
        ASSERT_TRUE(settled());
    }
    static QPushButton &restoreButton(RestoreDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"Restore"_s)
                return *button;
        }
        throw std::runtime_error("no button");
    }
};

TEST_F(RestoreDialogTest, ABackupSaysWhatItWouldChangeAndBringsThatBack)
{
    bookmark(practice1);
    ASSERT_TRUE(waitUntil([this] { return library().backupState().lastGood.has_value(); }));
    bookmark(practice1); // off again
    ASSERT_EQ(library().contents().count<Bookmark>(), 0);

    RestoreDialog dialog(library(), &**m_window);
    QTreeWidget &list = *dialog.findChild<QTreeWidget *>();
    ASSERT_TRUE(waitUntil([&] { return list.topLevelItemCount() > 0; }));
    QTreeWidgetItem *oldest = list.topLevelItem(list.topLevelItemCount() - 1);
    EXPECT_EQ(oldest->text(1), u"1"_s);
    list.setCurrentItem(oldest);
    ASSERT_TRUE(waitUntil([&] { return restoreButton(dialog).isEnabled(); }));
    EXPECT_THAT(dialog.findChild<QLabel *>()->text().toStdString(),
                StartsWith("1 item will come back. A backup of today"))
        << "and nothing on what does not happen";
    restoreButton(dialog).click();
    ASSERT_TRUE(settled());
    EXPECT_EQ(library().contents().count<Bookmark>(), 1);
    library().undo();
    ASSERT_TRUE(settled());
    EXPECT_EQ(library().contents().count<Bookmark>(), 0);
}

} // namespace
} // namespace iamm
