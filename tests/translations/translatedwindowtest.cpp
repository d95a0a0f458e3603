// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// The window as it is in French and Spanish: nothing English may be left where a person can meet it.

#include "app/aboutdialog.h"
#include "app/gotodialog.h"
#include "app/interfacelanguage.h"
#include "app/keysdialog.h"
#include "app/reader/findbar.h"
#include "app/search/resultsview.h"
#include "app/search/searchwords.h"
#include "app/settingsdialog.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/printing.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QFileDialog>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').trimmed();
}

/// All words that stand on the controls of a window or are said of them.
QSet<QString> wordsOf(const QWidget &window)
{
    QSet<QString> words{window.windowTitle()};
    for (const QAction *action : window.findChildren<QAction *>())
        words << withoutMnemonic(action->text()) << action->toolTip();
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        words << widget->accessibleName() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words << withoutMnemonic(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words << withoutMnemonic(button->text());
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            words << field->placeholderText();
        if (const auto *dock = qobject_cast<const QDockWidget *>(widget))
            words << dock->windowTitle();
    }
    return words;
}

/// Words that are the same in two languages, or no words at all.
bool mayBeTheSame(const QString &text)
{
    static const QRegularExpression noWord(u"^[^\\p{L}]*$"_s);
    // The last two belong to buttons of Qt's that are never shown: tabs here don't scroll.
    // French has some words of English, and a narrow column's heading is its language's code.
    static const QSet<QString> same{u"IAMM Browser"_s, u"English"_s,   u"Français"_s, u"Español"_s, u"Scroll Left"_s,
                                    u"Scroll Right"_s, u"5  Orange"_s, u"Notes"_s,    u"Date"_s,    u"EN"_s};
    // The Agenda itself stays in its language: the place in the status bar, the headings, what is under a tool tip.
    return text.contains(noWord) || same.contains(text) || text.contains(u" · "_s) || text.contains("III."_L1)
           || text.contains("/library"_L1);
}

/// The words of the line for finding whose mnemonic opens a menu instead.
QStringList mnemonicsOfMenus(DrivenWindow &window)
{
    window.press(Qt::Key_F, Qt::ControlModifier);
    QStringList words;
    for (const auto *label : window.part<FindBar>().findChildren<QLabel *>())
        words += label->text();
    for (const auto *button : window.part<FindBar>().findChildren<QAbstractButton *>())
        words += button->text();
    QSet<QKeySequence> menus;
    for (const QAction *menu : window->menuBar()->actions())
        menus += QKeySequence::mnemonic(menu->text());
    words.removeIf([&menus](const QString &text) { return !menus.contains(QKeySequence::mnemonic(text)); });
    return words;
}

class TranslatedWindowTest : public ::testing::TestWithParam<Language> {
protected:
    ~TranslatedWindowTest() override { m_window.program().context().interfaceLanguage.use(Language::English); }

    void use(Language language)
    {
        m_window.program().context().interfaceLanguage.use(language);
        QCoreApplication::processEvents(); // windows hear of it by events
    }

    /// The words of a window that are the same in English and in the language under test.
    template <typename Words>
    QStringList leftInEnglish(const Words &wordsNow)
    {
        use(Language::English);
        const QSet<QString> english = wordsNow();
        use(GetParam());
        QStringList left;
        for (const QString &word : wordsNow()) {
            if (english.contains(word) && !mayBeTheSame(word))
                left += word;
        }
        return left;
    }

    DrivenWindow m_window;
};

TEST_P(TranslatedWindowTest, NoEnglishIsLeftInTheWindowThatChangesWhileItRuns)
{
    const QStringList left = leftInEnglish([this] { return wordsOf(*m_window); });
    EXPECT_TRUE(left.isEmpty()) << left.join(u"\n"_s).toStdString();
}

TEST_P(TranslatedWindowTest, NoEnglishIsLeftInTheDialogs)
{
    AppContext &app = m_window.program().context();
    const QStringList left = leftInEnglish([this, &app] {
        return wordsOf(SettingsDialog(app, nullptr)) + wordsOf(KeysDialog(*m_window))
               + wordsOf(GoToDialog(m_window.context(), nullptr));
    });
    EXPECT_TRUE(left.isEmpty()) << left.join(u"\n"_s).toStdString();
}

TEST_P(TranslatedWindowTest, TheSettingsDialogFollowsWhileItIsOpen)
{
    AppContext &app = m_window.program().context();
    SettingsDialog dialog(app, nullptr);
    dialog.show();
    const QStringList left = leftInEnglish([&dialog] { return wordsOf(dialog); });
    EXPECT_TRUE(left.isEmpty()) << left.join(u"\n"_s).toStdString();
}

