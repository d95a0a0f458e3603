// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/agenda/agendareader.h"

#include "core/agenda/agendaschema.h"
#include "core/storage/statement.h"
#include "core/storage/storageerror.h"

#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
[[noreturn]] void throwCorrupt(const QString &what)
{
    throw StorageError(StorageError::Reason::Corrupt, u"content database: "_s + what);
}

Language languageOf(const QString &code)
{
    const std::optional<Language> language = languageFromCode(code);
    if (!language)
        throwCorrupt(u"language %1"_s.arg(code));
    return *language;
}

BlockKind kindOf(const QString &code)
{
    const std::optional<BlockKind> kind = kindFromCode(code);
    if (!kind)
        throwCorrupt(u"kind %1"_s.arg(code));
    return *kind;
}
} // namespace

AgendaReader::AgendaReader(const QString &path) : m_database(path, Database::Mode::Immutable)
{
    checkSchema();
    // Each table is read once, in its order: pages that are kept would only be memory that the program never gives
    // back.
    m_database.execute(u"PRAGMA cache_size = -64"_s); // KiB
}

Document AgendaReader::document()
{
    m_sections.clear();
    m_blocks.clear();
    m_sectionIndex.clear();
    m_blockIndex.clear();
    readSections();
    readBlocks();
    readTexts();
    readMarks();
    readFootnoteMarks();
    readLinks();
    readTranslationRemarks();
    return {edition(), std::exchange(m_sections, {}), std::exchange(m_blocks, {})};
}

void AgendaReader::checkSchema()
{
    const int application = pragma(u"application_id"_s);
    const int version = pragma(u"user_version"_s);
    // What SQLite takes for a new database: the file was cut off, or never filled.
    if (pragma(u"page_count"_s) == 0)
        throw StorageError(StorageError::Reason::NotADatabase, u"empty: "_s + m_database.path());
    if (application != agendaApplicationId || version != agendaSchemaVersion)
        throw StorageError(
            StorageError::Reason::OtherSchema,
            u"%1 is of kind %2 with schema %3; this program reads kind %4 with schema %5"_s.arg(m_database.path())
                .arg(application)
                .arg(version)
                .arg(agendaApplicationId)
                .arg(agendaSchemaVersion));
}

int AgendaReader::pragma(const QString &name)
{
    Statement statement(m_database, u"PRAGMA "_s + name);
    return statement.run().next() ? statement.integer(0) : 0;
}

Edition AgendaReader::edition()
{
    Edition edition;
    Statement meta(m_database, u"SELECT name, value FROM meta"_s);
    for (meta.run(); meta.next();) {
        if (meta.text(0) == "edition"_L1)
            edition.id = meta.text(1);
        else if (meta.text(0) == "revision"_L1)
            edition.revision = meta.text(1).toInt();
    }
    Statement languages(m_database, u"SELECT code, status, source_hash FROM language ORDER BY ord"_s);
    for (languages.run(); languages.next();) {
        const bool isOfficial = languages.text(1) == "official"_L1;
        edition.languages.push_back({languageOf(languages.text(0)),
                                     isOfficial ? TextStatus::Official : TextStatus::UnofficialTranslation,
                                     languages.text(2)});
    }
    return edition;
}

void AgendaReader::readSections()
{
    Statement rows(m_database, u"SELECT id, parent, level, number, page FROM section ORDER BY ord"_s);
    for (rows.run(); rows.next();) {
        m_sectionIndex.insert(rows.text(0), m_sections.size());
        m_sections.push_back(
            {BlockId(rows.text(0)), BlockId(rows.text(1)), rows.integer(2), rows.text(3), rows.integer(4), {}});
    }
}

void AgendaReader::readBlocks()
{
    Statement rows(m_database,
                   u"SELECT id, section, kind, level, number, first_page, last_page FROM block ORDER BY ord"_s);
    for (rows.run(); rows.next();) {
        m_blockIndex.insert(rows.text(0), m_blocks.size());
        m_blocks.push_back({BlockId(rows.text(0)),
                            BlockId(rows.text(1)),
                            kindOf(rows.text(2)),
                            rows.integer(3),
                            rows.text(4),
                            {rows.integer(5), rows.integer(6)},
                            {}});
    }
}

void AgendaReader::readTexts()
{
    Statement rows(m_database, u"SELECT block, place, language, text FROM block_text"_s);
    for (rows.run(); rows.next();)
        textOf(rows) = BlockText{rows.text(3), {}, {}, {}};
}

