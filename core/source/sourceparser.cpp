// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/sourceparser.h"

#include "core/source/editionlist.h"
#include "core/source/headingvariants.h"
#include "core/source/identifiers.h"
#include "core/source/linkfinder.h"
#include "core/source/pageranges.h"
#include "core/source/pageturns.h"
#include "core/source/repairs.h"
#include "core/source/sourceerror.h"
#include "core/source/structureparser.h"
#include "core/source/termbaseparser.h"
#include "core/source/translationaligner.h"
#include "core/source/translationbasis.h"
#include "core/source/translatorsnotesparser.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

/// One language's source, read and compared.
struct LanguageSource {
    Language language = Language::English;
    const SourceText *text = nullptr;
    SourceStructure structure;
};

QList<BlockId> sectionIds(const SourceStructure &structure)
{
    QList<BlockId> ids;
    for (const ContentsEntry &entry : structure.contents)
        ids.append(entry.section.id);
    return ids;
}

LanguageSource english(const SourceFiles &files)
{
    const std::vector<LogicalLine> lines = Repairs(files.repairs).apply(files.english);
    const HeadingVariants variants(files.headings);
    LanguageSource source{Language::English, &files.english, {}};
    source.structure = parsedStructure(files.english.file(), lines, variants, Gaps::Forbidden);
    variants.checkSections(sectionIds(source.structure));
    checkFootnotes(files.english.file(), source.structure);
    return source;
}

LanguageSource translation(const SourceFiles &files, Language language, const SourceText &text,
                           const LanguageSource &english)
{
    const std::vector<LogicalLine> lines = Repairs().apply(text);
    const TranslationAligner aligner(english.text->file(), english.structure, text.file());
    // The contents first: they say which headings the body has to have.
    aligner.checkContents(parsedContents(text.file(), lines, Gaps::Allowed));
    LanguageSource source{language, &text, {}};
    source.structure = parsedStructure(text.file(), lines, HeadingVariants(files.headings), Gaps::Allowed);
    aligner.checkBlocks(source.structure.blocks);
    return source;
}

Edition edition(const EditionList &list, const std::vector<LanguageSource> &languages)
{
    Edition edition{list.edition(), list.revision(), {}};
    for (const LanguageSource &source : languages) {
        const bool isOfficial = source.language == Language::English;
        edition.languages.push_back({source.language,
                                     isOfficial ? TextStatus::Official : TextStatus::UnofficialTranslation,
                                     source.text->hash()});
    }
    return edition;
}

std::vector<Section> sections(const std::vector<LanguageSource> &languages)
{
    std::vector<Section> result;
    for (const ContentsEntry &entry : languages.front().structure.contents)
        result.push_back(entry.section);
    for (const LanguageSource &source : languages) {
        for (size_t i = 0; i < result.size(); ++i) {
            const ContentsEntry &entry = source.structure.contents[i];
            if (!entry.isMissing)
                result[i].contentsTitle[source.language] = entry.title;
        }
    }
    return result;
}

std::vector<Block> blocks(const std::vector<LanguageSource> &languages, const PageRanges &pages)
{
    std::vector<Block> result;
    for (const SourceBlock &block : languages.front().structure.blocks)
        result.push_back({block.id, block.section, block.kind, block.level, block.number, pages.of(block), {}});
    for (const LanguageSource &source : languages) {
        for (size_t i = 0; i < result.size(); ++i) {
            const SourceBlock &block = source.structure.blocks[i];
            if (!block.isMissing)
                result[i].texts[source.language] = block.text;
        }
    }
    return result;
}

/// A translation of another English text than this leaves a gap.
void removeStaleTexts(const SourceFiles &files, std::vector<Section> &sections, std::vector<Block> &blocks)
{
    for (const auto &[language, list] : files.bases) {
        const TranslationBasis basis(list);
        for (Block &block : blocks) {
            if (!block.text(language) || !basis.isStale(block))
                continue;
            block.texts[language].reset();
            block.stale.push_back(language);
            const auto section = std::ranges::find(sections, block.id, &Section::id);
            if (section != sections.end())
                section->contentsTitle[language].reset();
        }
    }
}

} // namespace

ParsedSource parsedSource(const SourceFiles &files)
{
    std::vector<LanguageSource> languages;
    languages.push_back(english(files));
    for (const auto &[language, text] : files.translations)
        languages.push_back(translation(files, language, text, languages.front()));

    const SourceStructure &structure = languages.front().structure;
    const PageTurns turns(files.pages);
    std::vector<Section> allSections = sections(languages);
    std::vector<Block> allBlocks = blocks(languages, PageRanges(structure, turns));
    removeStaleTexts(files, allSections, allBlocks);
    LinkFinder(files.links).addTo(allBlocks);
    for (const auto &[language, notes] : files.translatorsNotes)
        addTranslatorsNotes(notes, language, allBlocks);

    ParsedSource result;
    const EditionList list(files.edition);
    result.document = Document(edition(list, languages), std::move(allSections), std::move(allBlocks));
    std::ranges::transform(structure.blocks, std::back_inserter(result.blockLines), &SourceBlock::line);
    std::ranges::transform(structure.contents, std::back_inserter(result.contentsLines), &ContentsEntry::line);
    if (files.identifiers)
        Identifiers(*files.identifiers).check(result.document);
    list.check(result.document); // after them: they say which block it is
    if (files.termbase)
        result.terms = parsedTerms(*files.termbase);
    return result;
}

} // namespace iamm
