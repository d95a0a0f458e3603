// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace iamm {

/// A language that the Agenda's text can have. The English text is the official one.
enum class Language : quint8 { English, French, Spanish };

inline constexpr std::array allLanguages{Language::English, Language::French, Language::Spanish};

/// Its place in allLanguages, and so in an array that has something for each.
constexpr std::size_t indexOf(Language language)
{
    return static_cast<std::size_t>(language);
}

/// The two-letter code of ISO 639-1: "en", "fr" or "es".
QString languageCode(Language language);

/// The language with this two-letter code in any case; none for any other string.
std::optional<Language> languageFromCode(QStringView code);

/// What a list such as "fr,en" names.
struct NamedLanguages {
    std::vector<Language> languages; ///< in that order, each once
    QString unknown;                 ///< the first that is no language's code; empty: all are
};
NamedLanguages languagesFromCodes(const QString &codes);

/// One value, or none, for each language.
template <typename Value>
class PerLanguage final {
public:
    std::optional<Value> &operator[](Language language) { return m_values[indexOf(language)]; }
    const std::optional<Value> &operator[](Language language) const { return m_values[indexOf(language)]; }
    bool operator==(const PerLanguage &) const = default;

private:
    std::array<std::optional<Value>, allLanguages.size()> m_values;
};

} // namespace iamm