void AgendaReader::readMarks()
{
    Statement rows(m_database, u"SELECT block, place, language, start, length, style FROM mark "
                               "ORDER BY block, place, language, start"_s);
    for (rows.run(); rows.next();) {
        if (rows.text(5) != markStyleCode(MarkStyle::Emphasis))
            throwCorrupt(u"style %1"_s.arg(rows.text(5)));
        BlockText &text = existingTextOf(rows);
        const TextRange range = fromCodePoints(text.text, {rows.integer(3), rows.integer(4)});
        text.marks.push_back({range, MarkStyle::Emphasis});
    }
}

void AgendaReader::readFootnoteMarks()
{
    Statement rows(m_database, u"SELECT block, place, language, number, at FROM footnote_mark "
                               "ORDER BY block, place, language, at"_s);
    for (rows.run(); rows.next();) {
        BlockText &text = existingTextOf(rows);
        text.footnotes.push_back({rows.integer(3), utf16Position(text.text, rows.integer(4))});
    }
}

void AgendaReader::readLinks()
{
    Statement rows(m_database, u"SELECT block, place, language, start, length, target FROM link "
                               "ORDER BY block, place, language, start"_s);
    for (rows.run(); rows.next();) {
        BlockText &text = existingTextOf(rows);
        const TextRange range = fromCodePoints(text.text, {rows.integer(3), rows.integer(4)});
        text.links.push_back({range, BlockId(rows.text(5))});
    }
}

void AgendaReader::readTranslationRemarks()
{
    Statement stale(m_database, u"SELECT block, language FROM stale_text"_s);
    for (stale.run(); stale.next();)
        blockOf(stale.text(0)).stale.push_back(languageOf(stale.text(1)));
    Statement notes(m_database, u"SELECT block, 'body', language, quote, note FROM translators_note "
                                "ORDER BY block, language, ord"_s);
    for (notes.run(); notes.next();)
        existingTextOf(notes).notes.push_back({notes.text(3), notes.text(4)});
}

std::vector<Term> AgendaReader::terms()
{
    Statement rows(m_database, u"SELECT en, fr, es, note, is_heading FROM term ORDER BY number"_s);
    std::vector<Term> terms;
    for (rows.run(); rows.next();) {
        Term term;
        for (int column = 0; const Language language : allLanguages)
            term.words[language] = rows.text(column++);
        term.note = rows.text(3);
        term.isHeading = rows.integer(4) != 0;
        terms.push_back(term);
    }
    return terms;
}

std::vector<TermPlace> AgendaReader::termPlaces(const Document &document)
{
    Statement rows(m_database, u"SELECT term, block, term_place.language, start, length, inflected "
                               "FROM term_place JOIN block ON block.id = term_place.block "
                               "JOIN language ON language.code = term_place.language "
                               "ORDER BY language.ord, block.ord, start, term"_s);
    std::vector<TermPlace> places;
    for (rows.run(); rows.next();) {
        const BlockId id(rows.text(1));
        const Language language = languageOf(rows.text(2));
        const Block *block = document.block(id);
        const BlockText *text = block ? block->text(language) : nullptr;
        if (!text)
            throwCorrupt(u"a term in %1, which isn't there"_s.arg(id.value()));
        const TextRange range = fromCodePoints(text->text, {rows.integer(3), rows.integer(4)});
        places.push_back(
            {rows.integer(0), id, language, range, rows.integer(5) != 0 ? TermFit::Inflected : TermFit::Exact});
    }
    return places;
}

std::optional<BlockText> &AgendaReader::textOf(const Statement &row)
{
    const Language language = languageOf(row.text(2));
    if (row.text(1) == "body"_L1)
        return blockOf(row.text(0)).texts[language];
    const auto found = m_sectionIndex.constFind(row.text(0));
    if (found == m_sectionIndex.constEnd())
        throwCorrupt(u"a title of %1, which isn't there"_s.arg(row.text(0)));
    return m_sections[*found].contentsTitle[language];
}

Block &AgendaReader::blockOf(const QString &id)
{
    const auto found = m_blockIndex.constFind(id);
    if (found == m_blockIndex.constEnd())
        throwCorrupt(u"a text of %1, which isn't there"_s.arg(id));
    return m_blocks[*found];
}

BlockText &AgendaReader::existingTextOf(const Statement &row)
{
    std::optional<BlockText> &text = textOf(row);
    if (!text)
        throwCorrupt(u"a mark in a text of %1 that isn't there"_s.arg(row.text(0)));
    return *text;
}

QString AgendaReader::sqliteVersion()
{
    Statement statement(m_database, u"SELECT sqlite_version()"_s);
    statement.run();
    return statement.next() ? statement.text(0) : QString();
}

} // namespace iamm
