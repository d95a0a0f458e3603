// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/foldedtext.h"

#include <QChar>

#include <array>
#include <string_view>

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

constexpr char32_t asciiEnd = 0x80;

/// The characters of words among ASCII's, by their codes.
constexpr std::array<bool, asciiEnd> asciiWordCharacters = [] {
    std::array<bool, asciiEnd> are{};
    for (char32_t c = 0; c < asciiEnd; ++c)
        are[c] = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') || c == U'-';
    return are;
}();

bool isWordCharacter(char32_t c)
{
    return c < asciiEnd ? asciiWordCharacters[c] : isWordCategory(c);
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
bool isZOfIze(std::u16string_view key, char32_t letter)
{
    constexpr size_t lettersBeforeIze = 3;
    const bool isZ = letter == U'z' || letter == U'Z';
    return isZ && key.size() > lettersBeforeIze && (key.back() == u'i' || key.back() == u'y');
}

void appendFolded(std::u16string &key, char32_t c)
{
    if (c < asciiEnd) {
        key += foldedAscii(static_cast<char16_t>(c));
        return;
    }
    if (isCombiningMark(c))
        return;
    if (c == U'œ' || c == U'Œ') {
        key += u"oe";
        return;
    }
    if (c == U'æ' || c == U'Æ') {
        key += u"ae";
        return;
    }
    const QString decomposed = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (qsizetype i = 0; i < decomposed.size();) {
        const CodePoint part = codePointAt(decomposed, i);
        if (isWordCategory(part.value))
            key.append(QStringView(decomposed).mid(i, part.length).utf16(), static_cast<size_t>(part.length));
        i += part.length;
    }
}

/// The hyphen of main-d’œuvre, which is written main d’œuvre, too: it joins no word. search.sql has the same rule.
bool isBeforeElision(QStringView text, qsizetype hyphen)
{
    return text[hyphen] == u'-' && hyphen + 2 < text.size() && text[hyphen + 1] == u'd'
           && (text[hyphen + 2] == u'’' || text[hyphen + 2] == u'\'');
}

/// Where the word ends that begins at `start`; `start` itself where none does.
qsizetype wordEnd(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size()) {
        const CodePoint next = codePointAt(text, end);
        if (!isWordCharacter(next.value) && (end == start || !isCombiningMark(next.value)))
            break;
        if (isBeforeElision(text, end))
            break;
        end += next.length;
    }
    return end;
}

} // namespace

FoldedText::FoldedText(QStringView text, Language language)
{
    m_keys.reserve(static_cast<size_t>(text.size()));
    m_words.reserve(static_cast<size_t>(text.size() / 6 + 1));
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = wordEnd(text, start);
        if (end == start) {
            start += codePointAt(text, start).length;
            continue;
        }
        const size_t keyStart = m_keys.size();
        appendKey(text.mid(start, end - start), language);
        m_words.push_back({{static_cast<int>(start), static_cast<int>(end - start)},
                           static_cast<int>(keyStart),
                           static_cast<int>(m_keys.size() - keyStart)});
        start = end;
    }
}

void FoldedText::appendKey(QStringView word, Language language)
{
    const size_t start = m_keys.size();
    const bool hasIze = language == Language::English;
    for (qsizetype i = 0; i < word.size();) {
        const CodePoint c = codePointAt(word, i);
        i += c.length;
        if (c.value == U'-')
            continue;
        const bool isIze = hasIze && isZOfIze(std::u16string_view(m_keys).substr(start), c.value);
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
