// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/columnactions.h"

#include "app/actions.h"
#include "app/interfacelanguage.h"
#include "app/reader/readerview.h"
#include "app/windowcontext.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

/// Ctrl and the digit; and on a French keyboard, where digits need Shift, Ctrl and what stands on the bare key.
QList<QKeySequence> digitKeys(Language language)
{
    switch (language) {
    case Language::English:
        return {QKeySequence(u"Ctrl+1"_s), QKeySequence(u"Ctrl+&"_s)};
    case Language::French:
        return {QKeySequence(u"Ctrl+2"_s), QKeySequence(u"Ctrl+É"_s)};
    case Language::Spanish:
        return {QKeySequence(u"Ctrl+3"_s), QKeySequence(u"Ctrl+\""_s)};
    }
    Q_UNREACHABLE();
}

} // namespace

ColumnActions::ColumnActions(ReaderView &view, WindowContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_columns(std::make_unique<QMenu>()), m_modes(new QActionGroup(this))
{
    setUpModes(view);
    connect(&m_context, &WindowContext::textLanguagesChanged, this, &ColumnActions::refresh);
    refresh();
    retranslate();
}

void ColumnActions::setUpModes(ReaderView &view)
{
    sideBySide = newColumnAction([](TextColumns &columns) { columns.toggleSideBySide(); });
    sideBySide->setShortcuts({QKeySequence(u"Ctrl+4"_s), QKeySequence(u"Ctrl+'"_s)});
    sideBySide->setCheckable(true);
    m_modes->addAction(sideBySide);
    nextColumn = newAction(this, {QKeySequence(Qt::Key_F8)}, &view, &ReaderView::goToNextColumn);
    for (const Language language : m_context.document().languages()) {
        m_languages.push_back(makeActions(language));
        m_columns->addMenu(m_languages.back().menu);
    }
    m_columns->addSeparator();
    m_columns->addAction(nextColumn);
}

ColumnActions::~ColumnActions() = default;

template <typename Work>
QAction *ColumnActions::newColumnAction(Work work)
{
    return newAction(this, {}, this, [this, work] {
        TextColumns columns = m_context.columns();
        work(columns);
        m_context.setColumns(columns);
        refresh(); // also where nothing changed: Qt has turned a check mark round
    });
}

ColumnActions::LanguageActions ColumnActions::makeActions(Language language)
{
    LanguageActions made;
    made.language = language;
    made.alone = newColumnAction([language](TextColumns &columns) { columns.show({language}); });
    made.alone->setShortcuts(digitKeys(language));
    made.alone->setCheckable(true);
    m_modes->addAction(made.alone);
    made.shown =
        newColumnAction([language](TextColumns &columns) { columns.setShown(language, !columns.isShown(language)); });
    made.shown->setCheckable(true);
    made.toLeft = newColumnAction([language](TextColumns &columns) { columns.move(language, -1); });
    made.toRight = newColumnAction([language](TextColumns &columns) { columns.move(language, 1); });
    // Its name is the language's own, whatever the interface's language is.
    made.menu = new QMenu(nameOfLanguage(language), m_columns.get());
    made.menu->addActions({made.shown, made.toLeft, made.toRight});
    return made;
}

ColumnActions::OfLanguages ColumnActions::all(QAction *LanguageActions::*which) const
{
    OfLanguages actions;
    for (const LanguageActions &of : m_languages)
        actions.emplace_back(of.language, of.*which);
    return actions;
}

ColumnActions::OfLanguages ColumnActions::menus() const
{
    OfLanguages actions;
    for (const LanguageActions &of : m_languages)
        actions.emplace_back(of.language, of.menu->menuAction());
    return actions;
}

QMenu *ColumnActions::columnMenu(Language language) const
{
    const auto found = std::ranges::find(m_languages, language, &LanguageActions::language);
    return found == m_languages.end() ? nullptr : found->menu;
}

void ColumnActions::refresh()
{
    const TextColumns &columns = m_context.columns();
    sideBySide->setChecked(columns.isSideBySide());
    nextColumn->setEnabled(columns.isSideBySide());
    for (const LanguageActions &of : m_languages) {
        const bool shown = columns.isShown(of.language);
        of.alone->setChecked(shown && !columns.isSideBySide());
        of.shown->setChecked(shown);
        of.shown->setEnabled(!shown || columns.isSideBySide());
        of.toLeft->setEnabled(columns.canMove(of.language, -1));
        of.toRight->setEnabled(columns.canMove(of.language, 1));
    }
}

void ColumnActions::retranslate() const
{
    //: Switches between one language of the text and several beside each other.
    setWords(sideBySide, tr("Side &by Side"));
    //: The menu with a menu for each language's column of the text.
    m_columns->setTitle(tr("&Columns"));
    //: Mark and caret go on to the next language's column.
    setWords(nextColumn, tr("Go to the &Next Column"));
    for (const LanguageActions &of : m_languages) {
        switch (of.language) {
        case Language::English:
            setWords(of.alone, tr("Text in &English"));
            break;
        case Language::French:
            setWords(of.alone, tr("Text in &French"));
            break;
        case Language::Spanish:
            setWords(of.alone, tr("Text in &Spanish"));
            break;
        }
        //: In the menu of one language's column: whether it is there.
        setWords(of.shown, tr("&Show This Column"));
        setWords(of.toLeft, tr("Move to the &Left"));
        setWords(of.toRight, tr("Move to the &Right"));
    }
}

} // namespace iamm
