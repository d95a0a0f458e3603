// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/foldedtext.h"

#include <QChar>

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

struct CodePoint {
    char32_t value;
    int length; ///< in UTF-16
};

CodePoint codePointAt(QStringView text, qsizetype position)
{
    const QChar first = text[position];
    if (first.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[position + 1]), 2};
    return {first.unicode(), 1};
}

/// The categories L*, N* and Co, which unicode61 takes for parts of words.
bool isWordCategory(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') || c == U'-';
    return isWordCategory(c);
}

/// An accent that stands as a character of its own goes on with a word and begins none. Those that SQLite knows, from
/// U+0300 on: sqlite3Fts5UnicodeIsdiacritic() in ext/fts5/fts5_unicode2.c.
bool isCombiningMark(char32_t c)
{
    constexpr char32_t first = 0x300;
    constexpr quint64 known = 0x000361f8'08029fdfU;
    return c >= first && c < first + 64 && ((known >> (c - first)) & 1U) != 0;
}

char16_t foldedAscii(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 0x20) : c;
}

/// Whether the letter is the z of -ize or -yze, which counts as s, after what the key has so far. In shorter words the
/// z is the word's own: size, prize.
bool isZOfIze(QStringView key, char16_t letter)
{
    constexpr qsizetype lettersBeforeIze = 3;
    return letter == u'z' && key.size() > lettersBeforeIze && (key.back() == u'i' || key.back() == u'y');
}

void appendFolded(QString &key, char32_t c)
{
    if (c < 0x80) {
        key += QChar(foldedAscii(static_cast<char16_t>(c)));
        return;
    }
    if (isCombiningMark(c))
        return;
    if (c == U'œ' || c == U'Œ') {
        key += "oe"_L1;
        return;
    }
    if (c == U'æ' || c == U'Æ') {
        key += "ae"_L1;
        return;
    }
    const QString decomposed = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (qsizetype i = 0; i < decomposed.size();) {
        const CodePoint part = codePointAt(decomposed, i);
        if (isWordCategory(part.value))
            key += QStringView(decomposed).mid(i, part.length);
        i += part.length;
    }
}

} // namespace

FoldedText::FoldedText(QStringView text, Language language)
{
    m_keys.reserve(text.size());
    m_words.reserve(static_cast<size_t>(text.size() / 6 + 1));
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size;) {
        const CodePoint first = codePointAt(text, i);
        if (!isWordCharacter(first.value)) {
            i += first.length;
            continue;
        }
        const qsizetype start = i;
        while (i < size) {
            const CodePoint next = codePointAt(text, i);
            if (!isWordCharacter(next.value) && !isCombiningMark(next.value))
                break;
            i += next.length;
        }
        const auto keyStart = static_cast<int>(m_keys.size());
        appendKey(text.mid(start, i - start), language);
        m_words.push_back({{static_cast<int>(start), static_cast<int>(i - start)},
                           keyStart,
                           static_cast<int>(m_keys.size()) - keyStart});
    }
}

void FoldedText::appendKey(QStringView word, Language language)
{
    const qsizetype start = m_keys.size();
    const bool hasIze = language == Language::English;
    // Nearly every word is ASCII: one step for the whole word instead of one for each character.
    if (std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; })) {
        m_keys.resize(start + word.size());
        QChar *const first = m_keys.data() + start;
        QChar *end = first;
        for (const QChar c : word) {
            if (c == u'-')
                continue;
            const char16_t folded = foldedAscii(c.unicode());
            *end = isZOfIze(QStringView(first, end), folded) && hasIze ? QChar(u's') : QChar(folded);
            ++end;
        }
        m_keys.resize(start + (end - first));
        return;
    }
    for (qsizetype i = 0; i < word.size();) {
        const CodePoint c = codePointAt(word, i);
        i += c.length;
        if (c.value == U'-')
            continue;
        const bool isIze = hasIze && c.value < 0x80
                           && isZOfIze(QStringView(m_keys).mid(start), foldedAscii(static_cast<char16_t>(c.value)));
        appendFolded(m_keys, isIze ? U's' : c.value);
    }
}

TextRange FoldedText::range(int first, int last) const
{
    const int start = range(first).start;
    return {start, range(last).end() - start};
}

QStringView FoldedText::key(int word) const
{
    const Word &found = m_words[static_cast<size_t>(word)];
    return QStringView(m_keys).mid(found.keyStart, found.keyLength);
}

QString foldedKey(QStringView word, Language language)
{
    const FoldedText text(word, language);
    QString key;
    for (int i = 0; i < text.count(); ++i)
        key += text.key(i);
    return key;
}

} // namespace iamm
