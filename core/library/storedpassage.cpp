// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/storedpassage.h"

#include "core/document/document.h"
#include "core/library/blockhashes.h"

#include <QStringList>

#include <span>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

/// The blocks from one to the other in document order; none where one is missing or they are the wrong way round.
std::span<const Block> blocksBetween(const BlockId &from, const BlockId &to, const Document &document)
{
    const int first = document.indexOf(from);
    const int last = document.indexOf(to);
    if (first < 0 || last < first)
        return {};
    return document.blocks(first, last - first + 1);
}

/// Their texts; none where the first or the last one lacks the language.
std::optional<QStringList> quotableTexts(std::span<const Block> blocks, Language language)
{
    if (blocks.empty() || !blocks.front().text(language) || !blocks.back().text(language))
        return std::nullopt;
    return blockTexts(blocks, language);
}

/// The longest beginning of `text` that has at most `bytes` bytes in UTF-8 and cuts no character in two.
QString beginning(const QString &text, int bytes)
{
    int used = 0;
    qsizetype end = 0;
    for (const char32_t character : text.toUcs4()) {
        used += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
        if (used > bytes)
            break;
        end += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    return text.left(end);
}

QString firstCodePoints(const QString &text, int count)
{
    return text.left(utf16Position(text, count));
}

QString lastCodePoints(const QString &text, int count)
{
    const int all = codePointOffset(text, static_cast<int>(text.size()));
    return text.mid(utf16Position(text, all - count));
}

/// The passage's own language if the block has a text in it, else the first that has one.
std::optional<Language> languageFor(const Block &block, Language wanted)
{
    if (block.text(wanted))
        return wanted;
    for (const Language language : allLanguages) {
        if (block.text(language))
            return language;
    }
    return std::nullopt;
}

std::optional<StoredPassage> storedWhole(const Passage &passage, const Document &document)
{
    const Block *block = document.block(passage.from.block);
    const std::optional<Language> language = block ? languageFor(*block, passage.language) : std::nullopt;
    if (!language)
        return std::nullopt;
    const QString &text = block->text(*language)->text;
    StoredPassage stored;
    stored.language = *language;
    stored.from = stored.to = {block->id, 0};
    stored.quote = beginning(text, StoredPassage::maxQuoteBytes);
    stored.textHash = blocksHash({block, 1}, *language);
    return stored;
}

std::optional<StoredPassage> storedStretch(const Passage &passage, const Document &document)
{
    const auto blocks = blocksBetween(passage.from.block, passage.to.block, document);
    const std::optional<QStringList> texts = quotableTexts(blocks, passage.language);
    if (!texts)
        return std::nullopt;
    StoredPassage stored;
    stored.language = passage.language;
    stored.from = {passage.from.block, codePointOffset(texts->first(), passage.from.position)};
    stored.to = {passage.to.block, codePointOffset(texts->last(), passage.to.position)};
    if (blocks.size() == 1 && stored.from.at >= stored.to.at)
        return std::nullopt;

    const int start = utf16Position(texts->first(), stored.from.at);
    const int end = utf16Position(texts->last(), stored.to.at);
    QStringList quoted = *texts;
    quoted.last().truncate(end);
    quoted.first().remove(0, start);
    stored.quote = beginning(quoted.join(u'\n'), StoredPassage::maxQuoteBytes);
    stored.prefix = lastCodePoints(texts->first().left(start), StoredPassage::maxContext);
    stored.suffix = firstCodePoints(texts->last().mid(end), StoredPassage::maxContext);
    stored.textHash = blocksHash(blocks, passage.language);
    return stored;
}

QString headingOf(const BlockId &id, Language language, const Document &document)
{
    const Block *block = document.block(id);
    const Section *section = block ? document.sectionOf(*block) : nullptr;
    const Block *heading = section ? document.block(section->id) : nullptr;
    const BlockText *title = heading ? heading->textOrEnglish(language) : nullptr;
    return title ? shownId(*section) + u"  "_s + title->text : QString();
}

} // namespace

std::optional<StoredPassage> storedPassage(const Passage &passage, const Document &document)
{
    std::optional<StoredPassage> stored =
        passage.isWhole() ? storedWhole(passage, document) : storedStretch(passage, document);
    if (stored) {
        stored->edition = document.edition().id;
        stored->revision = document.edition().revision;
        stored->heading = headingOf(stored->from.block, stored->language, document);
    }
    return stored;
}

bool isSamePlace(const StoredPassage &one, const StoredPassage &other)
{
    return one.language == other.language && one.from == other.from && one.to == other.to
           && one.textHash == other.textHash;
}

ResolvedPassage resolve(const StoredPassage &stored, BlockHashes &hashes)
{
    const Document &document = hashes.document();
    const auto blocks = blocksBetween(stored.from.block, stored.to.block, document);
    if (blocks.empty())
        return {Fit::BlockMissing, std::nullopt};
    const BlockText *first = blocks.front().text(stored.language);
    const BlockText *last = blocks.back().text(stored.language);
    if (!first || !last)
        return {Fit::TextMissing, std::nullopt};
    const int index = document.indexOf(stored.from.block);
    if (hashes.of(index, index + static_cast<int>(blocks.size()) - 1, stored.language) != stored.textHash)
        return {Fit::TextChanged, std::nullopt};
    // A place beyond the text is that of other words, whatever the hash says: it comes from a file that anybody may
    // have written.
    const auto isIn = [](const QString &text, int at) { return codePointOffset(text, utf16Position(text, at)) == at; };
    if (!isIn(first->text, stored.from.at) || !isIn(last->text, stored.to.at))
        return {Fit::TextChanged, std::nullopt};
    const Passage passage{stored.language,
                          {stored.from.block, utf16Position(first->text, stored.from.at)},
                          {stored.to.block, utf16Position(last->text, stored.to.at)}};
    return {Fit::Holds, passage};
}

ResolvedPassage resolve(const StoredPassage &stored, const Document &document)
{
    BlockHashes hashes(document);
    return resolve(stored, hashes);
}

} // namespace iamm
