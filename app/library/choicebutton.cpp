// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/choicebutton.h"

#include "app/icons.h"
#include "app/reader/colorlook.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
/// More tags than this make no menu.
constexpr qsizetype mostWords = 40;
} // namespace

ChoiceButton::ChoiceButton(std::function<Offer()> offer, QWidget *parent)
    : QToolButton(parent), m_offer(std::move(offer)), m_menu(new QMenu(this))
{
    setIcon(iamm::icon(u"filter"_s));
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    connect(m_menu, &QMenu::aboutToShow, this, &ChoiceButton::fillMenu);
    retranslate();
}

void ChoiceButton::clear()
{
    m_color = AnnotationColor::None;
    m_tag.clear();
    m_author.clear();
    take();
}

void ChoiceButton::fillMenu()
{
    m_menu->clear();
    connect(m_menu->addAction(tr("&All")), &QAction::triggered, this, &ChoiceButton::clear);
    addColors();
    const Offer offer = m_offer();
    addWords(tr("Tags"), offer.tags, &ChoiceButton::m_tag);
    addWords(tr("Written by"), offer.authors, &ChoiceButton::m_author);
}

void ChoiceButton::addColors()
{
    m_menu->addSection(tr("Colours"));
    for (const AnnotationColor color : allColors) {
        QAction *action = m_menu->addAction(colorIcon(color), colorName(color));
        action->setIconVisibleInMenu(true);
        action->setCheckable(true);
        action->setChecked(color == m_color);
        connect(action, &QAction::triggered, this, [this, color](bool on) {
            m_color = on ? color : AnnotationColor::None;
            take();
        });
    }
}

void ChoiceButton::addWords(const QString &title, const QStringList &words, QString ChoiceButton::*chosen)
{
    if (words.isEmpty())
        return;
    m_menu->addSection(title);
    for (const QString &word : words.first(std::min(words.size(), mostWords))) {
        QAction *action = m_menu->addAction(QString(word).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(word == this->*chosen);
        connect(action, &QAction::triggered, this, [this, word, chosen](bool on) {
            this->*chosen = on ? word : QString();
            take();
        });
    }
}

void ChoiceButton::take()
{
    setChecked(!isAll());
    updateName();
    Q_EMIT changed();
}

/// A screen reader says what is chosen, too.
void ChoiceButton::updateName()
{
    QStringList chosen{m_color == AnnotationColor::None ? QString() : colorName(m_color), m_tag, m_author};
    chosen.removeAll(QString());
    const QString nothing = tr("Show only some");
    //: For screen readers; %1 is a colour, a tag, an author, or several of them.
    setAccessibleName(chosen.isEmpty() ? nothing : tr("Show only some: %1").arg(chosen.join(", "_L1)));
}

void ChoiceButton::retranslate()
{
    setToolTip(tr("Show only some: by colour, tag or author"));
    updateName();
}

void ChoiceButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace iamm
