// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/termwords.h"

#include "core/terms/termforms.h"

namespace iamm {

QString TermWords::adjective(Language language)
{
    switch (language) {
    case Language::English:
        //: Goes with the word "text": the English text. In lower case where the language has it so.
        return tr("English");
    case Language::French:
        //: Goes with the word "text": the French text. In lower case where the language has it so.
        return tr("French");
    case Language::Spanish:
        //: Goes with the word "text": the Spanish text. In lower case where the language has it so.
        return tr("Spanish");
    }
    Q_UNREACHABLE();
}

QString TermWords::text(Language language)
{
    //: Heads a column that says of each term whether it stands in the text. %1: English, French or Spanish.
    return tr("%1 text").arg(adjective(language));
}

QString TermWords::standing(TermStanding standing)
{
    switch (standing) {
    case TermStanding::Exact:
        //: The term stands in the text as it is. One short word, in a narrow column.
        return tr("exact");
    case TermStanding::Inflected:
        //: The term stands in the text with other endings only. One short word, in a narrow column.
        return tr("inflected");
    case TermStanding::Absent:
        //: The term doesn't stand in the text. One short word, in a narrow column.
        return tr("absent");
    }
    Q_UNREACHABLE();
}

QString TermWords::row(const QString &words, TermStanding standing, Language language, int places)
{
    switch (standing) {
    case TermStanding::Exact:
        //: For screen readers. %1: a term; %2: English, French or Spanish.
        return tr("%1: stands in the %2 text, %n place(s)", nullptr, places).arg(words, adjective(language));
    case TermStanding::Inflected:
        //: For screen readers: the term stands there with other endings only. %1: a term; %2: English, French or
        //: Spanish.
        return tr("%1: stands in the %2 text inflected, %n place(s)", nullptr, places).arg(words, adjective(language));
    case TermStanding::Absent:
        //: For screen readers. %1: a term; %2: English, French or Spanish.
        return tr("%1: not in the %2 text").arg(words, adjective(language));
    }
    Q_UNREACHABLE();
}

QString TermWords::places(Language language, int count)
{
    if (count == 0)
        //: Of a term. %1: English, French or Spanish.
        return tr("Not in the %1 text").arg(adjective(language));
    //: Heads the places of a term. %1: English, French or Spanish.
    return tr("In the %1 text: %n place(s)", nullptr, count).arg(adjective(language));
}

QString wordsOf(const Term &term, Language language)
{
    QString words = term.words[language].value_or(QString());
    if (words.isEmpty())
        words = term.words[Language::English].value_or(QString());
    return term.isHeading ? withoutHeadingNumber(words) : words;
}

} // namespace iamm
