// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QHash>
#include <QString>

namespace iamm {

class SourceText;

/// The frozen list of identifiers (resources/text/identifiers.tsv): each with its kind and the hash of its English
/// text. People's bookmarks and notes hang on them: none may vanish, none may come to mean another text.
class Identifiers final {
public:
    /// Throws SourceError where the file isn't such a list.
    explicit Identifiers(const SourceText &list);

    /// Throws SourceError, with this list's file and line, for the first block that vanished, changed its kind or its
    /// English text, or that the list lacks.
    void check(const Document &document) const;

private:
    struct Entry {
        int line = 0;
        QString kind;
        QString hash;
    };
    void checkBlock(const Block &block) const;

    QString m_file;
    int m_lineCount = 0;
    QHash<BlockId, Entry> m_entries;
    std::vector<BlockId> m_order;
};

} // namespace iamm
