// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/exchange/exchangeactions.h"
#include "app/exchange/mergedialog.h"
#include "core/library/noteedits.h"
#include "tests/support/libraryinwindow.h"
#include "tests/support/printing.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>
#include <QTreeWidget>

#include <gmock/gmock.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

/// A library with one note, and others that it is carried to.
class ExchangeActionsTest : public LibraryInWindow {
protected:
    ExchangeActionsTest()
    {
        library().nameOwner(u"Ana <b>"_s);
        EXPECT_TRUE(waitUntil([this] { return !library().owner().name.isEmpty(); }));
        write(u"Ask the ministry."_s);
    }

    void write(const QString &text)
    {
        Note note;
        note.passage =
            storedPassage(Passage::whole(practice1, Language::English), m_window->context().document()).value();
        note.text = text;
        library().apply(keepNote(library().edit(), note));
        ASSERT_TRUE(settled());
    }

    QString save()
    {
        const QString file = m_window->folder() + u"/copy.iamm"_s;
        part<ExchangeActions>().saveTo(file, library().contents(), library().owner());
        EXPECT_TRUE(waitUntil([&] { return lastSaid().starts_with("Saved and read again"); }));
        return file;
    }

    /// The file's bytes, kept while the window that wrote it goes.
    static QByteArray bytesOf(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    /// The program on another, empty library.
    void startElsewhere() { startOn(m_other.location()); }

    /// Reads these bytes as a library file; `answer` gets the preview.
    template <typename Answer>
    void merge(const QByteArray &bytes, const Answer &answer)
    {
        const QString file = m_window->folder() + u"/theirs.iamm"_s;
        QFile opened(file);
        ASSERT_TRUE(opened.open(QIODevice::WriteOnly) && opened.write(bytes) == bytes.size());
        opened.close();
        bool answered = false;
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, &looking, [&] {
            if (auto *dialog = qobject_cast<MergeDialog *>(QApplication::activeModalWidget()); dialog && !answered) {
                answered = true;
                answer(*dialog);
            } else if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                answered = true;
                m_warning = box->windowTitle() + u": "_s + box->text() + u' ' + box->informativeText();
                box->accept();
            }
        });
        looking.start(20);
        part<ExchangeActions>().mergeFrom(file);
        ASSERT_TRUE(waitUntil([&] { return answered && !QApplication::activeModalWidget(); }));
        ASSERT_TRUE(settled());
    }

    static QTreeWidget &list(MergeDialog &dialog) { return *dialog.findChild<QTreeWidget *>(); }
    static QPushButton &button(MergeDialog &dialog, const QString &words)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == words)
                return *button;
        }
        throw std::runtime_error("no such button");
    }
    static QStringList labels(const MergeDialog &dialog)
    {
        QStringList words;
        for (const QLabel *label : dialog.findChildren<QLabel *>(Qt::FindDirectChildrenOnly))
            words += label->text();
        return words;
    }
    static const auto &accept()
    {
        static const auto answer = [](MergeDialog &dialog) { dialog.accept(); };
        return answer;
    }

    LibraryTestbed m_other;
    QString m_warning;
};

TEST_F(ExchangeActionsTest, ACopyIsReadAgainAndCounted)
{
    const QByteArray bytes = bytesOf(save());
    EXPECT_TRUE(bytes.contains("Ask the ministry."));
    EXPECT_EQ(lastSaid().substr(0, 29), "Saved and read again, 1 item:");
}

TEST_F(ExchangeActionsTest, WhoHasNoNameIsAskedForOneOnceBeforeACopyIsSaved)
{
    startElsewhere();
    QStringList asked;
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, &answering, [&asked] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        asked.append(dialog->windowTitle());
        if (auto *name = qobject_cast<QInputDialog *>(dialog)) {
            name->setTextValue(u" Luz  Pérez "_s);
            name->accept();
        } else {
            dialog->reject();
        }
    });
    answering.start(20);
    part<ExchangeActions>().saveCopy->trigger();
    ASSERT_TRUE(settled());
    EXPECT_EQ(library().owner().name, u"Luz Pérez"_s);
    part<ExchangeActions>().saveCopy->trigger();
    EXPECT_THAT(asked, ElementsAre(u"Your Name"_s, u"Save a Copy of My Library"_s, u"Save a Copy of My Library"_s));
}

TEST_F(ExchangeActionsTest, WhatSomebodyElseWroteComesUnderTheirNameAndIsUndoneInOneStep)
{
    const QByteArray bytes = bytesOf(save());
    startElsewhere();
    merge(bytes, [](MergeDialog &dialog) {
        ASSERT_EQ(list(dialog).topLevelItemCount(), 1);
        EXPECT_EQ(list(dialog).topLevelItem(0)->text(0), u"New (1)"_s);
        EXPECT_EQ(list(dialog).topLevelItem(0)->child(0)->text(0), u"Ask the ministry."_s);
        EXPECT_EQ(list(dialog).topLevelItem(0)->child(0)->text(3), u"Ana <b>"_s);
        dialog.accept();
    });
    ASSERT_EQ(library().contents().count<Note>(), 1);
    EXPECT_FALSE(library().edit().mayChange(library().contents().all<Note>().front()->head));
    library().undo();
    ASSERT_TRUE(settled());
    EXPECT_EQ(library().contents(), LibraryContents());
}

