// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/colormenu.h"

#include "app/reader/colorlook.h"

#include <QActionGroup>
#include <QEvent>

namespace iamm {

using namespace Qt::StringLiterals;

ColorMenu::ColorMenu(Offer offer, QWidget *parent) : QMenu(parent), m_group(new QActionGroup(this))
{
    for (const AnnotationColor color : allColors)
        addColor(color);
    if (offer == Offer::NoneToo)
        addColor(AnnotationColor::None);
    retranslate();
}

void ColorMenu::addColor(AnnotationColor color)
{
    QAction *action = addAction(QString());
    action->setIcon(colorIcon(color));
    action->setIconVisibleInMenu(true);
    action->setCheckable(true);
    m_group->addAction(action);
    m_actions.emplace_back(color, action);
    connect(action, &QAction::triggered, this, [this, color] { Q_EMIT chosen(color); });
}

void ColorMenu::setCurrent(std::optional<AnnotationColor> color)
{
    m_group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (const auto &[each, action] : m_actions)
        action->setChecked(each == color);
    m_group->setExclusionPolicy(QActionGroup::ExclusionPolicy::Exclusive);
}

void ColorMenu::retranslate()
{
    for (const auto &[color, action] : m_actions) {
        // The number is a key that no translation takes away.
        const int number = static_cast<int>(color);
        action->setText(number > 0 ? u"&%1  %2"_s.arg(number).arg(colorName(color)) : u"&0  "_s + colorName(color));
    }
}

void ColorMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace iamm
