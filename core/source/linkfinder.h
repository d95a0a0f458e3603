// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"

#include <vector>

namespace iamm {

class SourceText;

/// The words that lead to another place of the document (resources/text/agenda.links), found in the texts.
class LinkFinder final {
public:
    LinkFinder() = default;
    /// Throws SourceError where the file isn't a list of links.
    explicit LinkFinder(const SourceText &links);

    /// Puts the links into the texts. Throws SourceError, with the list's file and line, where a block isn't there or
    /// the words don't stand in it exactly once.
    void addTo(std::vector<Block> &blocks) const;

private:
    struct Entry {
        int line = 0;
        BlockId block;
        Language language = Language::English;
        QString words;
        BlockId target;
    };
    void add(const Entry &entry, std::vector<Block> &blocks) const;

    QString m_file;
    std::vector<Entry> m_entries;
};

} // namespace iamm
