// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/source/logicalline.h"
#include "core/source/sourcestructure.h"

#include <optional>
#include <span>

namespace iamm {

class HeadingVariants;
struct NumberedLine;

/// Reads the body: headings (the printed contents say which come), paragraphs, common understandings, lead-ins,
/// practices, slots and footnotes, into blocks in document order with their identifiers. Used once.
class BodyParser final {
public:
    BodyParser(const QString &file, const std::vector<ContentsEntry> &contents, const HeadingVariants &variants,
               Gaps gaps);

    /// Throws SourceError with the line at which the source can't be what it should.
    std::vector<SourceBlock> parse(std::span<const LogicalLine> lines);

private:
    void takeLine(const LogicalLine &line, bool listFollows);
    void takeHeading(const LogicalLine &line, const NumberedLine &numbered);
    void takeListItem(const LogicalLine &line);
    void takePractice(const LogicalLine &line, SourceBlock block);
    void takeOpenSlot(const LogicalLine &line, SourceBlock block);
    void takeFootnote(const LogicalLine &line, int number, QStringView text);
    void takeParagraph(const LogicalLine &line, bool listFollows);

    bool isUnderstanding(const NumberedLine &numbered) const;
    void checkTitle(const ContentsEntry &entry, const SourceBlock &heading) const;
    [[noreturn]] void failHeading(const LogicalLine &line, const NumberedLine &numbered) const;
    SourceBlock blockOf(const LogicalLine &line, QStringView text, BlockKind kind) const;
    void add(SourceBlock block, const QString &idSuffix);
    void endSection();
    [[noreturn]] void fail(const LogicalLine &line, const QString &reason) const;

    QString m_file;
    const std::vector<ContentsEntry> &m_contents;
    const HeadingVariants &m_variants;
    Gaps m_gaps;
    size_t m_nextHeading = 0; ///< in m_contents

    // What the current section has so far.
    const Section *m_section = nullptr;
    bool m_inList = false;
    bool m_hasOpenSlot = false;
    int m_paragraphs = 0;
    int m_understandings = 0;
    int m_practices = 0;
    int m_nested = 0; ///< below the last practice
    std::vector<SourceBlock> m_footnotes;

    std::vector<SourceBlock> m_blocks;
};

} // namespace iamm
