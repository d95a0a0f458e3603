// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/windowcontext.h"

#include "app/appcontext.h"

#include <algorithm>

namespace iamm {

WindowContext::WindowContext(AppContext &app, QObject *parent)
    : QObject(parent), m_app(app), m_columns(app.document.languages())
{
}

const Document &WindowContext::document() const
{
    return m_app.document;
}

void WindowContext::setTextLanguages(const std::vector<Language> &languages)
{
    TextColumns columns = m_columns;
    columns.show(languages);
    setColumns(columns);
}

void WindowContext::setColumns(const TextColumns &columns)
{
    const bool sameLanguages = columns.languages() == m_columns.languages();
    m_columns = columns;
    if (!sameLanguages)
        Q_EMIT textLanguagesChanged();
}

void WindowContext::showOriginal()
{
    TextColumns columns = m_columns;
    if (columns.isSideBySide())
        columns.setShown(Language::English, true);
    else
        columns.show({Language::English});
    setColumns(columns);
}

bool WindowContext::isUnofficialShown() const
{
    return std::ranges::any_of(textLanguages(), [this](Language language) {
        return document().status(language) == TextStatus::UnofficialTranslation;
    });
}

void WindowContext::say(const QString &message)
{
    Q_EMIT said(message);
}

} // namespace iamm
