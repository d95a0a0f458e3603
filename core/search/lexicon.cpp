// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/lexicon.h"

#include "core/search/foldedtext.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
/// QMultiHash gives its values in no order that can be relied on.
std::vector<qsizetype> sortedValues(const QMultiHash<QString, qsizetype> &hash, const QString &key)
{
    const QList<qsizetype> found = hash.values(key);
    std::vector<qsizetype> result(found.begin(), found.end());
    std::ranges::sort(result);
    return result;
}

/// Snowball takes the -it of conflit and the -er of mujer for endings of verbs, and knows -ité and -ción by their
/// accents: a word that the text has in its plural only is found by that, also where it was typed without its accents.
QStringList pluralsOf(const QString &key, Language language)
{
    if (language == Language::French)
        return {key + u's'};
    if (language == Language::Spanish)
        return {key + u's', key + u"es"_s};
    return {};
}

/// Of the exceptions: see LexiconExceptions::familyOf().
bool isFamily(const QString &stem)
{
    return stem.startsWith(u'=');
}
} // namespace

Lexicon::Lexicon(Language language, std::vector<WordForm> forms)
    : m_language(language), m_stemmer(language), m_forms(std::move(forms))
{
    std::ranges::sort(m_forms, [](const WordForm &left, const WordForm &right) {
        return std::tie(left.key, left.form) < std::tie(right.key, right.form);
    });
    for (qsizetype i = 0; const WordForm &form : m_forms) {
        m_spellingOfKey.insert(form.key, form.spelling);
        m_bySpelling.insert(form.spelling, i);
        m_byStem.insert(form.stem, i);
        if (isFamily(form.stem)) {
            if (const QString stem = m_stemmer.stem(form.form); !m_familiesOfStem.contains(stem, form.stem))
                m_familiesOfStem.insert(stem, form.stem);
        }
        ++i;
    }
}

Lexicon Lexicon::load(Database &database, Language language)
{
    std::vector<WordForm> forms;
    Statement statement(database, u"SELECT form, spelling, stem FROM search_word WHERE language = ?"_s);
    statement.bind(languageCode(language)).run();
    while (statement.next()) {
        const QString form = statement.text(0);
        forms.push_back({form, foldedKey(form, language), statement.text(1), statement.text(2)});
    }
    return {language, std::move(forms)};
}

Lexicon::Expansion Lexicon::expand(QStringView word) const
{
    const QString key = foldedKey(word, m_language);
    const QString spelling = m_spellingOfKey.value(key, key);
    Expansion expansion;
    QSet<QString> stems;
    for (const qsizetype i : sortedValues(m_bySpelling, spelling)) {
        const WordForm &form = m_forms[static_cast<size_t>(i)];
        expansion.exact.push_back(&form);
        stems.insert(form.stem);
    }
    if (stems.isEmpty() && !key.isEmpty()) {
        const QString stem = m_stemmer.stem(word);
        stems.insert(stem);
        for (const QString &family : m_familiesOfStem.values(stem))
            stems.insert(family);
        for (const QString &plural : pluralsOf(key, m_language)) {
            for (const qsizetype i : sortedValues(m_bySpelling, m_spellingOfKey.value(plural, plural)))
                stems.insert(m_forms[static_cast<size_t>(i)].stem);
        }
    }
    std::vector<qsizetype> mates;
    for (const QString &stem : std::as_const(stems)) {
        for (const qsizetype i : sortedValues(m_byStem, stem)) {
            if (m_forms[static_cast<size_t>(i)].spelling != spelling)
                mates.push_back(i);
        }
    }
    std::ranges::sort(mates);
    for (const qsizetype i : mates)
        expansion.inflected.push_back(&m_forms[static_cast<size_t>(i)]);
    return expansion;
}

std::vector<const WordForm *> Lexicon::beginningWith(QStringView word) const
{
    const QString key = foldedKey(word, m_language);
    std::vector<const WordForm *> result;
    if (key.isEmpty())
        return result;
    auto form = std::ranges::lower_bound(m_forms, key, {}, &WordForm::key);
    for (; form != m_forms.end() && form->key.startsWith(key); ++form)
        result.push_back(&*form);
    return result;
}

bool Lexicon::isHyphenated(QStringView joinedWord) const
{
    return std::ranges::any_of(expand(joinedWord).exact,
                               [](const WordForm *form) { return form->form.contains(u'-'); });
}

} // namespace iamm
