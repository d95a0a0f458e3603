// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QSet>

#include <vector>

namespace iamm {

/// What an export is of.
struct ExportHead {
    const Document &document;
    std::vector<Language> languages; ///< in the order in which they stand beside or below each other; never empty
    BlockId section;                 ///< only this section with those below it; empty: the whole document
    QSet<BlockId> blocks;            ///< all that will come, footnotes too
};

/// Takes a document, or a section of it, as a stream of structure in document order: the front matter, each section
/// with its blocks, and last all footnotes. One for each format.
class ExportSink {
public:
    virtual ~ExportSink() = default;

    virtual void beginDocument(const ExportHead &head) = 0;
    /// A line or paragraph of the front matter, or a printed title.
    virtual void front(const Block &block) = 0;
    /// The sections below it follow it: they aren't inside it.
    virtual void beginSection(const Section &section, const Block &heading) = 0;
    virtual void block(const Block &block) = 0;
    virtual void endSection() = 0;
    virtual void footnote(const Block &block) = 0;
    virtual void endDocument() = 0;
};

/// An export that becomes a file.
class ExportWriter : public ExportSink {
public:
    /// The file's content, after endDocument(). UTF-8, lines end with "\n".
    virtual QByteArray bytes() const = 0;
};

} // namespace iamm
