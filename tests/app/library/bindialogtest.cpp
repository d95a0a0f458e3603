// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/bindialog.h"

#include "app/appcontext.h"
#include "core/library/binedits.h"
#include "tests/support/libraryinwindow.h"
#include "tests/support/printing.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

#include <gmock/gmock.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

/// The bin with a folder and the bookmark that was in it.
class BinDialogTest : public LibraryInWindow {
protected:
    BinDialogTest()
    {
        const Change folder = addFolder(library().edit(), u"Lima <b>"_s);
        library().apply(folder);
        const auto passage =
            storedPassage(Passage::whole(practice1, Language::English), m_window->context().document()).value();
        library().apply(addBookmark(library().edit(), passage, u"x"_s, folder.rows.front().id()));
        library().apply(removeItems(library().edit(), {folder.rows.front().id()}));
        EXPECT_TRUE(settled());
    }

    static QTreeWidget &list(BinDialog &dialog) { return *dialog.findChild<QTreeWidget *>(); }
    static void selectRow(BinDialog &dialog, const QString &words)
    {
        list(dialog).clearSelection();
        for (QTreeWidgetItem *item : list(dialog).findItems(words, Qt::MatchExactly, 1))
            item->setSelected(true);
    }
    static QPushButton &button(QWidget &dialog, const QString &words)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(words))
                return *button;
        }
        throw std::runtime_error("no such button");
    }
    /// Answers the question that is about to be asked.
    static void answer(BinDialog &dialog, const QString &words)
    {
        QTimer::singleShot(0, &dialog, [&dialog, words] { button(*dialog.findChild<QMessageBox *>(), words).click(); });
    }
};

TEST_F(BinDialogTest, BringingAFolderBackBringsWhatWasInIt)
{
    BinDialog dialog(m_window->context(), &**m_window);
    ASSERT_EQ(list(dialog).topLevelItemCount(), 2);
    selectRow(dialog, u"Lima <b>"_s);
    button(dialog, u"Bring Back"_s).click();
    ASSERT_TRUE(settled());
    EXPECT_EQ(list(dialog).topLevelItemCount(), 0);
    EXPECT_EQ(library().contents().all<Bookmark>().front()->folder,
              library().contents().all<Folder>().front()->head.id);
    EXPECT_FALSE(button(dialog, u"Bring Back"_s).isEnabled());
    EXPECT_TRUE(dialog.findChild<QLabel *>()->text().contains(u"empty"_s));
}

TEST_F(BinDialogTest, DeletingForGoodAsksFirst)
{
    BinDialog dialog(m_window->context(), &**m_window);
    selectRow(dialog, u"x"_s);
    answer(dialog, u"Cancel"_s);
    button(dialog, u"Delete for Good"_s).click();
    EXPECT_EQ(list(dialog).topLevelItemCount(), 2);
    answer(dialog, u"Delete for Good"_s);
    button(dialog, u"Delete for Good"_s).click();
    ASSERT_TRUE(settled());
    EXPECT_EQ(list(dialog).topLevelItemCount(), 1);
    EXPECT_EQ(inBin(m_bed.onDisk().contents).size(), 1U);
    EXPECT_FALSE(m_bed.bytes().contains("Promotion of measure 1")) << "the words are gone from the disk";
}

TEST_F(BinDialogTest, DeletingAFolderForGoodTakesWhatWasInItAlongAndSaysHowMuch)
{
    BinDialog dialog(m_window->context(), &**m_window);
    selectRow(dialog, u"Lima <b>"_s);
    QString question;
    QTimer::singleShot(0, &dialog, [&] {
        auto &box = *dialog.findChild<QMessageBox *>();
        question = box.text();
        button(box, u"Delete for Good"_s).click();
    });
    button(dialog, u"Delete for Good"_s).click();
    ASSERT_TRUE(settled());
    EXPECT_EQ(question, u"Delete 2 items for good?"_s);
    EXPECT_TRUE(inBin(m_bed.onDisk().contents).empty());
}

TEST_F(BinDialogTest, TheBinSurvivesARestart)
{
    start();
    BinDialog dialog(m_window->context(), &**m_window);
    EXPECT_EQ(list(dialog).topLevelItemCount(), 2);
}

} // namespace
} // namespace iamm
