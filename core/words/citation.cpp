// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/words/citation.h"

#include "core/document/passagepieces.h"
#include "core/document/reference.h"

#include <QStringList>

#include <algorithm>

namespace iamm {

namespace {
using namespace Qt::StringLiterals;

constexpr int shortTitleLength = 60;

using Blocks = std::vector<const Block *>;

QString numberOf(const Block &block)
{
    return block.number.isEmpty() ? QString::number(trailingNumber(block.id)) : block.number;
}

/// "practice [2]", without its section.
QString ownReference(const Block &block, const Words &words)
{
    return words.numbered(block.kind, numberOf(block));
}

bool hasOwnNumbering(const Block &block)
{
    return block.kind == BlockKind::Footnote || block.kind == BlockKind::Front;
}

QString shownSection(const Block &block, const Document &document)
{
    const Section *section = document.sectionOf(block);
    return section ? shownId(*section) : QString();
}

/// Without what adds nothing to a reference: a heading or lead-in before the numbered blocks of its section, the
/// section's footnotes after them.
std::span<const Block *const> numberedPart(std::span<const Block *const> run, const Document &document)
{
    const auto isNote = [](const Block *block) { return block->kind == BlockKind::Footnote; };
    while (run.size() > 1 && isNote(run.back()) && !isNote(run.front()))
        run = run.first(run.size() - 1);
    const Block *first = run.front();
    if (first->kind == BlockKind::Heading) {
        const std::span<const Block> below = document.blocksBelow(first->id);
        const auto lastBelow =
            std::find_if(below.rbegin(), below.rend(), [&isNote](const Block &block) { return !isNote(&block); });
        if (lastBelow != below.rend() && lastBelow->id == run.back()->id)
            return run.first(1);
    }
    const auto isIntroduction = [&run](const Block *block) {
        return (block->kind == BlockKind::Heading || block->kind == BlockKind::Lead)
               && block->section == run.back()->section;
    };
    while (run.size() > 1 && isIntroduction(run.front()))
        run = run.subspan(1);
    return run;
}

QString referenceOfRun(std::span<const Block *const> whole, const Document &document, const Words &words)
{
    const std::span<const Block *const> run = numberedPart(whole, document);
    const Block &first = *run.front();
    const Block &last = *run.back();
    const QString start = shownReference(first, document, words.language());
    if (&first == &last || (first.kind == last.kind && first.kind == BlockKind::Front))
        return start;
    const bool isOneSection = first.section == last.section;
    if (isOneSection && first.kind == last.kind) {
        const QString range = words.numberedRange(first.kind, numberOf(first), numberOf(last));
        return hasOwnNumbering(first) ? range : shownSection(first, document) + u", "_s + range;
    }
    const QString end = isOneSection ? ownReference(last, words) : shownReference(last, document, words.language());
    return start + u" – "_s + end;
}

/// Blocks that stand one after the other, with nothing but titles between.
std::vector<Blocks> runsOf(const Blocks &blocks, const Document &document)
{
    std::vector<Blocks> runs;
    int lastIndex = -2;
    for (const Block *block : blocks) {
        if (block->kind == BlockKind::Title)
            continue;
        const int index = document.indexOf(block->id);
        if (index != lastIndex + 1)
            runs.emplace_back();
        runs.back().push_back(block);
        lastIndex = index;
    }
    return runs;
}

Blocks pointersTo(const std::vector<PassagePiece> &pieces)
{
    Blocks blocks;
    for (const PassagePiece &piece : pieces)
        blocks.push_back(piece.block);
    return blocks;
}

} // namespace

QString shownReference(const Block &block, const Document &document, Language language)
{
    const Words words(language);
    if (block.kind == BlockKind::Title)
        return {};
    if (hasOwnNumbering(block))
        return ownReference(block, words);
    const QString section = shownSection(block, document);
    return block.kind == BlockKind::Heading ? section : section + u", "_s + ownReference(block, words);
}

QString shownReference(const Blocks &blocks, const Document &document, Language language)
{
    QStringList references;
    for (const Blocks &run : runsOf(blocks, document))
        references += referenceOfRun(run, document, Words(language));
    return references.join(language == Language::French ? u"\u202f; "_s : u"; "_s);
}

QString spokenPlace(const Block &block, const Document &document, Language language)
{
    const Words words(language);
    if (block.kind == BlockKind::Title)
        return {};
    if (hasOwnNumbering(block))
        return ownReference(block, words);
    QStringList place;
    for (const Section *section : document.pathTo(block.section)) {
        place += section->level == 1 ? section->number : words.sectionLevel(section->level) + u' ' + section->number;
    }
    if (block.kind == BlockKind::Heading)
        return place.join(u", "_s);
    const auto isSibling = [&block](const Block &other) {
        return other.kind == block.kind && other.number.count(u'.') == block.number.count(u'.')
               && other.number.section(u'.', 0, -2) == block.number.section(u'.', 0, -2);
    };
    const auto count = std::ranges::count_if(document.blocksOf(block.section), isSibling);
    place += words.ordinal(block.kind, numberOf(block), static_cast<int>(count));
    return place.join(u", "_s);
}

QString shortTitle(const Block &block, Language language)
{
    const BlockText *found = block.text(language);
    const Words words(language);
    QString text = found ? found->text : words.missingText(block);
    if (block.kind == BlockKind::Heading)
        return text;
    if (text.size() > shortTitleLength) {
        const qsizetype space = text.lastIndexOf(u' ', shortTitleLength);
        text = text.left(space > 0 ? space : shortTitleLength) + u'…';
    }
    const QString colon = language == Language::French ? u"\u00a0: "_s : u": "_s;
    return ownReference(block, words) + colon + text;
}

PageRange pagesOf(const Blocks &blocks)
{
    PageRange pages;
    for (const Block *block : blocks) {
        if (block->pages.first <= 0)
            continue;
        pages.first = pages.first == 0 ? block->pages.first : std::min(pages.first, block->pages.first);
        pages.last = std::max(pages.last, block->pages.last);
    }
    return pages;
}

QString citation(const Blocks &blocks, const Document &document, Language language, CitationForm form)
{
    const Words words(language);
    const QString reference = shownReference(blocks, document, language);
    if (reference.isEmpty())
        return {};
    QStringList parts{words.edition(form), reference};
    if (const QString pages = words.pages(pagesOf(blocks)); !pages.isEmpty())
        parts += pages;
    if (document.status(language) == TextStatus::UnofficialTranslation)
        parts += words.unofficialTranslation();
    return parts.join(u", "_s);
}

QString citation(const Block &block, const Document &document, Language language, CitationForm form)
{
    return citation(Blocks{&block}, document, language, form);
}

QString citation(const Passage &passage, const Document &document, CitationForm form)
{
    return citation(pointersTo(piecesOf(passage, document)), document, passage.language, form);
}

} // namespace iamm