TEST_F(ExchangeActionsTest, ALibraryOfOnesOwnFromAnotherPcIsOnesOwnThere)
{
    const QByteArray bytes = bytesOf(save());
    const Author ana = library().owner();
    startElsewhere();
    merge(bytes, [](MergeDialog &dialog) {
        dialog.findChild<QCheckBox *>()->setChecked(true);
        dialog.accept();
    });
    ASSERT_TRUE(waitUntil([&] { return library().owner() == ana; }));
    EXPECT_TRUE(library().edit().mayChange(library().contents().all<Note>().front()->head));
    EXPECT_EQ(m_other.onDisk().owner, ana);
    EXPECT_FALSE(library().canChangeOwner()) << "from now on there is something of one's own";
}

TEST_F(ExchangeActionsTest, TheSameFileTwiceChangesNothing)
{
    const QByteArray bytes = bytesOf(save());
    startElsewhere();
    merge(bytes, accept());
    const LibraryContents before = library().contents();
    merge(bytes, [](MergeDialog &dialog) {
        EXPECT_EQ(list(dialog).topLevelItemCount(), 0);
        EXPECT_TRUE(labels(dialog).contains(u"There is nothing new in it."_s)) << "and nothing to choose Merge for";
        for (const QAbstractButton *button : dialog.findChild<QDialogButtonBox *>()->buttons())
            EXPECT_EQ(button->isEnabled(), button->text() == u"Cancel"_s) << button->text().toStdString();
        dialog.reject();
    });
    EXPECT_EQ(library().contents(), before);
}

TEST_F(ExchangeActionsTest, NobodyReadsThatTheFileIsBeingReadWhenItHasBeen)
{
    const QByteArray bytes = bytesOf(save());
    startElsewhere();
    const auto &bar = *(*m_window)->statusBar();
    merge(bytes, [&bar](MergeDialog &dialog) {
        EXPECT_TRUE(bar.currentMessage().isEmpty()) << bar.currentMessage().toStdString();
        dialog.reject();
    });
    merge(bytes.chopped(20), accept());
    EXPECT_TRUE(bar.currentMessage().isEmpty()) << bar.currentMessage().toStdString();
}

TEST_F(ExchangeActionsTest, WhatIsLeftOutInThePreviewIsNotTaken)
{
    write(u"Second"_s);
    const QByteArray bytes = bytesOf(save());
    startElsewhere();
    merge(bytes, [](MergeDialog &dialog) {
        QTreeWidgetItem &heading = *list(dialog).topLevelItem(0);
        for (int row = 0; row < heading.childCount(); ++row) {
            if (heading.child(row)->text(0) == u"Second"_s)
                heading.child(row)->setCheckState(0, Qt::Unchecked);
        }
        dialog.accept();
    });
    ASSERT_EQ(library().contents().count<Note>(), 1);
    EXPECT_EQ(library().contents().all<Note>().front()->text, u"Ask the ministry."_s);
}

TEST_F(ExchangeActionsTest, TheBoxOfAHeadingIsThatOfAllBelowIt)
{
    write(u"Second"_s);
    const QByteArray bytes = bytesOf(save());
    startElsewhere();
    merge(bytes, [](MergeDialog &dialog) {
        EXPECT_EQ(dialog.chosen().size(), 2);
        QTreeWidgetItem &heading = *list(dialog).topLevelItem(0);
        heading.setCheckState(0, Qt::Unchecked);
        EXPECT_TRUE(dialog.chosen().isEmpty());
        EXPECT_FALSE(button(dialog, u"Merge"_s).isEnabled());
        heading.child(1)->setCheckState(0, Qt::Checked);
        EXPECT_EQ(dialog.chosen().size(), 1);
        EXPECT_TRUE(button(dialog, u"Merge"_s).isEnabled());
        dialog.reject();
    });
}

TEST_F(ExchangeActionsTest, AnEnterThatWasMeantForSomethingElseMergesNothing)
{
    const QByteArray bytes = bytesOf(save());
    startElsewhere();
    merge(bytes, [](MergeDialog &dialog) {
        QTest::keyClick(&list(dialog), Qt::Key_Return);
        EXPECT_EQ(dialog.result(), QDialog::Rejected);
        dialog.reject();
    });
    EXPECT_EQ(library().contents(), LibraryContents());
}

TEST_F(ExchangeActionsTest, ACutOffFileIsRefusedWholeWithThePlace)
{
    const QByteArray bytes = bytesOf(save());
    startElsewhere();
    merge(bytes.chopped(20), accept());
    EXPECT_THAT(m_warning.toStdString(), StartsWith("Not merged: The library was not merged. "));
    EXPECT_THAT(m_warning.toStdString(), HasSubstr("damaged or was cut off"));
    EXPECT_THAT(m_warning.toStdString(), HasSubstr("Found in line"));
    EXPECT_EQ(library().contents(), LibraryContents());
}

} // namespace
} // namespace iamm