TEST_P(TranslatedWindowTest, QtsOwnButtonsAreTranslated)
{
    use(GetParam());
    EXPECT_NE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

TEST_P(TranslatedWindowTest, ThePathOfTheLibraryHasTheDialogsWholeWidth)
{
    use(GetParam());
    SettingsDialog dialog(m_window.program().context(), nullptr);
    dialog.show();
    const QLineEdit *folder = nullptr;
    const QLineEdit *name = nullptr;
    for (const QLineEdit *field : dialog.findChildren<QLineEdit *>())
        (field->isReadOnly() ? folder : name) = field;
    ASSERT_TRUE(folder && name);
    EXPECT_LT(folder->geometry().left(), name->geometry().left());
    EXPECT_GE(folder->width(), folder->fontMetrics().averageCharWidth() * 40);
}

TEST_P(TranslatedWindowTest, TheDetailsInEnglishAreIntroduced)
{
    use(GetParam());
    const QString words = GetParam() == Language::French ? u"Informations pour l’assistance (en anglais)\u00a0:"_s
                                                         : u"Datos para el soporte técnico (en inglés):"_s;
    const QSet<QString> all = wordsOf(AboutDialog(m_window.program().context(), nullptr));
    EXPECT_TRUE(std::ranges::any_of(all, [&words](const QString &text) { return text.startsWith(words + u'\n'); }));
}

TEST_P(TranslatedWindowTest, WhatWasSearchedStandsInTheQuotationMarksOfTheLanguage)
{
    use(GetParam());
    SearchQuery query;
    query.typed = u"zzz"_s;
    const QString quoted = GetParam() == Language::French ? u"«\u00a0zzz\u00a0»"_s : u"«zzz»"_s;
    EXPECT_TRUE(SearchWords::nothingFound(query).contains(quoted)) << SearchWords::nothingFound(query).toStdString();
}

TEST_P(TranslatedWindowTest, NoMnemonicIsTakenTwiceInAMenu)
{
    use(GetParam());
    for (const QMenu *menu : m_window->findChildren<QMenu *>()) {
        QMap<QChar, QStringList> owners;
        for (const QAction *action : menu->actions()) {
            const qsizetype mark = action->text().indexOf(u'&');
            if (mark >= 0 && mark + 1 < action->text().size())
                owners[action->text().at(mark + 1).toLower()] += action->text();
        }
        for (const QStringList &actions : owners)
            EXPECT_EQ(actions.size(), 1) << actions.join(u", "_s).toStdString();
    }
}

TEST_P(TranslatedWindowTest, ALongHintMakesTheSearchNoWider)
{
    use(GetParam());
    m_window.press(Qt::Key_K, Qt::ControlModifier);
    m_window.type(u"zzz"_s);
    const auto hint = [this] { return m_window.reading<QLabel>(u"migra*"_s); };
    m_window.press(Qt::Key_Escape);
    ASSERT_TRUE(waitUntil([&hint] { return hint() != nullptr; }));
    EXPECT_LE(hint()->parentWidget()->sizeHint().width(), m_window.part<ResultsView>().sizeHint().width());
}

TEST_P(TranslatedWindowTest, NoMnemonicOfTheLineForFindingOpensAMenu)
{
    use(GetParam());
    const QStringList taken = mnemonicsOfMenus(m_window);
    EXPECT_TRUE(taken.isEmpty()) << taken.join(u", "_s).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Languages, TranslatedWindowTest, ::testing::Values(Language::French, Language::Spanish),
                         [](const auto &language) { return languageCode(language.param).toStdString(); });

TEST(SpanishWindow, CallsKeysAsTheKeyboardDoes)
{
    DrivenWindow window;
    window.program().context().interfaceLanguage.use(Language::Spanish);
    const auto name = [](int key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    EXPECT_EQ(name(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_PageUp).toCombined()), u"Ctrl+Mayús+RePág"_s);
    EXPECT_EQ(name(Qt::Key_PageDown), u"AvPág"_s);
    EXPECT_EQ(name(Qt::Key_Delete), u"Supr"_s);
    EXPECT_EQ(name(Qt::Key_Return), u"Intro"_s);
    EXPECT_EQ(name(Qt::Key_Escape), u"Esc"_s);
    window.program().context().interfaceLanguage.use(Language::English);
}

TEST(SpanishWindow, HasOneWordForFilesInQtsOwnDialogsToo)
{
    DrivenWindow window;
    window.program().context().interfaceLanguage.use(Language::Spanish);
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    QStringList other;
    for (const QString &words : wordsOf(dialog)) {
        if (words.contains("ichero"_L1))
            other += words;
    }
    EXPECT_TRUE(other.isEmpty()) << other.join(u", "_s).toStdString();
    EXPECT_TRUE(wordsOf(dialog).contains(u"Nombre de archivo:"_s));
    window.program().context().interfaceLanguage.use(Language::English);
}

TEST(EnglishWindow, HasItsPluralsRight)
{
    DrivenWindow window;
    window.program().context().interfaceLanguage.use(Language::English);
    EXPECT_EQ(QCoreApplication::translate("iamm::ContentsModel", "%1, %n bookmark(s)", nullptr, 1),
              u"%1, 1 bookmark"_s);
    EXPECT_EQ(QCoreApplication::translate("iamm::ContentsModel", "%1, %n bookmark(s)", nullptr, 2),
              u"%1, 2 bookmarks"_s);
}

TEST(EnglishWindow, NoMnemonicOfTheLineForFindingOpensAMenu)
{
    DrivenWindow window;
    const QStringList taken = mnemonicsOfMenus(window);
    EXPECT_TRUE(taken.isEmpty()) << taken.join(u", "_s).toStdString();
}

} // namespace
} // namespace iamm
