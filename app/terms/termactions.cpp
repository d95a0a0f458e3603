// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/terms/termactions.h"

#include "app/actions.h"
#include "app/appcontext.h"
#include "app/reader/readerview.h"
#include "app/settings.h"
#include "app/terms/termmarks.h"
#include "app/terms/termspane.h"
#include "app/windowcontext.h"
#include "core/agenda/termservice.h"

namespace iamm {

using namespace Qt::StringLiterals;

TermActions::TermActions(WindowContext &context, TermsPane &pane, TermMarks &marks, ReaderView &view, QObject *parent)
    : QObject(parent), m_context(context), m_pane(pane)
{
    lookUp = newAction(this, {QKeySequence(u"Ctrl+T"_s)}, this, &TermActions::lookUpSelection);
    setUpMark(marks);
    connect(&pane, &TermsPane::chosenChanged, &marks, &TermMarks::setChosen);
    connect(&view, &ReaderView::termActivated, this, &TermActions::show);
    connect(&pane, &TermsPane::textWanted, &view, [&view] { view.setFocus(Qt::ShortcutFocusReason); });
    retranslate();
}

void TermActions::setUpMark(TermMarks &marks)
{
    mark = newSwitch(this, {}, &marks, [this, &marks](bool on) {
        marks.setAllMarked(on);
        // At the start what is kept is read after the first paint.
        if (on == m_context.app().settings.termsMarked())
            return;
        m_context.app().settings.setTermsMarked(on);
        m_context.app().terms.read();
    });
    mark->setChecked(m_context.app().settings.termsMarked());
}

void TermActions::lookUpSelection()
{
    const std::optional<Passage> &selection = m_context.currentPassage().selection();
    Q_EMIT paneWanted();
    if (!selection) {
        m_pane.focusField();
        return;
    }
    // Of several blocks: in the first.
    const BlockText *text = m_context.document().block(selection->from.block)->text(selection->language);
    const int end = selection->from.block == selection->to.block ? selection->to.position
                    : text                                       ? static_cast<int>(text->text.size())
                                                                 : 0;
    show({selection->from.block, selection->language, {selection->from.position, end - selection->from.position}});
}

void TermActions::show(const Place &words)
{
    Q_EMIT paneWanted();
    m_pane.build(); // so that it hears of the termbase first
    whenRead([this, words] {
        const Language language = words.language.value_or(m_context.textLanguage());
        if (const std::optional<int> term = m_context.app().terms.base().termAt(words.block, language, words.words)) {
            m_pane.showTerm(*term);
            return;
        }
        const BlockText *text = m_context.document().block(words.block)->text(language);
        m_pane.lookUp(text ? text->text.mid(words.words.start, words.words.length).simplified() : QString());
    });
}

void TermActions::whenRead(const std::function<void()> &work)
{
    TermService &terms = m_context.app().terms;
    terms.read();
    if (terms.state() == TermService::State::Reading)
        connect(&terms, &TermService::stateChanged, this, work, Qt::SingleShotConnection);
    else
        work();
}

void TermActions::retranslate() const
{
    setWords(lookUp, tr("Look Up &Term"), tr("Looks the selected words up in the termbase"));
    //: Switches the quiet lines under the termbase's terms in the text on and off.
    setWords(mark, tr("Mark &Terms"), tr("A quiet line under the termbase’s terms in the text, which lead to them"));
}

} // namespace iamm
