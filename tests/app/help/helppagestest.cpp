// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// What the pages of the help have to have in common, whoever writes them.

#include "app/help/helppages.h"
#include "app/help/pagefilling.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/printing.h"

#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

std::vector<HelpPage> pagesIn(Language language)
{
    const HelpPages help(language);
    std::vector<HelpPage> pages;
    for (const HelpPages::Part &part : help.parts())
        pages.insert(pages.end(), part.pages.begin(), part.pages.end());
    return pages;
}

QStringList matches(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

class HelpPagesTest : public ::testing::Test {
protected:
    std::vector<MenuCommand> commands() { return m_window->commands(); }
    QString filled(const HelpPage &page)
    {
        QTextDocument document;
        document.setMarkdown(page.markdown);
        PageFilling(commands(), u"/home/ana"_s).fill(document);
        return document.toPlainText();
    }

    DrivenWindow m_window;
};

TEST(HelpPages, EveryPageHasTheSameShapeInEachLanguage)
{
    const std::vector<HelpPage> english = pagesIn(Language::English);
    ASSERT_GT(english.size(), 10U);
    for (const Language language : {Language::French, Language::Spanish}) {
        const std::vector<HelpPage> pages = pagesIn(language);
        ASSERT_EQ(pages.size(), english.size());
        for (size_t i = 0; i < pages.size(); ++i) {
            const std::string where = (languageCode(language) + u'/' + pages[i].id).toStdString();
            EXPECT_EQ(pages[i].id, english[i].id);
            EXPECT_NE(pages[i].title, english[i].title) << where << ": is it translated?";
            for (const QString &part : {u"^(#+) "_s, u"^(\\d+\\.|-) "_s, u"\\(help:([^)]*)\\)"_s})
                EXPECT_EQ(matches(pages[i].markdown, part), matches(english[i].markdown, part)) << where;
            // Within a sentence their order is the language's own.
            const QString place = u"(\\{\\{[^}]*\\}\\})"_s;
            EXPECT_EQ(sorted(matches(pages[i].markdown, place)), sorted(matches(english[i].markdown, place))) << where;
        }
    }
}

TEST(HelpPages, EveryPageBeginsWithItsOnlyHeadingOfTheFirstLevel)
{
    for (const Language language : allLanguages) {
        for (const HelpPage &page : pagesIn(language)) {
            EXPECT_TRUE(page.markdown.startsWith(u"# "_s + page.title + u'\n')) << page.id.toStdString();
            EXPECT_EQ(matches(page.markdown, u"^(# )"_s).size(), 1) << page.id.toStdString();
            EXPECT_FALSE(page.title.isEmpty());
        }
    }
}

TEST(HelpPages, EveryLinkLeadsToAPage)
{
    const HelpPages help(Language::English);
    int links = 0;
    for (const Language language : allLanguages) {
        for (const HelpPage &page : pagesIn(language)) {
            for (const QString &target : matches(page.markdown, u"\\]\\(([^)]*)\\)"_s)) {
                EXPECT_TRUE(target.startsWith("help:"_L1) && help.page(target.mid(5)))
                    << page.id.toStdString() << ": " << target.toStdString();
                ++links;
            }
        }
    }
    EXPECT_GT(links, 20);
}

TEST(HelpPages, FrenchHasItsNoBreakSpaces)
{
    for (const HelpPage &page : pagesIn(Language::French)) {
        EXPECT_EQ(matches(page.markdown, u"(.{0,12} [:;?!»])"_s), QStringList()) << page.id.toStdString();
        EXPECT_EQ(matches(page.markdown, u"([^\u00a0*]{0,9}(?<!\u00a0):(?=\\s)|«[^\u00a0].{0,9})"_s), QStringList())
            << page.id.toStdString();
        EXPECT_FALSE(page.markdown.contains(u'\'')) << page.id.toStdString();
    }
}

TEST_F(HelpPagesTest, EveryPlaceholderIsFilled)
{
    for (const Language language : allLanguages) {
        for (const HelpPage &page : pagesIn(language))
            EXPECT_EQ(matches(filled(page), u"(\\{\\{.*)"_s), QStringList()) << page.id.toStdString();
    }
}

TEST_F(HelpPagesTest, OnlyCommandsWithAKeyAreCalledByTheirKeyAlone)
{
    for (const HelpPage &page : pagesIn(Language::English)) {
        for (const QString &name : matches(page.markdown, u"\\{\\{key:([^}]*)\\}\\}"_s)) {
            const auto all = commands();
            const auto found = std::ranges::find(all, name, &MenuCommand::name);
            ASSERT_NE(found, all.end()) << name.toStdString();
            EXPECT_FALSE(found->keys.isEmpty()) << name.toStdString();
        }
    }
}

TEST_F(HelpPagesTest, EveryActionInAMenuHasANameOfItsOwn)
{
    // Their entries are choices, made anew whenever they are opened.
    const QSet<QString> choices{u"bookmarks.moveTo"_s, u"bookmarks.colors"_s, u"bookmarks.orders"_s, u"notes.colors"_s,
                                u"notes.orders"_s};
    QSet<QString> names;
    QStringList choosing; // the way to the menu of choices that was met last
    for (const MenuCommand &command : commands()) {
        if (!choosing.isEmpty() && command.path.first(choosing.size()) == choosing)
            continue;
        const std::string way = command.path.join(u" ▸ "_s).toStdString();
        EXPECT_FALSE(command.name.isEmpty()) << way;
        EXPECT_FALSE(names.contains(command.name)) << way;
        names.insert(command.name);
        choosing = choices.contains(command.name) ? command.path : QStringList();
    }
    EXPECT_GT(names.size(), 50);
}

TEST_F(HelpPagesTest, ACommandStandsThereWithItsWayThroughTheMenusAndItsKey)
{
    QTextDocument document;
    document.setMarkdown(u"Take {{do:bookmarks.toggle}}, then {{key:library.undo}}; {{do:bookmarks.newFolder}}."_s);
    PageFilling(commands(), {}).fill(document);
    EXPECT_EQ(document.toPlainText(), u"Take Bookmarks ▸ Bookmark This Passage (Ctrl+D), then Ctrl+Z; "
                                      "Bookmarks ▸ New Folder."_s);
}

TEST_F(HelpPagesTest, AFoldersNameIsNoMarkup)
{
    const QString folder = u"/home/<b>ana</b>/*my* [files](help:keys) {{keys}}"_s;
    QTextDocument document;
    document.setMarkdown(u"In {{library}} it lies."_s);
    PageFilling(commands(), folder).fill(document);
    EXPECT_EQ(document.toPlainText(), u"In "_s + folder + u" it lies."_s);
}

TEST_F(HelpPagesTest, ThePageOfTheKeysHasEveryCommandOfAMenuThatHasAKey)
{
    const QStringList lines = filled(*HelpPages(Language::English).page(u"keys"_s)).split(u'\n');
    int keys = 0;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (action->objectName().isEmpty() || action->shortcut().isEmpty())
            continue;
        const QString words = action->text().remove(u'&').remove(u'…');
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        EXPECT_TRUE(lines.contains(words)) << words.toStdString();
        const auto hasKey = [&key](const QString &line) { return line.split(u"  /  "_s).contains(key); };
        EXPECT_TRUE(std::ranges::any_of(lines, hasKey)) << words.toStdString() << ": " << key.toStdString();
        ++keys;
    }
    EXPECT_GT(keys, 25);
    EXPECT_TRUE(lines.contains(u"J, K"_s)) << "of the text, which no menu has";
}

} // namespace
} // namespace iamm
