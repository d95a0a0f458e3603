// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/blockid.h"

#include <QHash>

namespace iamm {

class SourceText;
struct BlockText;

/// The headings that the contents may give in other words than the body (resources/text/agenda.headings).
class HeadingVariants final {
public:
    HeadingVariants() = default;
    /// Throws SourceError where the file isn't a list of them.
    explicit HeadingVariants(const SourceText &variants);

    /// Whether the section's title may differ, whatever the words.
    bool mayDiffer(const BlockId &section) const { return m_variants.contains(section); }
    /// Throws SourceError, with this list's file and line, unless the English titles are those that it names.
    void check(const BlockId &section, const BlockText &contents, const BlockText &body) const;
    /// Throws SourceError where a section named isn't one of the document's.
    void checkSections(const QList<BlockId> &sections) const;

private:
    struct Variant {
        int line = 0;
        QString contents;
        QString body;
    };
    QString m_file;
    QHash<BlockId, Variant> m_variants;
};

} // namespace iamm
