// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/searchterm.h"

#include "core/search/foldedtext.h"
#include "core/search/lexicon.h"

#include <algorithm>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
bool isAt(const FoldedText &text, int at, const std::vector<QString> &keys, bool beginning)
{
    const auto length = static_cast<int>(keys.size());
    if (at + length > text.count())
        return false;
    for (int i = 0; i < length; ++i) {
        const QStringView key = text.key(at + i);
        const QStringView wanted = keys[static_cast<size_t>(i)];
        const bool mayGoOn = beginning && i + 1 == length;
        if (mayGoOn ? !key.startsWith(wanted) : key != wanted)
            return false;
    }
    return true;
}
} // namespace

SearchTerm::SearchTerm(QStringView word, Endings endings, const Lexicon &lexicon)
{
    addSpellings(lexicon, word, endings);
    addParts(word, false, true, lexicon);
}

void SearchTerm::addAlternative(QStringView word, Endings endings, const Lexicon &lexicon)
{
    addSpellings(lexicon, word, endings);
}

void SearchTerm::addBeginning(QStringView word, const Lexicon &lexicon)
{
    const std::vector<const WordForm *> forms = lexicon.beginningWith(word);
    if (!forms.empty()) {
        const QString key = foldedKey(word, lexicon.language());
        add({{key}, true, false}, {word.toString(), true});
        // Those that the index would not see as going on from what was typed: coop… in co-operation.
        for (const WordForm *form : forms) {
            if (!form->form.startsWith(word))
                add({{key}, true, false}, {form->form, false});
        }
    }
    addParts(word, true, true, lexicon);
}

void SearchTerm::addSpellings(const Lexicon &lexicon, QStringView word, Endings endings)
{
    const Lexicon::Expansion expansion = lexicon.expand(word);
    for (const WordForm *form : expansion.exact) {
        add({{form->key}, false, true}, {form->form, false});
        addParts(form->form, false, true, lexicon);
    }
    if (endings == Endings::AsTyped)
        return;
    for (const WordForm *form : expansion.inflected) {
        add({{form->key}, false, false}, {form->form, false});
        addParts(form->form, false, false, lexicon);
    }
}

/// What is written with a hyphen here may stand as words in a row there.
void SearchTerm::addParts(QStringView hyphenated, bool beginning, bool exact, const Lexicon &lexicon)
{
    std::vector<QString> keys;
    QStringList words;
    for (const QStringView part : hyphenated.split(u'-', Qt::SkipEmptyParts)) {
        const QString key = foldedKey(part, lexicon.language());
        if (key.isEmpty())
            return;
        keys.push_back(key);
        words += part.toString();
    }
    if (keys.size() > 1)
        add({std::move(keys), beginning, exact}, {words.join(u' '), beginning});
}

void SearchTerm::add(Sequence sequence, Surface surface)
{
    const bool known = std::ranges::any_of(m_sequences, [&sequence](const Sequence &other) {
        return other.keys == sequence.keys && other.beginning == sequence.beginning;
    });
    // The exact ones come first, so the first of two is the better.
    if (!known)
        m_sequences.push_back(std::move(sequence));
    if (std::ranges::find(m_surfaces, surface) == m_surfaces.end())
        m_surfaces.push_back(std::move(surface));
}

SearchTerm::Matches SearchTerm::matchesAt(const FoldedText &text, int at) const
{
    Matches matches;
    if (at >= text.count())
        return matches; // a phrase that the text breaks off
    const QStringView key = text.key(at);
    for (const Sequence &sequence : m_sequences) {
        if (!key.startsWith(sequence.keys.front().front())) // most are decided by a letter
            continue;
        const auto length = static_cast<int>(sequence.keys.size());
        const bool known = std::ranges::any_of(
            matches, [&](const Match &match) { return match.words == length && (match.exact || !sequence.exact); });
        if (!known && isAt(text, at, sequence.keys, sequence.beginning))
            matches.push_back({length, sequence.exact});
    }
    return matches;
}

} // namespace iamm
