// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/tools/termcommand.h"

#include "core/export/wrappedtext.h"
#include "core/search/snippet.h"
#include "core/terms/termlookup.h"
#include "core/words/citation.h"

#include <QJsonArray>

namespace iamm {

namespace {
using namespace Qt::StringLiterals;

constexpr int snippetLength = 90;

QString standingCode(TermStanding standing)
{
    switch (standing) {
    case TermStanding::Exact:
        return u"exact"_s;
    case TermStanding::Inflected:
        return u"inflected"_s;
    case TermStanding::Absent:
        return u"absent"_s;
    }
    Q_UNREACHABLE();
}

QString fitCode(TermFit fit)
{
    return fit == TermFit::Exact ? u"exact"_s : u"inflected"_s;
}

} // namespace

ExitCode TermCommand::run(const CommandLine &line)
{
    const std::vector<FoundTerm> found = TermLookup(m_base.terms()).find(line.argument, line.languages.front());
    if (line.json) {
        QJsonArray terms;
        for (const FoundTerm &term : found)
            terms.append(termJson(term.term, line.languages));
        m_output.print(QJsonObject{{u"query"_s, line.argument}, {u"terms"_s, terms}});
    } else {
        for (const FoundTerm &term : found)
            m_output.print(termText(term.term, line.languages));
        if (found.empty())
            //: %1: what was typed to be looked up
            m_output.complain(tr("The termbase has no term with “%1”.").arg(line.argument));
    }
    return found.empty() ? ExitCode::NothingFound : ExitCode::Found;
}

QJsonObject TermCommand::termJson(int number, const std::vector<Language> &languages) const
{
    const Term &term = m_base.term(number);
    QJsonObject words;
    for (const Language language : allLanguages)
        words[languageCode(language)] = term.words[language].value_or(QString());
    QJsonObject standings;
    QJsonArray places;
    for (const Language language : languages) {
        standings[languageCode(language)] = standingCode(m_base.standing(number, language));
        for (const TermPlace &place : m_base.placesOf(number, language))
            places.append(placeJson(place));
    }
    return {{u"words"_s, words},
            {u"note"_s, term.note},
            {u"heading"_s, term.isHeading},
            {u"standing"_s, standings},
            {u"places"_s, places}};
}

QJsonObject TermCommand::placeJson(const TermPlace &place) const
{
    const Block &block = *m_document.block(place.block);
    const QString cited = citation(block, m_document, place.language);
    const TextRange range = toCodePoints(block.text(place.language)->text, place.range);
    return {{u"id"_s, block.id.value()},
            {u"citation"_s, cited.isEmpty() ? QJsonValue() : QJsonValue(cited)},
            {u"lang"_s, languageCode(place.language)},
            {u"start"_s, range.start},
            {u"length"_s, range.length},
            {u"fit"_s, fitCode(place.fit)},
            {u"snippet"_s, snippet(place)}};
}

QString TermCommand::termText(int number, const std::vector<Language> &languages) const
{
    const Term &term = m_base.term(number);
    QString text;
    for (const Language language : allLanguages)
        text += languageCode(language) + u"  "_s + term.words[language].value_or(QString()) + u'\n';
    if (!term.note.isEmpty())
        //: What the termbase notes of a term: where its words come from. %1 is in English.
        text += wrapped(tr("Note: %1").arg(term.note));
    for (const Language language : languages) {
        const std::span<const TermPlace> places = m_base.placesOf(number, language);
        text += standing(m_base.standing(number, language), language, static_cast<int>(places.size())) + u'\n';
        for (const TermPlace &place : places)
            text += placeText(place);
    }
    return text + u'\n';
}

/// "  III.11.b-2  III.11.b, practice [2], p. 31" and below it a piece of the text.
QString TermCommand::placeText(const TermPlace &place) const
{
    const Block &block = *m_document.block(place.block);
    const QString pages = Words(place.language).pages(block.pages);
    QString line = u"  "_s + block.id.value() + u"  "_s + shownReference(block, m_document, place.language);
    if (!pages.isEmpty())
        line += u", "_s + pages;
    return line + u'\n' + wrapped(snippet(place), u"      "_s);
}

QString TermCommand::snippet(const TermPlace &place) const
{
    return makeSnippet(m_document.block(place.block)->text(place.language)->text, {place.range}, snippetLength).text;
}

QString TermCommand::standing(TermStanding standing, Language language, int places)
{
    switch (standing) {
    case TermStanding::Exact:
        //: Of a term. %1: a language's code, such as "en"
        return tr("In the text (%1): exact, %n place(s)", nullptr, places).arg(languageCode(language));
    case TermStanding::Inflected:
        //: Of a term, which stands there with other endings only. %1: a language's code, such as "en"
        return tr("In the text (%1): inflected, %n place(s)", nullptr, places).arg(languageCode(language));
    case TermStanding::Absent:
        //: Of a term. %1: a language's code, such as "en"
        return tr("In the text (%1): absent").arg(languageCode(language));
    }
    Q_UNREACHABLE();
}

} // namespace iamm
