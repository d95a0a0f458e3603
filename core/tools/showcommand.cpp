// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/tools/showcommand.h"

#include "core/export/jsonvalues.h"
#include "core/export/textblocks.h"
#include "core/export/wrappedtext.h"
#include "core/tools/placefinder.h"
#include "core/words/citation.h"

namespace iamm {

namespace {
using namespace Qt::StringLiterals;

QJsonArray blocksJson(std::span<const Block> blocks, const Document &document, const std::vector<Language> &languages)
{
    QJsonArray array;
    for (const Block &block : blocks)
        array.append(blockJson(block, document, languages));
    return array;
}

/// A nested practice that stands alone isn't indented.
Block withoutNesting(Block block)
{
    block.level = 0;
    return block;
}

} // namespace

ExitCode ShowCommand::run(const CommandLine &line)
{
    PlaceFinder finder(m_document, line.languages.front(), line.json, m_output);
    const std::variant<ReferenceTarget, ExitCode> found = finder.find(line.argument);
    if (const ExitCode *failure = std::get_if<ExitCode>(&found))
        return *failure;
    const ReferenceTarget &target = std::get<ReferenceTarget>(found);
    if (line.json)
        printJson(target, line);
    else
        printText(target, line);
    return ExitCode::Found;
}

const Section *ShowCommand::sectionOf(const ReferenceTarget &target) const
{
    return target.isRange() ? nullptr : m_document.section(target.from);
}

std::span<const Block> ShowCommand::blocksToShow(const ReferenceTarget &target) const
{
    return sectionOf(target) ? m_document.blocksOf(target.from) : blocksOf(target, m_document);
}

void ShowCommand::printJson(const ReferenceTarget &target, const CommandLine &line)
{
    const std::span<const Block> blocks = blocksToShow(target);
    if (const Section *section = sectionOf(target)) {
        const QJsonArray own = blocksJson(blocks.subspan(1), m_document, line.languages);
        m_output.print(sectionJson(*section, m_document, line.languages, own));
    } else if (!target.isRange()) {
        m_output.print(blockJson(blocks.front(), m_document, line.languages));
    } else {
        m_output.print(QJsonObject{{u"blocks"_s, blocksJson(blocks, m_document, line.languages)},
                                   {u"citation"_s, citationOf(target, line.languages.front())}});
    }
}

void ShowCommand::printText(const ReferenceTarget &target, const CommandLine &line)
{
    const TextBlocks text(line.languages);
    QString shown;
    const bool isAlone = !target.isRange() && !sectionOf(target);
    for (const Block &block : blocksToShow(target)) {
        const Section *section = block.kind == BlockKind::Heading ? m_document.section(block.id) : nullptr;
        shown += section ? text.heading(*section, block) : text.block(isAlone ? withoutNesting(block) : block);
    }
    // Every block begins with an empty line.
    m_output.print(shown.sliced(1));
    if (sectionOf(target))
        printSubSections(target.from, line);
    for (const Language language : line.languages)
        m_output.print(u'\n' + wrapped(citationOf(target, language)));
}

void ShowCommand::printSubSections(const BlockId &section, const CommandLine &line)
{
    QString list;
    for (const Section &below : m_document.sections()) {
        const Block *heading = m_document.block(below.id);
        if (below.parent == section && heading)
            list += shownId(below) + u"  "_s + shortTitle(*heading, line.languages.front()) + u'\n';
    }
    if (!list.isEmpty())
        m_output.print(u'\n' + list);
}

QString ShowCommand::citationOf(const ReferenceTarget &target, Language language) const
{
    if (sectionOf(target))
        return citation(Passage::whole(target.from, language), m_document);
    std::vector<const Block *> blocks;
    for (const Block &block : blocksToShow(target))
        blocks.push_back(&block);
    return citation(blocks, m_document, language);
}

} // namespace iamm
