// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/terms/termfinder.h"

#include "core/terms/stemmedtext.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace iamm {

namespace {

bool standsAt(const QStringList &all, qsizetype place, const QStringList &part)
{
    return place + part.size() <= all.size() && std::equal(part.begin(), part.end(), all.begin() + place);
}

/// Without those that overlap a longer one, or an equally long earlier one, of the same term.
std::vector<TermMatch> withoutOverlaps(std::vector<TermMatch> matches)
{
    std::ranges::stable_sort(matches, std::greater(), [](const TermMatch &match) { return match.range.length; });
    std::vector<TermMatch> kept;
    for (const TermMatch &match : matches) {
        const bool overlaps = std::ranges::any_of(kept, [&match](const TermMatch &other) {
            return other.term == match.term && other.range.start < match.range.end()
                   && match.range.start < other.range.end();
        });
        if (!overlaps)
            kept.push_back(match);
    }
    std::ranges::sort(kept, {}, [](const TermMatch &match) { return std::pair(match.range.start, match.term); });
    return kept;
}

} // namespace

TermFinder::TermFinder(Language language) : m_language(language), m_stemmer(language) {}

void TermFinder::add(int term, const QStringList &forms)
{
    for (const QString &form : forms) {
        const StemmedText words(form, m_language, m_stemmer);
        if (!words.stems.isEmpty())
            m_forms[words.stems.front()].push_back({term, words.keys, words.stems});
    }
}

std::vector<TermMatch> TermFinder::find(const QString &text) const
{
    const StemmedText words(text, m_language, m_stemmer);
    std::vector<TermMatch> matches;
    for (qsizetype place = 0; place < words.stems.size(); ++place) {
        const auto beginning = m_forms.constFind(words.stems[place]);
        if (beginning == m_forms.cend())
            continue;
        for (const Form &form : *beginning) {
            if (!standsAt(words.stems, place, form.stems))
                continue;
            const int first = static_cast<int>(place);
            const int last = first + static_cast<int>(form.stems.size()) - 1;
            const bool exact = standsAt(words.keys, place, form.keys);
            matches.push_back(
                {form.term, words.folded.range(first, last), exact ? TermFit::Exact : TermFit::Inflected});
        }
    }
    return withoutOverlaps(std::move(matches));
}

} // namespace iamm
