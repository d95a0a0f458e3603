// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/unofficialbar.h"

#include "app/windowcontext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace iamm {

UnofficialBar::UnofficialBar(WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(new QLabel(this)), m_original(new QPushButton(this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_original->setFlat(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->addWidget(m_words, 1);
    row->addWidget(m_original);
    connect(m_original, &QPushButton::clicked, &context, &WindowContext::showOriginal);
    connect(&context, &WindowContext::textLanguagesChanged, this, &UnofficialBar::refresh);
    retranslate();
    refresh();
}

void UnofficialBar::refresh()
{
    setVisible(m_context.isUnofficialShown() && !m_context.columns().isShown(Language::English));
}

void UnofficialBar::retranslate()
{
    m_words->setText(tr("Unofficial translation."));
    //: A button: the text in English instead of the translation. Ctrl+1 is its key.
    m_original->setText(tr("English Original (Ctrl+1)"));
}

void UnofficialBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace iamm
