// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/madeup.h"

#include "core/agenda/agendawriter.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    bool turnsLetters = false;
    bool turnsOrder = false;
    int missingEvery = 0; ///< every so-and-so-manieth block is missing
};

Rule ruleOf(Language language)
{
    constexpr Rule french{true, false, 19};
    constexpr Rule spanish{false, true, 13};
    return language == Language::French ? french : spanish;
}

/// A word of the text, and what hangs on it.
struct Word {
    QString text;
    bool emphasised = false;
    BlockId link;
    std::vector<int> footnotes; ///< marks after it
    bool isPlain() const { return !emphasised && link.isEmpty() && footnotes.empty(); }
};

bool overlaps(const TextRange &range, int start, int end)
{
    return range.start < end && start < range.end();
}

std::vector<Word> wordsOf(const BlockText &text)
{
    std::vector<Word> words;
    int start = 0;
    for (const QString &part : text.text.split(u' ')) {
        const int end = start + static_cast<int>(part.size());
        Word word{part, false, {}, {}};
        for (const Mark &mark : text.marks)
            word.emphasised = word.emphasised || overlaps(mark.range, start, end);
        for (const Link &link : text.links)
            word.link = overlaps(link.range, start, end) ? link.target : word.link;
        for (const FootnoteMark &mark : text.footnotes) {
            if (mark.at > start && mark.at <= end)
                word.footnotes.push_back(mark.number);
        }
        words.push_back(std::move(word));
        start = end + 1;
    }
    return words;
}

/// Letters only: punctuation stays where it is.
QString withLettersTurned(QString word)
{
    qsizetype left = 0;
    qsizetype right = word.size() - 1;
    while (left < right) {
        if (!word[left].isLetter())
            ++left;
        else if (!word[right].isLetter())
            --right;
        else
            std::swap(word[left++], word[right--]);
    }
    return word;
}

std::vector<Word> withRule(const std::vector<Word> &words, const Rule &rule)
{
    std::vector<Word> result;
    for (size_t i = 0; i < words.size(); ++i) {
        const bool isThird = i % 3 == 1 && words[i].isPlain();
        if (isThird && !rule.turnsLetters && words.size() > 1)
            continue; // shorter by a third
        result.push_back(words[i]);
        if (rule.turnsLetters)
            result.back().text = withLettersTurned(words[i].text);
        if (isThird && rule.turnsLetters)
            result.push_back(result.back()); // longer by a third
    }
    if (rule.turnsOrder)
        std::ranges::reverse(result);
    return result;
}

BlockText joined(const std::vector<Word> &words)
{
    BlockText text;
    for (const Word &word : words) {
        const int space = text.text.isEmpty() ? 0 : 1;
        text.text += QString(space, u' ');
        const auto start = static_cast<int>(text.text.size());
        text.text += word.text;
        const auto end = static_cast<int>(text.text.size());
        if (word.emphasised && !text.marks.empty() && text.marks.back().range.end() == start - 1)
            text.marks.back().range.length = end - text.marks.back().range.start;
        else if (word.emphasised)
            text.marks.push_back({{start, end - start}, MarkStyle::Emphasis});
        if (!word.link.isEmpty() && !text.links.empty() && text.links.back().range.end() == start - 1)
            text.links.back().range.length = end - text.links.back().range.start;
        else if (!word.link.isEmpty())
            text.links.push_back({{start, end - start}, word.link});
        for (const int number : word.footnotes)
            text.footnotes.push_back({number, end});
    }
    return text;
}

BlockText madeUp(BlockText text, const Rule &rule)
{
    if (text.text == "[...]"_L1)
        return text;
    const bool leads = text.text.endsWith(u':');
    if (leads)
        text.text.chop(1);
    BlockText result = joined(withRule(wordsOf(text), rule));
    if (leads)
        result.text += u':';
    return result;
}

bool isMissing(const Block &block, int index, const Rule &rule)
{
    const bool mayBe =
        block.kind != BlockKind::Front && block.kind != BlockKind::Title && block.kind != BlockKind::Open;
    return mayBe && index % rule.missingEvery == rule.missingEvery / 2;
}

void addLanguage(Language language, std::vector<Section> &sections, std::vector<Block> &blocks)
{
    const Rule rule = ruleOf(language);
    for (int i = 0; Block & block : blocks) {
        if (!isMissing(block, i++, rule))
            block.texts[language] = madeUp(*block.texts[Language::English], rule);
    }
    for (Section &section : sections) {
        const auto heading = std::ranges::find(blocks, section.id, &Block::id);
        if (heading->texts[language])
            section.contentsTitle[language] = madeUp(*section.contentsTitle[Language::English], rule);
    }
}

/// Gives one copy of the document identifiers, footnotes and pages of its own.
class Renaming final {
public:
    Renaming(int copy, int footnotes, int pages) : m_copy(copy), m_footnotes(footnotes * copy), m_pages(pages * copy) {}

    BlockId id(const BlockId &id) const
    {
        if (m_copy == 0 || id.isEmpty())
            return id;
        if (id.value().startsWith("fn"_L1))
            return BlockId(u"fn"_s + QString::number(id.value().sliced(2).toInt() + m_footnotes));
        return BlockId(u"c%1."_s.arg(m_copy) + id.value());
    }

    Block block(Block block) const
    {
        block.id = id(block.id);
        block.section = id(block.section);
        if (block.kind == BlockKind::Footnote)
            block.number = block.id.value().sliced(2);
        if (block.pages.first > 0)
            block.pages = {block.pages.first + m_pages, block.pages.last + m_pages};
        for (const Language language : allLanguages)
            rename(block.texts[language]);
        return block;
    }

    Section section(Section section) const
    {
        section.id = id(section.id);
        section.parent = id(section.parent);
        section.page += m_pages;
        for (const Language language : allLanguages)
            rename(section.contentsTitle[language]);
        return section;
    }

private:
    void rename(std::optional<BlockText> &text) const
    {
        if (!text)
            return;
        for (FootnoteMark &mark : text->footnotes)
            mark.number += m_footnotes;
        for (Link &link : text->links)
            link.target = id(link.target);
    }

    int m_copy;
    int m_footnotes;
    int m_pages;
};

} // namespace

Document withMadeUpLanguages(const Document &english, const std::vector<Language> &languages)
{
    Edition edition = english.edition();
    std::vector<Section> sections = english.sections();
    std::vector<Block> blocks = english.allBlocks();
    for (const Language language : languages) {
        addLanguage(language, sections, blocks);
        edition.languages.push_back({language, TextStatus::UnofficialTranslation, u"sha256:made-up"_s});
    }
    return {std::move(edition), std::move(sections), std::move(blocks)};
}

Document repeated(const Document &document, int times)
{
    const auto footnotes =
        static_cast<int>(std::ranges::count(document.allBlocks(), BlockKind::Footnote, &Block::kind));
    int pages = 0;
    for (const Block &block : document.allBlocks())
        pages = std::max(pages, block.pages.last);
    std::vector<Section> sections;
    std::vector<Block> blocks;
    for (int copy = 0; copy < times; ++copy) {
        const Renaming renaming(copy, footnotes, pages);
        for (const Section &section : document.sections())
            sections.push_back(renaming.section(section));
        for (const Block &block : document.allBlocks())
            blocks.push_back(renaming.block(block));
    }
    return {document.edition(), std::move(sections), std::move(blocks)};
}

void writeAgenda(const Document &document, const QString &path)
{
    const ParsedSource source{document, std::vector<int>(document.allBlocks().size()),
                              std::vector<int>(document.sections().size())};
    AgendaWriter(path).write(source);
}

} // namespace iamm
