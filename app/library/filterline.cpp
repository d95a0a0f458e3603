// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/filterline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace iamm {

FilterLine::FilterLine(std::function<ChoiceButton::Offer()> offer, QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_choice(new ChoiceButton(std::move(offer), this))
{
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_field, 1);
    row->addWidget(m_choice);
    connect(m_field, &QLineEdit::textChanged, this, &FilterLine::changed);
    connect(m_choice, &ChoiceButton::changed, this, &FilterLine::changed);
}

QString FilterLine::words() const
{
    return m_field->text();
}

bool FilterLine::isAll() const
{
    return m_field->text().isEmpty() && m_choice->isAll();
}

void FilterLine::clear()
{
    m_field->clear();
    m_choice->clear();
}

bool FilterLine::hasFieldFocus() const
{
    return m_field->hasFocus();
}

void FilterLine::setPurpose(const QString &purpose)
{
    m_field->setPlaceholderText(purpose);
    m_field->setAccessibleName(purpose);
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT listWanted();
        return true;
    }
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace iamm
