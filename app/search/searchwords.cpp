// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/search/searchwords.h"

#include "core/document/textrange.h"

#include <QLocale>

#include <algorithm>

namespace iamm {

namespace {
using namespace Qt::StringLiterals;

constexpr int longestQuote = 60;

bool isQuotationMark(QChar character)
{
    return u"\"“”„«»"_s.contains(character);
}

/// What was typed, in quotation marks unless it has some of its own.
QString quoted(const QString &typed)
{
    QString text = typed.simplified();
    if (text.size() > longestQuote)
        text = beginningOf(text, longestQuote) + u'…';
    if (std::ranges::any_of(text, isQuotationMark))
        return text;
    //: What was searched, in the quotation marks of your language.
    return SearchWords::tr("“%1”").arg(text);
}
} // namespace

QString SearchWords::summary(const SearchResults &results)
{
    //: First part of "65 occurrences in 54 passages, and 3 headings".
    const QString occurrences = tr("%n occurrence(s)", nullptr, results.occurrences);
    //: Second part of "65 occurrences in 54 passages, and 3 headings".
    const QString passages = tr("%n passage(s)", nullptr, results.passages);
    //: Third part of "65 occurrences in 54 passages, and 3 headings"; also alone.
    const QString headings = tr("%n heading(s)", nullptr, results.headings);
    QString summary;
    //: Of a search that found only the person's own notes, or these too.
    const QString notes = tr("%n note(s) of yours", nullptr, results.notes);
    if (results.passages + results.headings == 0)
        return notes;
    if (results.passages == 0)
        summary = headings;
    else if (results.headings == 0)
        //: %1 is "65 occurrences", %2 is "54 passages".
        summary = tr("%1 in %2").arg(occurrences, passages);
    else
        //: %1 is "65 occurrences", %2 is "54 passages", %3 is "3 headings".
        summary = tr("%1 in %2, and %3").arg(occurrences, passages, headings);
    if (results.notes > 0)
        //: %1 is "65 occurrences in 54 passages", %2 "2 notes of yours".
        summary = tr("%1; %2").arg(summary, notes);
    if (results.extent == SearchExtent::OutOfTime)
        summary += u'\n' + tr("The search took too long and was ended before the end of the text.");
    if (results.unlisted > 0)
        summary += u'\n' + tr("%n result(s) more than are listed here.", nullptr, results.unlisted);
    return summary;
}

QString SearchWords::nothingFound(const SearchQuery &query)
{
    const QString words = quoted(query.typed);
    if (query.notesOnly)
        return tr("Nothing found for %1 in your notes.").arg(words);
    switch (query.language) {
    case Language::English:
        //: %1 is what was typed, in quotation marks.
        return tr("Nothing found for %1 in the whole English text.").arg(words);
    case Language::French:
        return tr("Nothing found for %1 in the whole French text.").arg(words);
    case Language::Spanish:
        return tr("Nothing found for %1 in the whole Spanish text.").arg(words);
    }
    Q_UNREACHABLE();
}

QString SearchWords::failed(StorageError::Reason reason)
{
    switch (reason) {
    case StorageError::Reason::CantOpen:
        return tr("Searching isn’t possible: the file with the Agenda’s text (agenda.sqlite) can’t be opened. The text "
                  "in this window can still be read. Install the program again, or ask whoever looks after this "
                  "computer.");
    case StorageError::Reason::NotADatabase:
    case StorageError::Reason::Corrupt:
    case StorageError::Reason::OtherSchema:
        return tr(
            "Searching isn’t possible: the file with the Agenda’s text (agenda.sqlite) is damaged. Your bookmarks "
            "are in another file and safe. Install the program again.");
    default:
        return tr("The search failed: the file with the Agenda’s text (agenda.sqlite) can’t be read at the moment. Try "
                  "again; if that doesn’t help, install the program again.");
    }
}

QString SearchWords::hint()
{
    return tr("All words are sought, with their other endings. Quotation marks find a “phrase”, an asterisk finds the "
              "beginning of a word: migra*. Spelling and accents don’t matter.");
}

} // namespace iamm
