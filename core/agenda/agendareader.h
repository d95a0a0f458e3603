// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/storage/database.h"
#include "core/terms/termplaces.h"

#include <QHash>

namespace iamm {

class Statement;

/// Reads the content database, which nobody writes while it is open. Lives in the thread that made it.
class AgendaReader final {
public:
    /// Throws StorageError: a file that isn't there, is no database, or has another schema (Reason::OtherSchema).
    explicit AgendaReader(const QString &path);

    /// The whole document. Throws StorageError.
    Document document();

    /// The termbase, and where its terms stand in the texts of `document`, which is this file's. Throw StorageError.
    std::vector<Term> terms();
    std::vector<TermPlace> termPlaces(const Document &document);

    /// Of the SQLite that Qt's driver brings: "3.40.1".
    QString sqliteVersion();

private:
    void checkSchema();
    int pragma(const QString &name);
    Edition edition();
    void readSections();
    void readBlocks();
    void readTexts();
    void readMarks();
    void readFootnoteMarks();
    void readLinks();
    void readTranslationRemarks();
    Block &blockOf(const QString &id);
    /// The text that the row's first three columns name.
    std::optional<BlockText> &textOf(const Statement &row);
    BlockText &existingTextOf(const Statement &row);

    Database m_database;
    std::vector<Section> m_sections;
    std::vector<Block> m_blocks;
    QHash<QString, size_t> m_sectionIndex;
    QHash<QString, size_t> m_blockIndex;
};

} // namespace iamm
