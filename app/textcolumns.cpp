// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/textcolumns.h"

#include <algorithm>
#include <utility>

namespace iamm {

namespace {
bool contains(const std::vector<Language> &languages, Language language)
{
    return std::ranges::find(languages, language) != languages.end();
}
} // namespace

TextColumns::TextColumns(const std::vector<Language> &available)
    : m_available(available), m_shown{available.front()}, m_alone(available.front())
{
}

bool TextColumns::isShown(Language language) const
{
    return contains(m_shown, language);
}

std::vector<Language> TextColumns::available(const std::vector<Language> &languages) const
{
    std::vector<Language> result;
    for (const Language language : languages) {
        if (contains(m_available, language) && !contains(result, language))
            result.push_back(language);
    }
    return result;
}

void TextColumns::show(const std::vector<Language> &languages)
{
    const std::vector<Language> shown = available(languages);
    if (!shown.empty())
        m_shown = shown;
    if (isSideBySide())
        m_arrangement = m_shown;
    else
        m_alone = m_shown.front();
}

void TextColumns::toggleSideBySide()
{
    const Language first = m_shown.front();
    if (isSideBySide()) {
        show({isShown(m_alone) ? m_alone : first});
    } else if (m_arrangement.size() > 1 && contains(m_arrangement, first)) {
        show(m_arrangement);
    } else {
        std::vector<Language> all = m_available;
        std::ranges::stable_sort(all, {}, [first](Language language) { return language != first; });
        show(all);
    }
}

void TextColumns::setShown(Language language, bool shown)
{
    std::vector<Language> languages = m_shown;
    std::erase(languages, language);
    if (shown)
        languages.push_back(language);
    if (shown != isShown(language))
        show(languages);
}

bool TextColumns::canMove(Language language, int step) const
{
    const auto place = std::ranges::find(m_shown, language) - m_shown.begin();
    const auto count = static_cast<std::ptrdiff_t>(m_shown.size());
    return place < count && place + step >= 0 && place + step < count;
}

void TextColumns::move(Language language, int step)
{
    if (!canMove(language, step))
        return;
    std::vector<Language> languages = m_shown;
    const auto column = std::ranges::find(languages, language);
    std::iter_swap(column, column + step);
    show(languages);
}

} // namespace iamm
