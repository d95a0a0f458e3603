// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/findbar.h"

#include "app/icons.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_field(new QLineEdit(this)), m_count(new QLabel(this)),
      m_previous(new QToolButton(this)), m_next(new QToolButton(this)), m_matchCase(new QCheckBox(this)),
      m_wholeWords(new QCheckBox(this)), m_exactSpelling(new QCheckBox(this)), m_close(new QToolButton(this))
{
    setUpControls();
    setUpRows();
    retranslate();
}

void FindBar::setUpControls()
{
    m_label->setBuddy(m_field);
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(500);
    m_count->setTextFormat(Qt::PlainText);
    m_previous->setAutoRaise(true);
    m_next->setAutoRaise(true);
    m_close->setAutoRaise(true);
    m_previous->setIcon(icon(u"find-previous"_s));
    m_next->setIcon(icon(u"find-next"_s));
    m_close->setIcon(icon(u"close"_s));
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::edited);
    for (QCheckBox *option : {m_matchCase, m_wholeWords, m_exactSpelling})
        connect(option, &QCheckBox::toggled, this, &FindBar::edited);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
}

void FindBar::setUpRows()
{
    m_words = new QHBoxLayout;
    for (QWidget *control : std::initializer_list<QWidget *>{m_label, m_field, m_previous, m_next, m_count})
        m_words->addWidget(control);
    m_words->setStretchFactor(m_field, 1);
    m_words->addStretch();
    m_options = new QHBoxLayout;
    for (QCheckBox *option : {m_matchCase, m_wholeWords, m_exactSpelling})
        m_options->addWidget(option);
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight);
    m_rows->addLayout(m_words, 1);
    m_rows->addLayout(m_options);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(8, 4, 4, 4);
    all->addLayout(m_rows, 1);
    all->addWidget(m_close, 0, Qt::AlignTop);
    // As high as its rows, and no higher.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_field->setMinimumWidth(140);
    m_field->setMaximumWidth(340);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(u"000 / 000"_s));
    m_count->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred); // never narrower than its words
}

int FindBar::widthWith(int rows) const
{
    const QMargins margins = layout()->contentsMargins();
    return rows + layout()->spacing() + m_close->sizeHint().width() + margins.left() + margins.right();
}

QSize FindBar::minimumSizeHint() const
{
    const int widerRow = std::max(m_words->minimumSize().width(), m_options->minimumSize().width());
    return {widthWith(widerRow), QWidget::minimumSizeHint().height()};
}

void FindBar::arrangeRows()
{
    const int oneRow = m_words->minimumSize().width() + m_rows->spacing() + m_options->minimumSize().width();
    m_rows->setDirection(width() < widthWith(oneRow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FindBar::retranslate()
{
    m_label->setText(tr("Fin&d:"));
    m_field->setAccessibleName(tr("Find in text"));
    m_previous->setToolTip(tr("Previous match (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_next->setToolTip(tr("Next match (F3)"));
    m_next->setAccessibleName(tr("Next match"));
    m_matchCase->setText(tr("Match &case"));
    m_wholeWords->setText(tr("Whole &words"));
    m_exactSpelling->setText(tr("E&xact spelling"));
    m_exactSpelling->setToolTip(tr("Accents and hyphens count: “cooperation” doesn’t find “co-operation”"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the find line"));
}

QString FindBar::words() const
{
    return m_field->text();
}

FindOptions FindBar::options() const
{
    return {m_matchCase->isChecked(), m_wholeWords->isChecked(), m_exactSpelling->isChecked()};
}

void FindBar::open(const QString &words)
{
    if (!words.isEmpty())
        m_field->setText(words);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

void FindBar::showCount(int current, int count, bool wrapped)
{
    const QLocale locale;
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (current < 0)
        m_count->setText(tr("%n match(es)", nullptr, count));
    else if (wrapped)
        //: The number of the match and how many there are; the search went on at the other end of the text.
        m_count->setText(tr("%1 of %2, from the other end").arg(locale.toString(current + 1), locale.toString(count)));
    else
        //: The number of the match and how many there are.
        m_count->setText(tr("%1 of %2").arg(locale.toString(current + 1), locale.toString(count)));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT previousWanted();
        else
            Q_EMIT nextWanted();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool FindBar::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    // Other words in a label, or another language: the rows know their new widths by now.
    if (event->type() == QEvent::LayoutRequest)
        arrangeRows();
    return done;
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeRows();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace iamm
