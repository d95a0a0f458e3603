// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/source/sourcestructure.h"

#include <QString>

namespace iamm {

/// Compares a translation with the English source, block by block: the same headings, kinds, levels, order, footnotes
/// and slots. Only blocks that the translation says are missing may be missing.
class TranslationAligner final {
public:
    TranslationAligner(const QString &englishFile, const SourceStructure &english, const QString &translationFile);

    /// Both throw SourceError with the translation's line; the reason names the English one.
    void checkContents(const std::vector<ContentsEntry> &contents) const;
    void checkBlocks(const std::vector<SourceBlock> &blocks) const;

private:
    void checkEntry(const ContentsEntry &english, const ContentsEntry &translation) const;
    void checkBlock(const SourceBlock &english, const SourceBlock &translation) const;
    [[noreturn]] void fail(int englishLine, int line, const QString &reason) const;

    const QString &m_englishFile;
    const SourceStructure &m_english;
    const QString &m_file;
};

} // namespace iamm
