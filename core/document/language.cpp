// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/document/language.h"

#include <QStringList>

#include <algorithm>

namespace iamm {

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::French:
        return QStringLiteral("fr");
    case Language::Spanish:
        return QStringLiteral("es");
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : allLanguages) {
        if (code.compare(languageCode(language), Qt::CaseInsensitive) == 0)
            return language;
    }
    return std::nullopt;
}

NamedLanguages languagesFromCodes(const QString &codes)
{
    NamedLanguages named;
    for (const QString &part : codes.split(u',', Qt::SkipEmptyParts)) {
        const QString code = part.trimmed();
        const std::optional<Language> language = languageFromCode(code);
        if (!language && named.unknown.isEmpty())
            named.unknown = code;
        if (language && std::ranges::find(named.languages, *language) == named.languages.end())
            named.languages.push_back(*language);
    }
    return named;
}

} // namespace iamm
