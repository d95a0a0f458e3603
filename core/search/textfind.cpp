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
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar character = text[i];
        if (!options.exactSpelling) {
            if (isHyphen(character) || character.category() == QChar::Mark_NonSpacing)
                continue;
            character = withoutAccent(character);
        }
        if (character.isSpace())
            character = u' ';
        result.text += options.matchCase ? character : character.toCaseFolded();
        result.positions.push_back(static_cast<int>(i));
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
