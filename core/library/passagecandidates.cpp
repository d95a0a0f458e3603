// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/passagecandidates.h"

#include "core/document/document.h"
#include "core/library/blockhashes.h"
#include "core/library/heldpassage.h"

#include <algorithm>

namespace iamm {

namespace {

/// What is less alike isn't looked at any closer.
constexpr double leastLikeness = 0.5;

int codePoints(const QString &text)
{
    return codePointOffset(text, static_cast<int>(text.size()));
}

/// A quote is cut where it would be longer than it may be, between two characters.
bool isCut(const QString &quote)
{
    constexpr int longestCharacter = 4;
    return quote.toUtf8().size() > StoredPassage::maxQuoteBytes - longestCharacter;
}

bool isPartOfWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

double placeLikeness(SameBlock block, bool isUnderHeading)
{
    if (block != SameBlock::No)
        return 1;
    return isUnderHeading ? 0.5 : 0;
}

} // namespace

PassageCandidates::PassageCandidates(const StoredPassage &stored, const StoredPassage &renamed,
                                     const DocumentWords &words, BlockHashes &hashes)
    : m_stored(stored), m_renamed(renamed), m_words(words), m_hashes(hashes), m_sought(words.weighed(stored.quote)),
      m_titleWords(words.weighed(storedTitle(stored))), m_title(storedTitle(stored)),
      m_isShort(codePoints(stored.quote.trimmed()) < shortQuote), m_isCut(isCut(stored.quote)),
      m_isHeading(stored.isWhole() && m_title == stored.quote), m_hasTitle(hasTitle())
{
}

std::vector<PassageCandidate> PassageCandidates::all()
{
    if (m_stored.quote.trimmed().isEmpty())
        return {};
    if (!m_stored.isWhole()) {
        addQuotes();
        if (!m_isShort)
            addStretches(false);
        return std::move(m_found);
    }
    addBlocks();
    const bool isFound =
        std::ranges::any_of(m_found, [](const PassageCandidate &candidate) { return candidate.score >= leastToPlace; });
    // The block may have been joined with another, or divided. A person has to see what is left of it.
    if (!isFound && !m_isShort)
        addStretches(true);
    return std::move(m_found);
}

void PassageCandidates::addBlocks()
{
    for (int index = 0; index < m_hashes.document().count(); ++index) {
        const Block &block = blockAt(index);
        const bool isSameKind = m_title.isEmpty() || m_isHeading == (block.kind == BlockKind::Heading);
        if (isSameKind && block.text(m_words.language()))
            addBlock(index);
    }
}

/// As a whole.
void PassageCandidates::addBlock(int index)
{
    const Block &block = blockAt(index);
    const QString &text = block.text(m_words.language())->text;
    const bool isSameText = m_hashes.of(index, index, m_words.language()) == m_stored.textHash;
    const auto compare = m_isCut ? likenessOfBeginning : likeness;
    const double alike = m_isShort || m_sought.empty() ? 0.0 : compare(m_sought, m_words.wordsOf(index));
    const double quote = isSameText ? 1.0 : alike;
    PassageCandidate candidate;
    candidate.block = sameBlock(index, index);
    if (quote < leastToPlace && candidate.block != SameBlock::No && !m_isShort && text.contains(m_stored.quote)) {
        addQuoteIn(index);
        return;
    }
    if (quote < leastLikeness)
        return;
    candidate.passage = Passage::whole(block.id, m_words.language());
    candidate.range = m_words.rangeOf(index);
    candidate.words = isSameText ? SameWords::Text : SameWords::No;
    candidate.isUnderHeading = m_isHeading ? isSameText && !m_isShort : isUnderHeading(block);
    candidate.isHeadingGone = !m_hasTitle;
    candidate.isTelling = codePoints(text) >= tellingText;
    candidate.score = scoreOf({quote, {}, {}, placeLikeness(candidate.block, candidate.isUnderHeading)});
    m_found.push_back(std::move(candidate));
}

/// The block as a whole has grown, by so much that it is another: what it was is still in it.
void PassageCandidates::addQuoteIn(int index)
{
    const TextRange block = m_words.rangeOf(index);
    const auto at = static_cast<int>(m_words.text().indexOf(m_stored.quote, block.start));
    PassageCandidate candidate;
    candidate.range = {at, static_cast<int>(m_stored.quote.size())};
    candidate.passage = passageOver(candidate.range);
    candidate.words = SameWords::Quote;
    candidate.block = sameBlock(index, index);
    candidate.isUnderHeading = isUnderHeading(blockAt(index));
    candidate.isHeadingGone = !m_hasTitle;
    candidate.isTelling = codePoints(m_stored.quote) >= tellingText;
    candidate.isPartial = m_isCut;
    candidate.score = scoreOf({1.0, {}, {}, 1.0});
    m_found.push_back(std::move(candidate));
}

/// Wherever the quote stands. A short one stands nearly everywhere: only where its blocks or their text are the same.
void PassageCandidates::addQuotes()
{
    const auto length = static_cast<int>(m_stored.quote.size());
    for (qsizetype at = m_words.text().indexOf(m_stored.quote); at >= 0;
         at = m_words.text().indexOf(m_stored.quote, at + 1)) {
        const TextRange range{static_cast<int>(at), length};
        const int first = m_words.blockAt(range.start);
        const int last = m_words.blockAt(range.end());
        if (!m_isShort || sameBlock(first, last) != SameBlock::No || isSameText(first, last, range))
            addStretch(range, 1.0, true);
    }
}

void PassageCandidates::addStretches(bool isPartial)
{
    for (const WordMatch &match : likestStretches(m_sought, m_words.words(), leastLikeness)) {
        const TextRange range = withEdges(m_words.rangeOf(match));
        const bool isKnown = std::ranges::any_of(m_found, [&range](const PassageCandidate &other) {
            return other.words != SameWords::No && other.range.start <= range.start && range.end() <= other.range.end();
        });
        if (isKnown)
            continue;
        addStretch(range, match.likeness, false);
        m_found.back().isPartial = m_found.back().isPartial || isPartial;
    }
}

void PassageCandidates::addStretch(TextRange quote, double quoteLikeness, bool isExact)
{
    const TextRange range = m_isCut ? withRest(quote) : quote;
    const int first = m_words.blockAt(range.start);
    const int last = m_words.blockAt(range.end());
    PassageCandidate candidate;
    candidate.range = range;
    candidate.block = sameBlock(first, last);
    candidate.isUnderHeading = isUnderHeading(blockAt(first));
    if (isExact)
        candidate.words = isSameText(first, last, range) ? SameWords::Text : SameWords::Quote;
    candidate.isHeadingGone = !m_hasTitle;
    candidate.isTelling = isTelling(candidate.words, first, last);
    // Of several blocks one may have been changed for another that begins or ends alike.
    const bool areOthers = m_stored.from.block != m_stored.to.block && candidate.block == SameBlock::No;
    candidate.isPartial = m_isCut || areOthers;
    candidate.score = scoreOf({quoteLikeness, prefixLikeness(range), suffixLikeness(range),
                               placeLikeness(candidate.block, candidate.isUnderHeading)});
    candidate.passage = passageOver(range);
    m_found.push_back(std::move(candidate));
}

const Block &PassageCandidates::blockAt(int index) const
{
    return m_hashes.document().allBlocks()[static_cast<size_t>(index)];
}

SameBlock PassageCandidates::sameBlock(int first, int last) const
{
    const auto fits = [&](const StoredPassage &passage) {
        return blockAt(first).id == passage.from.block && blockAt(last).id == passage.to.block;
    };
    // What the edition says has become another block is not the one that has its name now.
    if (!fits(m_renamed))
        return SameBlock::No;
    return m_renamed == m_stored ? SameBlock::Yes : SameBlock::Mapped;
}

bool PassageCandidates::isUnderHeading(const Block &block) const
{
    return isTitle(sectionTitle(block, m_words.language(), m_hashes.document()));
}

/// Of short quotes, which stand in many sections, to the letter.
bool PassageCandidates::isTitle(const QString &title) const
{
    if (title.isEmpty() || m_title.isEmpty())
        return false;
    return title == m_title || (!m_isShort && likeness(m_titleWords, m_words.weighed(title)) >= leastToPlace);
}

bool PassageCandidates::hasTitle() const
{
    const Document &document = m_hashes.document();
    return std::ranges::any_of(document.sections(), [&](const Section &section) {
        const Block *heading = document.block(section.id);
        return heading && isTitle(sectionTitle(*heading, m_words.language(), document));
    });
}

/// Where the passage began with its block there is nothing to compare; that it doesn't any more counts against it.
std::optional<double> PassageCandidates::prefixLikeness(const TextRange &range) const
{
    const int start = m_words.rangeOf(m_words.blockAt(range.start)).start;
    const QString before = m_words.text().mid(start, range.start - start);
    if (m_stored.prefix.isEmpty())
        return before.isEmpty() ? std::nullopt : std::optional(0.0);
    const int cut = codePoints(before) - codePoints(m_stored.prefix);
    return characterLikeness(m_stored.prefix, before.mid(utf16Position(before, cut)));
}

std::optional<double> PassageCandidates::suffixLikeness(const TextRange &range) const
{
    const int end = m_words.rangeOf(m_words.blockAt(range.end())).end();
    const QString after = m_words.text().mid(range.end(), end - range.end());
    if (m_stored.suffix.isEmpty())
        return after.isEmpty() ? std::nullopt : std::optional(0.0);
    return characterLikeness(m_stored.suffix, after.left(utf16Position(after, codePoints(m_stored.suffix))));
}

/// Whether the blocks have the very text that they had, and this is the stretch of it.
bool PassageCandidates::isSameText(int first, int last, const TextRange &range)
{
    if (m_hashes.of(first, last, m_words.language()) != m_stored.textHash)
        return false;
    const TextRange block = m_words.rangeOf(first);
    const QStringView text = QStringView(m_words.text()).mid(block.start, block.length);
    return codePointOffset(text, range.start - block.start) == m_stored.from.at;
}

/// Where the text of the blocks is the same they count, else only the quote.
bool PassageCandidates::isTelling(SameWords words, int first, int last) const
{
    const TextRange blocks{m_words.rangeOf(first).start, m_words.rangeOf(last).end() - m_words.rangeOf(first).start};
    const QString text = words == SameWords::Text ? m_words.text().mid(blocks.start, blocks.length) : m_stored.quote;
    return codePoints(text) >= tellingText;
}

/// With the signs before its first and after its last word that the quote has, too.
TextRange PassageCandidates::withEdges(const TextRange &range) const
{
    const QString &quote = m_stored.quote;
    const auto first = std::ranges::find_if(quote, isPartOfWord) - quote.begin();
    const auto last = std::find_if(quote.rbegin(), quote.rend(), isPartOfWord) - quote.rbegin();
    const QStringView before = QStringView(quote).left(first);
    const QStringView after = QStringView(quote).right(last);
    TextRange wider = range;
    if (QStringView(m_words.text()).left(range.start).endsWith(before))
        wider = {range.start - static_cast<int>(before.size()), range.length + static_cast<int>(before.size())};
    if (QStringView(m_words.text()).mid(range.end()).startsWith(after))
        wider.length += static_cast<int>(after.size());
    return wider;
}

/// Of a passage that is longer than its quote: to where what followed it follows now, or else the quote alone.
TextRange PassageCandidates::withRest(const TextRange &range) const
{
    if (codePoints(m_stored.suffix) < shortQuote)
        return range;
    const qsizetype end = m_words.text().indexOf(m_stored.suffix, range.end());
    return end < 0 ? range : TextRange{range.start, static_cast<int>(end) - range.start};
}

Passage PassageCandidates::passageOver(const TextRange &range) const
{
    return {m_words.language(), m_words.pointAt(range.start), m_words.pointAt(range.end())};
}

} // namespace iamm
