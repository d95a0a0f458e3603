// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/exportactions.h"

#include "app/export/exportdialog.h"
#include "app/export/printdialog.h"
#include "app/export/scopechooser.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/printing.h"
#include "tests/support/sampledocument.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class ExportActionsTest : public ::testing::Test {
protected:
    ExportActions &actions() { return m_window.part<ExportActions>(); }
    QString path(const QString &name) const { return m_window.folder() + u'/' + name; }
    static QByteArray contentOf(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    /// Triggers the action; each modal dialog that it opens gets the next of the answers.
    void run(QAction *action, std::vector<std::function<void(QDialog &)>> answers)
    {
        QTimer watch;
        size_t next = 0;
        QPointer<QDialog> last; // a later dialog may lie where an earlier one lay
        QObject::connect(&watch, &QTimer::timeout, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog == last)
                return;
            last = dialog;
            if (next < answers.size())
                answers[next++](*dialog);
            else
                dialog->reject();
        });
        watch.start(1);
        action->trigger();
        EXPECT_EQ(next, answers.size()) << "as many dialogs as answers";
    }

    static auto exportAs(ExportFormat format, const QString &section = {})
    {
        return [format, section](QDialog &dialog) {
            auto *box = dialog.findChild<QComboBox *>();
            box->setCurrentIndex(box->findData(static_cast<int>(format)));
            if (!section.isNull())
                dialog.findChild<ScopeChooser *>()->choose(BlockId(section));
            dialog.accept();
        };
    }
    auto saveAs(const QString &file)
    {
        return [this, file](QDialog &dialog) {
            m_proposed = dialog.findChild<QLineEdit *>()->text();
            dialog.findChild<QLineEdit *>()->setText(file);
            QMetaObject::invokeMethod(&dialog, "accept");
        };
    }
    QByteArray fromCore(ExportFormat format, const QString &section)
    {
        const std::unique_ptr<ExportWriter> writer = exportWriter(format);
        exportDocument(m_window.context().document(), m_window.context().textLanguages(), BlockId(section), *writer);
        return writer->bytes();
    }

    DrivenWindow m_window{sampleDocument()};
    QString m_proposed;
};

TEST_F(ExportActionsTest, EveryFormatIsWhatTheCoreWrites)
{
    m_window.goTo(u"III.11.b-2"_s);
    const std::pair<ExportFormat, QString> formats[] = {
        {ExportFormat::Html, u"html"_s}, {ExportFormat::Text, u"txt"_s}, {ExportFormat::Json, u"json"_s}};
    for (const auto &[format, ending] : formats) {
        const QString file = path(u"a."_s + ending);
        run(actions().exportFile, {exportAs(format), saveAs(file)});
        EXPECT_EQ(m_proposed, u"IAMM-III.11.b."_s + ending);
        EXPECT_FALSE(contentOf(file).isEmpty());
        EXPECT_EQ(contentOf(file), fromCore(format, u"III.11.b"_s));
        EXPECT_THAT(m_window.lastSaid().toStdString(), StartsWith("Saved: "));
    }
}

TEST_F(ExportActionsTest, ASectionAroundOrTheWholeDocumentCanBeChosen)
{
    m_window.goTo(u"III.11.b-2"_s);
    run(actions().exportFile, {exportAs(ExportFormat::Text, u"III.11"_s), saveAs(path(u"chapter.txt"_s))});
    EXPECT_EQ(contentOf(path(u"chapter.txt"_s)), fromCore(ExportFormat::Text, u"III.11"_s));
    run(actions().exportFile, {exportAs(ExportFormat::Text, u""_s), saveAs(path(u"all.txt"_s))});
    EXPECT_EQ(contentOf(path(u"all.txt"_s)), fromCore(ExportFormat::Text, {}));
    EXPECT_EQ(m_proposed, u"IAMM.txt"_s);
}

TEST_F(ExportActionsTest, TheLanguagesAreThoseThatAreShown)
{
    m_window.context().setTextLanguages({Language::French});
    m_window.goTo(u"III.11.b-2"_s);
    run(actions().exportFile, {exportAs(ExportFormat::Html), saveAs(path(u"a.html"_s))});
    EXPECT_EQ(m_proposed, u"IAMM-III.11.b-fr.html"_s);
    EXPECT_THAT(contentOf(path(u"a.html"_s)).toStdString(), HasSubstr("Promotion de la mesure 2."));
}

TEST_F(ExportActionsTest, TheEndingIsAddedWhereItWasNotTyped)
{
    m_window.goTo(u"III.11.b-2"_s);
    run(actions().exportFile, {exportAs(ExportFormat::Json), saveAs(path(u"a"_s))});
    EXPECT_EQ(contentOf(path(u"a.json"_s)), fromCore(ExportFormat::Json, u"III.11.b"_s));
}

TEST_F(ExportActionsTest, WhoCancelsGetsNoFile)
{
    const qsizetype said = m_window.said().size();
    run(actions().exportFile, {[](QDialog &dialog) { dialog.reject(); }});
    run(actions().exportFile, {exportAs(ExportFormat::Html), [](QDialog &dialog) { dialog.reject(); }});
    EXPECT_EQ(m_window.said().size(), said);
}

