// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/structureparser.h"

#include "core/source/bodyparser.h"
#include "core/source/contentsparser.h"
#include "core/source/inlinemarks.h"
#include "core/source/sourceerror.h"

#include <QMap>

#include <algorithm>
#include <iterator>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

SourceBlock frontBlock(const QString &file, const LogicalLine &line, BlockKind kind, int number, Gaps gaps)
{
    SourceBlock block;
    block.kind = kind;
    block.number = QString::number(number);
    block.id = BlockId((kind == BlockKind::Title ? u"title-"_s : u"front-"_s) + block.number);
    block.lines = line.lines;
    block.isMissing = gaps == Gaps::Allowed && line.text == missingText;
    if (!block.isMissing)
        block.text = parsedText(line.text, EmphasisMarkup::Asterisks, file, line.line());
    return block;
}

/// The lines before the contents; the last two are the title again and "Table of Contents". The title stands a third
/// time between contents and body.
std::vector<SourceBlock> frontMatter(const QString &file, std::span<const LogicalLine> before, const LogicalLine &after,
                                     Gaps gaps)
{
    constexpr size_t titlesBefore = 2;
    if (before.size() < titlesBefore)
        throw SourceError(file, after.line(), u"the title page is missing"_s);
    std::vector<SourceBlock> blocks;
    const size_t fronts = before.size() - titlesBefore;
    for (size_t i = 0; i < before.size(); ++i) {
        const bool isTitle = i >= fronts;
        const auto number = static_cast<int>(isTitle ? i - fronts : i) + 1;
        blocks.push_back(frontBlock(file, before[i], isTitle ? BlockKind::Title : BlockKind::Front, number, gaps));
    }
    blocks.push_back(frontBlock(file, after, BlockKind::Title, titlesBefore + 1, gaps));
    return blocks;
}

} // namespace

std::vector<ContentsEntry> parsedContents(const QString &file, std::span<const LogicalLine> lines, Gaps gaps)
{
    return ContentsParser(file, lines, gaps).parse();
}

SourceStructure parsedStructure(const QString &file, std::span<const LogicalLine> lines,
                                const HeadingVariants &variants, Gaps gaps)
{
    const ContentsParser contents(file, lines, gaps);
    SourceStructure structure;
    structure.contents = contents.parse();
    if (contents.end() >= lines.size())
        throw SourceError(file, lines.back().line(), u"the source ends with its contents"_s);
    structure.blocks = frontMatter(file, lines.first(contents.first()), lines[contents.end()], gaps);
    BodyParser body(file, structure.contents, variants, gaps);
    std::ranges::move(body.parse(lines.subspan(contents.end() + 1)), std::back_inserter(structure.blocks));
    return structure;
}

void checkFootnotes(const QString &file, const SourceStructure &structure)
{
    QMap<int, int> markLines;
    QMap<int, int> noteLines;
    const auto insert = [&file](QMap<int, int> &lines, int number, int line, const QString &what) {
        if (lines.contains(number))
            throw SourceError(file, line,
                              u"%1 %2 stands on line %3 already"_s.arg(what).arg(number).arg(lines[number]));
        lines.insert(number, line);
    };
    for (const SourceBlock &block : structure.blocks) {
        if (block.kind == BlockKind::Footnote)
            insert(noteLines, block.number.toInt(), block.line(), u"footnote"_s);
        for (const FootnoteMark &mark : block.text.footnotes)
            insert(markLines, mark.number, block.line(), u"the mark of footnote"_s);
    }
    for (auto mark = markLines.begin(); mark != markLines.end(); ++mark) {
        if (!noteLines.contains(mark.key()))
            throw SourceError(file, mark.value(), u"the mark of footnote %1 has no footnote"_s.arg(mark.key()));
    }
    for (auto note = noteLines.begin(); note != noteLines.end(); ++note) {
        if (!markLines.contains(note.key()))
            throw SourceError(file, note.value(), u"footnote %1 has no mark in the text"_s.arg(note.key()));
    }
}

} // namespace iamm
