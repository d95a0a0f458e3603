// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/core/search/searchsupport.h"

#include "core/search/searchindexwriter.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace iamm {

using namespace Qt::StringLiterals;

SmallDocument &SmallDocument::section(const QString &id, int level, const QString &title, const QString &contentsTitle)
{
    Section section;
    section.id = BlockId(id);
    section.level = level;
    section.number = id.section(u'.', -1);
    section.parent = BlockId(id.section(u'.', 0, -2));
    section.contentsTitle[m_language] = textOf(contentsTitle.isNull() ? title : contentsTitle);
    m_sections.push_back(section);
    block(id, BlockKind::Heading, title);
    m_blocks.back().level = level;
    return *this;
}

SmallDocument &SmallDocument::block(const QString &id, BlockKind kind, const QString &text)
{
    Block block;
    block.id = BlockId(id);
    block.kind = kind;
    if (!m_sections.empty())
        block.section = m_sections.back().id;
    block.texts[m_language] = textOf(text);
    m_blocks.push_back(block);
    return *this;
}

Document SmallDocument::build() const
{
    return {Edition{u"test"_s, 1, {{m_language, TextStatus::Official, {}}}}, m_sections, m_blocks};
}

namespace {
void writeText(Database &database, const BlockId &id, const QString &place, const PerLanguage<BlockText> &texts)
{
    for (const Language language : allLanguages) {
        if (texts[language])
            Statement(database, u"INSERT INTO block_text VALUES (?, ?, ?, ?)"_s)
                .bind(id.value())
                .bind(place)
                .bind(languageCode(language))
                .bind(texts[language]->text)
                .run();
    }
}
} // namespace

SearchDatabase::SearchDatabase(const Document &document)
{
    Database database(path(), Database::Mode::Create);
    Transaction transaction(database);
    database.execute(u"CREATE TABLE language (code TEXT PRIMARY KEY)"_s);
    database.execute(u"CREATE TABLE block (id TEXT PRIMARY KEY, ord INTEGER UNIQUE, section TEXT, kind TEXT, level "
                     "INTEGER)"_s);
    database.execute(u"CREATE TABLE block_text (block TEXT, place TEXT, language TEXT, text TEXT, PRIMARY KEY (block, "
                     "place, language))"_s);
    for (const Language language : document.languages())
        Statement(database, u"INSERT INTO language VALUES (?)"_s).bind(languageCode(language)).run();
    for (int ord = 1; const Block &block : document.allBlocks()) {
        Statement(database, u"INSERT INTO block VALUES (?, ?, ?, ?, ?)"_s)
            .bind(block.id.value())
            .bind(ord++)
            .bind(block.section.value())
            .bind(kindCode(block.kind))
            .bind(block.level)
            .run();
        writeText(database, block.id, u"body"_s, block.texts);
    }
    for (const Section &section : document.sections())
        writeText(database, section.id, u"contents"_s, section.contentsTitle);
    writeSearchIndex(database, document);
    transaction.commit();
}

QString found(const SearchResults &results)
{
    QStringList ids;
    for (const SearchHit &hit : results.hits)
        ids += hit.block.value();
    return ids.join(u' ');
}

QString matchedWords(const SearchHit &hit)
{
    QStringList words;
    for (const TextRange &range : hit.snippet.matches)
        words += hit.snippet.text.mid(range.start, range.length);
    return words.join(u'|');
}

} // namespace iamm
