// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/navigationactions.h"

#include "app/actions.h"
#include "app/gotodialog.h"
#include "app/icons.h"
#include "app/reader/readerpane.h"
#include "app/windowcontext.h"

namespace iamm {

using namespace Qt::StringLiterals;

NavigationActions::NavigationActions(WindowContext &context, ReaderPane &pane, QWidget *window)
    : QObject(window), m_context(context)
{
    Navigator *navigator = &context.navigator();
    back = newAction(this, {QKeySequence(u"Alt+Left"_s)}, navigator, &Navigator::back);
    forward = newAction(this, {QKeySequence(u"Alt+Right"_s)}, navigator, &Navigator::forward);
    nextSection = newAction(this, {QKeySequence(u"Ctrl+PgDown"_s)}, this, [&pane] { pane.goToNeighbourSection(1); });
    previousSection = newAction(this, {QKeySequence(u"Ctrl+PgUp"_s)}, this, [&pane] { pane.goToNeighbourSection(-1); });
    goTo = newAction(this, {QKeySequence(u"Ctrl+G"_s)}, this, [&context, &pane, window] {
        if (GoToDialog::run(context, window))
            pane.setFocus(Qt::OtherFocusReason);
    });
    back->setIcon(icon(u"back"_s));
    forward->setIcon(icon(u"forward"_s));
    connect(navigator, &Navigator::historyChanged, this, &NavigationActions::updateHistory);
    updateHistory();
    retranslate();
}

void NavigationActions::updateHistory()
{
    back->setEnabled(m_context.navigator().canGoBack());
    forward->setEnabled(m_context.navigator().canGoForward());
}

void NavigationActions::retranslate() const
{
    setWords(back, tr("&Back"));
    setWords(forward, tr("&Forward"));
    setWords(nextSection, tr("&Next Section"));
    setWords(previousSection, tr("&Previous Section"));
    setWords(goTo, tr("&Go to a Reference or Page…"));
}

} // namespace iamm
