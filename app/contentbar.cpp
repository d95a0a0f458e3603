// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/contentbar.h"

#include "app/contenttrust.h"

#include <QEvent>

namespace iamm {

ContentBar::ContentBar(const ContentTrust &trust, QWidget *parent) : QLabel(parent), m_trust(trust)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(6);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Highlight);
    setForegroundRole(QPalette::HighlightedText);
    connect(&trust, &ContentTrust::stateChanged, this, &ContentBar::refresh);
    refresh();
}

void ContentBar::refresh()
{
    setText(
        tr("This is not the text that the program was built with. It can be read and searched, but not copied, cited, "
           "printed or exported. Install the program again; your bookmarks are safe."));
    setVisible(!m_trust.mayBeHandedOn());
}

void ContentBar::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace iamm