TEST_F(ExportActionsTest, WhatCannotBeWrittenIsSaidInPlainWords)
{
    m_window.goTo(u"III.11.b-2"_s);
    const qsizetype said = m_window.said().size();
    ASSERT_TRUE(QDir(m_window.folder()).mkdir(u"<b>gone"_s));
    // The folder vanishes between the dialog and the writing.
    const QString file = path(u"<b>gone/a.html"_s);
    QString text;
    run(actions().exportFile, {exportAs(ExportFormat::Html),
                               [&](QDialog &dialog) {
                                   saveAs(file)(dialog);
                                   ASSERT_TRUE(QDir(m_window.folder()).rmdir(u"<b>gone"_s));
                               },
                               [&text](QDialog &dialog) {
                                   auto &box = dynamic_cast<QMessageBox &>(dialog);
                                   text = box.text();
                                   EXPECT_EQ(box.textFormat(), Qt::PlainText);
                                   box.accept();
                               }});
    EXPECT_THAT(text.toStdString(), HasSubstr("its folder does not exist"));
    EXPECT_EQ(m_window.said().size(), said);
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(ExportActionsTest, APdfIsSavedFromTheFileMenuAndFromThePrintDialog)
{
    m_window.goTo(u"III.11.b-2"_s);
    run(actions().savePdf, {[](QDialog &dialog) {
                                auto buttons = dialog.findChildren<QPushButton *>();
                                const auto usual = std::ranges::find_if(buttons, &QPushButton::isDefault);
                                ASSERT_NE(usual, buttons.end());
                                (*usual)->click();
                            },
                            saveAs(path(u"a.pdf"_s))});
    EXPECT_EQ(m_proposed, u"IAMM-III.11.b.pdf"_s);
    EXPECT_TRUE(waitUntil([this] { return m_window.lastSaid().startsWith(u"Saved: "_s); }));
    EXPECT_TRUE(contentOf(path(u"a.pdf"_s)).startsWith("%PDF-"));
}

TEST_F(ExportActionsTest, ADialogIsCalledAsWhatWasChosenInTheMenu)
{
    QStringList titles;
    const auto note = [&titles](QDialog &dialog) {
        titles += dialog.windowTitle();
        dialog.reject();
    };
    for (QAction *action : {actions().print, actions().printPreview, actions().savePdf})
        run(action, {note});
    EXPECT_EQ(titles, (QStringList{u"Print"_s, u"Print Preview"_s, u"Save as PDF"_s}));
}

TEST_F(ExportActionsTest, APdfIsSavedThoughItsWindowIsClosedMeanwhile)
{
    MainWindow *second = m_window.program().windows().openLike(*m_window);
    run(second->findChild<ExportActions *>()->savePdf, {[](QDialog &dialog) {
                                                            const auto choices = dialog.findChildren<QRadioButton *>();
                                                            choices.back()->setChecked(true); // the whole document
                                                            dialog.accept();
                                                        },
                                                        saveAs(path(u"b.pdf"_s))});
    second->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(contentOf(path(u"b.pdf"_s)).startsWith("%PDF-"));
}

TEST_F(ExportActionsTest, AreReachedByTheirKeys)
{
    for (const auto &[key, modifiers] : {std::pair{Qt::Key_P, Qt::KeyboardModifiers(Qt::ControlModifier)},
                                         std::pair{Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier}}) {
        bool opened = false;
        m_window->activateWindow(); // the dialog before was it
        ASSERT_TRUE(QTest::qWaitForWindowActive(&*m_window));
        QTimer::singleShot(50, [&opened] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                opened = true;
                dialog->reject();
            }
        });
        QTest::keyClick(m_window->focusWidget(), key, modifiers);
        QTest::qWait(100);
        EXPECT_TRUE(opened) << key;
    }
}

TEST_F(ExportActionsTest, TheFileDialogKeepsItsMemoryBesideTheSettings)
{
    run(actions().exportFile, {exportAs(ExportFormat::Html), saveAs(path(u"a.html"_s))});
    EXPECT_TRUE(QFile::exists(path(u"QtProject.conf"_s)));
}

TEST_F(ExportActionsTest, TheScopesGoFromTheSectionOutwards)
{
    m_window.goTo(u"III.11.b-2"_s);
    const ScopeChooser chooser(m_window.context(), nullptr);
    QStringList names;
    for (const QRadioButton *button : chooser.findChildren<QRadioButton *>())
        names += button->text();
    EXPECT_EQ(names.size(), 4);
    EXPECT_EQ(names.first(), u"III.11.b Assisted Voluntary Return"_s);
    EXPECT_EQ(names.last(), u"The &whole document"_s);
    EXPECT_EQ(chooser.section(), BlockId(u"III.11.b"_s));
}

TEST_F(ExportActionsTest, InTheFrontMatterOnlyTheDocumentIsThere)
{
    m_window.goTo(u"front-1"_s);
    const ScopeChooser chooser(m_window.context(), nullptr);
    EXPECT_TRUE(chooser.section().isEmpty());
    EXPECT_EQ(chooser.findChildren<QRadioButton *>().size(), 1);
}

} // namespace
} // namespace iamm
