// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/blockid.h"

#include <QHash>
#include <QString>

namespace iamm {

struct Block;
class SourceText;

/// Which English text each block of a translation was made from (agenda.fr.basis beside agenda.fr.txt): an identifier
/// and the hash of that text, as in identifiers.tsv. Where a repair changes an English block afterwards, the old
/// translation of it is stale: the reader must not take it for a translation of what stands beside it.
class TranslationBasis final {
public:
    /// Throws SourceError where the file isn't such a list.
    explicit TranslationBasis(const SourceText &list);

    /// Whether the block's English text is another one than was translated. Throws SourceError for a block that the
    /// list lacks.
    bool isStale(const Block &block) const;

private:
    QString m_file;
    int m_lineCount = 0;
    QHash<BlockId, QString> m_hashes;
};

} // namespace iamm
