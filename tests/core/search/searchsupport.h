// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/search/searchresults.h"

#include <QTemporaryDir>

namespace iamm {

/// Blocks of a made-up document, put together line by line.
class SmallDocument final {
public:
    explicit SmallDocument(Language language = Language::English) : m_language(language) {}

    SmallDocument &section(const QString &id, int level, const QString &title, const QString &contentsTitle = {});
    /// In the section begun last.
    SmallDocument &block(const QString &id, BlockKind kind, const QString &text);
    Document build() const;

private:
    BlockText textOf(const QString &text) const { return {text, {}, {}, {}}; }

    Language m_language;
    std::vector<Section> m_sections;
    std::vector<Block> m_blocks;
};

/// The content database of a document, in a folder of its own.
class SearchDatabase final {
public:
    explicit SearchDatabase(const Document &document);

    QString path() const { return m_folder.filePath(QStringLiteral("agenda.sqlite")); }

private:
    QTemporaryDir m_folder;
};

/// The identifiers of what was found, with spaces between, in the order given.
QString found(const SearchResults &results);
/// What was matched in the hits' snippets, with | between.
QString matchedWords(const SearchHit &hit);

} // namespace iamm
