// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/documentwords.h"

#include "core/document/document.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace iamm {

namespace {

bool isOfWord(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

char32_t characterAt(QStringView text, int position)
{
    const QChar unit = text[position];
    if (unit.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[position + 1]);
    return unit.unicode();
}

/// The runs of letters and digits.
std::vector<TextRange> wordRanges(QStringView text)
{
    std::vector<TextRange> ranges;
    bool isInWord = false;
    for (int position = 0; position < text.size();) {
        const char32_t character = characterAt(text, position);
        const int length = QChar::requiresSurrogates(character) ? 2 : 1;
        if (!isOfWord(character))
            isInWord = false;
        else if (std::exchange(isInWord, true))
            ranges.back().length += length;
        else
            ranges.push_back({position, length});
        position += length;
    }
    return ranges;
}

QString comparable(QStringView text, const TextRange &range)
{
    return text.mid(range.start, range.length).toString().toCaseFolded();
}

/// A new one where the word has none yet.
int numberOf(const QString &word, QHash<QString, int> &numbers)
{
    const auto known = numbers.constFind(word);
    return known != numbers.cend() ? *known : *numbers.insert(word, static_cast<int>(numbers.size()));
}

/// How much a word weighs that stands in so many of all blocks: 1 for one that stands everywhere, 8 more for each time
/// that it is half as common.
int weightFor(int blocks, int all)
{
    return 1 + static_cast<int>(std::lround(8 * std::log2(static_cast<double>(all) / blocks)));
}

} // namespace

DocumentWords::DocumentWords(const Document &document, Language language) : m_document(document), m_language(language)
{
    for (const Block &block : document.allBlocks()) {
        const BlockText *text = block.text(language);
        addBlock(text ? text->text : QString());
    }
    m_firstWords.push_back(static_cast<int>(m_words.size()));
    weigh();
}

void DocumentWords::addBlock(const QString &text)
{
    if (!m_starts.empty())
        m_text.append(u'\n');
    const int start = static_cast<int>(m_text.size());
    m_starts.push_back(start);
    m_firstWords.push_back(static_cast<int>(m_words.size()));
    for (const TextRange &range : wordRanges(text)) {
        m_words.push_back({numberOf(comparable(text, range), m_numbers), 1});
        m_ranges.push_back({start + range.start, range.length});
    }
    m_text.append(text);
}

void DocumentWords::weigh()
{
    std::vector<int> blocks(static_cast<size_t>(m_numbers.size()), 0);
    for (int block = 0; block < static_cast<int>(m_starts.size()); ++block) {
        QSet<int> seen;
        for (const WeighedWord &word : wordsOf(block)) {
            if (!seen.contains(word.word))
                ++blocks[static_cast<size_t>(word.word)];
            seen.insert(word.word);
        }
    }
    for (const int count : blocks)
        m_weights.push_back(weightFor(count, static_cast<int>(m_starts.size())));
    for (WeighedWord &word : m_words)
        word.weight = m_weights[static_cast<size_t>(word.word)];
}

int DocumentWords::blockAt(int position) const
{
    return static_cast<int>(std::ranges::upper_bound(m_starts, position) - m_starts.begin()) - 1;
}

TextRange DocumentWords::rangeOf(int block) const
{
    const int start = m_starts[static_cast<size_t>(block)];
    const size_t next = static_cast<size_t>(block) + 1;
    const int end = next < m_starts.size() ? m_starts[next] - 1 : static_cast<int>(m_text.size());
    return {start, end - start};
}

TextPoint DocumentWords::pointAt(int position) const
{
    const auto block = static_cast<size_t>(blockAt(position));
    return {m_document.allBlocks()[block].id, position - m_starts[block]};
}

std::span<const WeighedWord> DocumentWords::wordsOf(int block) const
{
    const auto first = static_cast<size_t>(m_firstWords[static_cast<size_t>(block)]);
    const bool isLast = static_cast<size_t>(block) + 1 == m_starts.size();
    const size_t end = isLast ? m_words.size() : static_cast<size_t>(m_firstWords[static_cast<size_t>(block) + 1]);
    return std::span(m_words).subspan(first, end - first);
}

TextRange DocumentWords::rangeOf(const WordMatch &match) const
{
    const TextRange &first = m_ranges[static_cast<size_t>(match.first)];
    const TextRange &last = m_ranges[static_cast<size_t>(match.first + match.count - 1)];
    return {first.start, last.end() - first.start};
}

std::vector<WeighedWord> DocumentWords::weighed(const QString &text) const
{
    const int rarest = weightFor(1, std::max(1, static_cast<int>(m_starts.size())));
    QHash<QString, int> unknown;
    std::vector<WeighedWord> words;
    for (const TextRange &range : wordRanges(text)) {
        const QString word = comparable(text, range);
        if (const auto known = m_numbers.constFind(word); known != m_numbers.cend()) {
            words.push_back({*known, m_weights[static_cast<size_t>(*known)]});
            continue;
        }
        // Negative numbers, which no word of the document has.
        words.push_back({-1 - numberOf(word, unknown), rarest});
    }
    return words;
}

} // namespace iamm
