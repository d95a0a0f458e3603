// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/windowcontext.h"

#include "app/appcontext.h"

namespace iamm {

WindowContext::WindowContext(AppContext &app, QObject *parent) : QObject(parent), m_app(app) {}

const Document &WindowContext::document() const
{
    return m_app.document;
}

void WindowContext::setTextLanguages(const std::vector<Language> &languages)
{
    if (languages.empty() || languages == m_textLanguages)
        return;
    m_textLanguages = languages;
    Q_EMIT textLanguagesChanged();
}

void WindowContext::say(const QString &message)
{
    Q_EMIT said(message);
}

} // namespace iamm
