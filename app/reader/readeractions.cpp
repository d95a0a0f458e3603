// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/readeractions.h"

#include "app/actions.h"
#include "app/appcontext.h"
#include "app/icons.h"
#include "app/reader/readerpane.h"
#include "app/reader/readerview.h"
#include "app/settings.h"
#include "app/windowcontext.h"

namespace iamm {

using namespace Qt::StringLiterals;

ReaderActions::ReaderActions(ReaderPane &pane, WindowContext &context, QObject *parent)
    : QObject(parent), m_pane(pane), m_context(context)
{
    setUpFind();
    setUpLook();
    retranslate();
}

void ReaderActions::setUpFind()
{
    selectAll = newAction(this, {QKeySequence::SelectAll}, &m_pane.view(), &ReaderView::selectAll);
    // In a field "select all" means the field's words: the key works in the text only, the menu everywhere.
    selectAll->setShortcutContext(Qt::WidgetShortcut);
    m_pane.view().addAction(selectAll);
    find = newAction(this, {QKeySequence::Find}, &m_pane, &ReaderPane::openFind);
    findNext = newAction(this, {QKeySequence(Qt::Key_F3)}, &m_pane, &ReaderPane::findNext);
    findPrevious = newAction(this, {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, &m_pane, &ReaderPane::findPrevious);
}

void ReaderActions::setUpLook()
{
    const auto stepper = [this](int steps) { return [this, steps] { m_pane.stepTextSize(steps); }; };
    textLarger = newAction(this, {QKeySequence::ZoomIn, QKeySequence(u"Ctrl+="_s)}, this, stepper(1));
    textSmaller = newAction(this, {QKeySequence::ZoomOut}, this, stepper(-1));
    textNormal = newAction(this, {QKeySequence(u"Ctrl+0"_s), QKeySequence(u"Ctrl+À"_s)}, this, stepper(0));
    textLarger->setIcon(icon(u"text-larger"_s));
    textSmaller->setIcon(icon(u"text-smaller"_s));

    identifiers = newSwitch(this, {}, this, [this](bool on) {
        m_pane.view().setIdentifiersShown(on);
        // Only what somebody chose: writing costs two waits for the disk, and at the start before the first paint.
        if (on != m_context.app().settings.identifiersShown())
            m_context.app().settings.setIdentifiersShown(on);
    });
    identifiers->setChecked(m_context.app().settings.identifiersShown());
    setUpTranslatorsNotes();
    caret = newSwitch(this, {QKeySequence(Qt::Key_F7)}, &m_pane.view(), &ReaderView::setCaretShown);
    connect(&m_pane.view(), &ReaderView::caretShownChanged, caret, &QAction::setChecked);
}

void ReaderActions::setUpTranslatorsNotes()
{
    if (!m_context.document().hasTranslatorsNotes())
        return;
    translatorsNotes = newSwitch(this, {}, this, [this](bool on) {
        m_pane.view().setTranslatorsNotesShown(on);
        if (on != m_context.app().settings.translatorsNotesShown())
            m_context.app().settings.setTranslatorsNotesShown(on);
    });
    const bool shown = m_context.app().settings.translatorsNotesShown();
    m_pane.view().setTranslatorsNotesShown(shown);
    translatorsNotes->setChecked(shown);
}

void ReaderActions::retranslate() const
{
    setWords(selectAll, tr("Select &All"));
    setWords(find, tr("&Find in the Text…"));
    setWords(findNext, tr("Find &Next"));
    setWords(findPrevious, tr("Find &Previous"));
    setWords(textLarger, tr("&Larger Text"));
    setWords(textSmaller, tr("&Smaller Text"));
    setWords(textNormal, tr("&Usual Text Size"));
    //: Switches the identifiers of practices and paragraphs in the text's margin on and off.
    setWords(identifiers, tr("&Identifiers in the Margin"));
    //: Switches what the translators noted on the text, below it, on and off.
    if (translatorsNotes)
        setWords(translatorsNotes, tr("Translators’ N&otes"));
    //: Switches a caret in the text on and off, to select with the keyboard.
    setWords(caret, tr("&Caret in the Text"));
}

} // namespace iamm
