// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"

#include <QString>

namespace iamm {

class Database;
struct ParsedSource;

/// Makes the content database. Only iamm-build does.
class AgendaWriter final {
public:
    /// `path`: the file to make or replace.
    explicit AgendaWriter(const QString &path);

    /// Writes the whole database beside the file and renames it over: where anything fails, an old file stays as it
    /// was. The same document and SQLite give the same bytes. Throws StorageError.
    void write(const ParsedSource &source) const;

private:
    void fill(Database &database, const ParsedSource &source) const;
    void writeMeta(Database &database, const ParsedSource &source) const;
    void writeSections(Database &database, const ParsedSource &source) const;
    void writeBlocks(Database &database, const ParsedSource &source) const;
    void writeTranslationRemarks(Database &database, const ParsedSource &source) const;
    void writeTexts(Database &database, const ParsedSource &source) const;
    void writeTerms(Database &database, const ParsedSource &source) const;

    QString m_path;
};

} // namespace iamm
