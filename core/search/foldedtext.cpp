// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/foldedtext.h"

#include <QChar>

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

void appendFolded(QString &key, char32_t c)
{
    if (c < 0x80) {
        key += QChar(static_cast<char16_t>(c >= U'A' && c <= U'Z' ? c + 0x20 : c));
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
    // In shorter words the z is the word's own: size, prize.
    constexpr qsizetype lettersBeforeIze = 3;
    const qsizetype start = m_keys.size();
    for (qsizetype i = 0; i < word.size();) {
        const CodePoint c = codePointAt(word, i);
        i += c.length;
        if (c.value == U'-')
            continue;
        const qsizetype length = m_keys.size() - start;
        const bool isIze = language == Language::English && (c.value == U'z' || c.value == U'Z')
                           && length > lettersBeforeIze && (m_keys.back() == u'i' || m_keys.back() == u'y');
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
