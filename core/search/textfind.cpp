// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/textfind.h"

namespace iamm {

namespace {

/// A text as it is compared, and where each of its characters stood.
struct Comparable {
    QString text;
    std::vector<int> positions; ///< one more than characters: the end
};

bool isHyphen(QChar character)
{
    switch (character.unicode()) {
    case u'-':
    case 0x00AD: // soft hyphen
    case 0x2010: // hyphen
    case 0x2011: // no-break hyphen
        return true;
    default:
        return false;
    }
}

/// Keyboards have one apostrophe and one quotation mark, texts have several.
QChar plainQuote(QChar character)
{
    switch (character.unicode()) {
    case u'‘':
    case u'’':
    case 0x02bc: // modifier letter apostrophe
        return u'\'';
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
        return u'"';
    default:
        return character;
    }
}

/// œ and æ, which are found as oe and ae, too: their two letters. Empty for any other character.
QStringView lettersOf(QChar ligature)
{
    switch (ligature.unicode()) {
    case u'œ':
        return u"oe";
    case u'Œ':
        return u"Oe";
    case u'æ':
        return u"ae";
    case u'Æ':
        return u"Ae";
    default:
        return {};
    }
}

QChar withoutAccent(QChar character)
{
    const QString parts = character.decomposition();
    const bool accented = character.decompositionTag() == QChar::Canonical && !parts.isEmpty();
    return accented ? parts.front() : character;
}

Comparable comparable(QStringView text, const FindOptions &options)
{
    Comparable result;
    result.text.reserve(text.size());
    const auto add = [&](QChar character, qsizetype position) {
        result.text += options.matchCase ? character : character.toCaseFolded();
        result.positions.push_back(static_cast<int>(position));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isSpace()) {
            add(u' ', i);
        } else if (options.exactSpelling) {
            add(character, i);
        } else if (const QStringView letters = lettersOf(character); !letters.isEmpty()) {
            for (const QChar letter : letters)
                add(letter, i);
        } else if (!isHyphen(character) && character.category() != QChar::Mark_NonSpacing) {
            add(plainQuote(withoutAccent(character)), i);
        }
    }
    result.positions.push_back(static_cast<int>(text.size()));
    return result;
}

bool isWholeWord(QStringView text, TextRange range)
{
    const auto isWordCharacter = [text](int at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    return !(isWordCharacter(range.start - 1) && isWordCharacter(range.start))
           && !(isWordCharacter(range.end() - 1) && isWordCharacter(range.end()));
}

} // namespace

std::vector<TextRange> findInText(QStringView text, QStringView words, const FindOptions &options)
{
    std::vector<TextRange> found;
    const QString wanted = comparable(words, options).text;
    if (wanted.trimmed().isEmpty())
        return found;
    const Comparable searched = comparable(text, options);
    for (qsizetype at = searched.text.indexOf(wanted); at >= 0; at = searched.text.indexOf(wanted, at)) {
        const int start = searched.positions[static_cast<size_t>(at)];
        const int last = searched.positions[static_cast<size_t>(at + wanted.size() - 1)];
        const TextRange range{start, last + 1 - start};
        const bool counts = !options.wholeWords || isWholeWord(text, range);
        if (counts)
            found.push_back(range);
        at += counts ? wanted.size() : 1;
    }
    return found;
}

} // namespace iamm
