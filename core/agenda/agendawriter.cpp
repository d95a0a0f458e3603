// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/agenda/agendawriter.h"

#include "core/agenda/agendaschema.h"
#include "core/agenda/textplace.h"
#include "core/search/searchindexwriter.h"
#include "core/source/sourceparser.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "core/terms/termplaces.h"

#include <QFile>

#include <filesystem>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

/// A file that is removed unless it is renamed.
class NewFile final {
public:
    explicit NewFile(const QString &target) : m_target(target), m_path(target + u".new"_s)
    {
        // Left by a build that was killed.
        if (QFile::exists(m_path) && !QFile::remove(m_path))
            throw StorageError(StorageError::Reason::CantOpen, u"can't remove %1"_s.arg(m_path));
    }
    ~NewFile() { QFile::remove(m_path); }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    const QString &path() const { return m_path; }

    /// In one step on every system: QFile::rename doesn't replace, std::filesystem::rename does.
    void replaceTarget() const
    {
        std::error_code error;
        std::filesystem::rename(m_path.toStdU16String(), m_target.toStdU16String(), error);
        if (error)
            throw StorageError(StorageError::Reason::CantOpen,
                               u"can't replace %1: %2"_s.arg(m_target, QString::fromStdString(error.message())));
    }

private:
    QString m_target;
    QString m_path;
};

QString schemaScript()
{
    QFile file(u":/iamm/schema/agenda.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(StorageError::Reason::Other, u"the schema isn't compiled in"_s);
    return QString::fromUtf8(file.readAll());
}

void bindKey(Statement &statement, const TextPlace &place)
{
    statement.bind(place.block.value()).bind(place.code()).bind(languageCode(place.language));
}

void writeText(Database &database, const TextPlace &place, const BlockText &text)
{
    Statement insert(database, u"INSERT INTO block_text (block, place, language, text) VALUES (?, ?, ?, ?)"_s);
    bindKey(insert, place);
    insert.bind(text.text).run();
    for (const Mark &mark : text.marks) {
        const TextRange range = toCodePoints(text.text, mark.range);
        Statement row(database, u"INSERT INTO mark (block, place, language, start, length, style) "
                                "VALUES (?, ?, ?, ?, ?, ?)"_s);
        bindKey(row, place);
        row.bind(range.start).bind(range.length).bind(markStyleCode(mark.style)).run();
    }
    for (const FootnoteMark &mark : text.footnotes) {
        Statement row(database, u"INSERT INTO footnote_mark (block, place, language, number, at) "
                                "VALUES (?, ?, ?, ?, ?)"_s);
        bindKey(row, place);
        row.bind(mark.number).bind(codePointOffset(text.text, mark.at)).run();
    }
    for (const Link &link : text.links) {
        const TextRange range = toCodePoints(text.text, link.range);
        Statement row(database, u"INSERT INTO link (block, place, language, start, length, target) "
                                "VALUES (?, ?, ?, ?, ?, ?)"_s);
        bindKey(row, place);
        row.bind(range.start).bind(range.length).bind(link.target.value()).run();
    }
}

QString statusCode(TextStatus status)
{
    return status == TextStatus::Official ? u"official"_s : u"unofficial-translation"_s;
}

/// NULL where there is none.
void bindReference(Statement &statement, const BlockId &id)
{
    if (id.isEmpty())
        statement.bindNull();
    else
        statement.bind(id.value());
}

} // namespace

AgendaWriter::AgendaWriter(const QString &path) : m_path(path) {}

void AgendaWriter::write(const ParsedSource &source) const
{
    const NewFile file(m_path);
    {
        Database database(file.path(), Database::Mode::Create);
        database.execute(u"PRAGMA page_size = 4096"_s);
        database.execute(u"PRAGMA encoding = 'UTF-8'"_s);
        database.execute(u"PRAGMA journal_mode = MEMORY"_s);
        database.execute(u"PRAGMA foreign_keys = ON"_s);
        Transaction transaction(database);
        database.executeScript(schemaScript());
        fill(database, source);
        transaction.commit();
        database.execute(u"VACUUM"_s);
    }
    file.replaceTarget();
}

void AgendaWriter::fill(Database &database, const ParsedSource &source) const
{
    database.execute(u"PRAGMA application_id = %1"_s.arg(agendaApplicationId));
    database.execute(u"PRAGMA user_version = %1"_s.arg(agendaSchemaVersion));
    writeMeta(database, source);
    writeSections(database, source);
    writeBlocks(database, source);
    writeTexts(database, source);
    writeTranslationRemarks(database, source);
    writeTerms(database, source);
    writeSearchIndex(database, source.document);
}

void AgendaWriter::writeMeta(Database &database, const ParsedSource &source) const
{
    const Edition &edition = source.document.edition();
    Statement meta(database, u"INSERT INTO meta (name, value) VALUES (?, ?)"_s);
    meta.bind(u"schema"_s).bind(QString::number(agendaSchemaVersion)).run();
    meta.bind(u"edition"_s).bind(edition.id).run();
    meta.bind(u"revision"_s).bind(QString::number(edition.revision)).run();

    Statement language(database, u"INSERT INTO language (code, ord, status, source_hash) VALUES (?, ?, ?, ?)"_s);
    for (int ord = 1; const EditionLanguage &entry : edition.languages)
        language.bind(languageCode(entry.language))
            .bind(ord++)
            .bind(statusCode(entry.status))
            .bind(entry.sourceHash)
            .run();
}

void AgendaWriter::writeSections(Database &database, const ParsedSource &source) const
{
    Statement insert(database, u"INSERT INTO section (id, ord, parent, level, number, page, contents_line) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (size_t i = 0; const Section &section : source.document.sections()) {
        insert.bind(section.id.value()).bind(static_cast<int>(i) + 1);
        bindReference(insert, section.parent);
        insert.bind(section.level).bind(section.number).bind(section.page).bind(source.contentsLines[i]).run();
        ++i;
    }
}

void AgendaWriter::writeBlocks(Database &database, const ParsedSource &source) const
{
    Statement insert(database,
                     u"INSERT INTO block (id, ord, section, kind, level, number, first_page, last_page, source_line) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (size_t i = 0; const Block &block : source.document.allBlocks()) {
        insert.bind(block.id.value()).bind(static_cast<int>(i) + 1);
        bindReference(insert, block.section);
        const QString number = block.number.isNull() ? u""_s : block.number;
        insert.bind(kindCode(block.kind)).bind(block.level).bind(number);
        insert.bind(block.pages.first).bind(block.pages.last).bind(source.blockLines[i]).run();
        ++i;
    }
}

void AgendaWriter::writeTexts(Database &database, const ParsedSource &source) const
{
    for (const Language language : allLanguages) {
        for (const Block &block : source.document.allBlocks()) {
            if (const BlockText *text = block.text(language))
                writeText(database, {block.id, TextPlace::Place::Body, language}, *text);
        }
        for (const Section &section : source.document.sections()) {
            if (const std::optional<BlockText> &title = section.contentsTitle[language])
                writeText(database, {section.id, TextPlace::Place::Contents, language}, *title);
        }
    }
}

void AgendaWriter::writeTranslationRemarks(Database &database, const ParsedSource &source) const
{
    Statement stale(database, u"INSERT INTO stale_text (block, language) VALUES (?, ?)"_s);
    Statement note(database, u"INSERT INTO translators_note (block, language, ord, quote, note) "
                             "VALUES (?, ?, ?, ?, ?)"_s);
    for (const Block &block : source.document.allBlocks()) {
        for (const Language language : block.stale)
            stale.bind(block.id.value()).bind(languageCode(language)).run();
        for (const Language language : allLanguages) {
            const BlockText *text = block.text(language);
            for (int ord = 1; const TranslatorsNote &each : text ? text->notes : std::vector<TranslatorsNote>())
                note.bind(block.id.value())
                    .bind(languageCode(language))
                    .bind(ord++)
                    .bind(each.quote)
                    .bind(each.note)
                    .run();
        }
    }
}

void AgendaWriter::writeTerms(Database &database, const ParsedSource &source) const
{
    Statement insert(database, u"INSERT INTO term (number, en, fr, es, note, is_heading) VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (int number = 0; const Term &term : source.terms) {
        insert.bind(number++);
        for (const Language language : allLanguages)
            insert.bind(term.words[language].value_or(u""_s));
        insert.bind(term.note).bind(term.isHeading ? 1 : 0).run();
    }
    Statement place(database, u"INSERT INTO term_place (term, block, language, start, length, inflected) "
                              "VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (const TermPlace &each : termPlaces(source.terms, source.document)) {
        const QString &text = source.document.block(each.block)->text(each.language)->text;
        const TextRange range = toCodePoints(text, each.range);
        place.bind(each.term).bind(each.block.value()).bind(languageCode(each.language));
        place.bind(range.start).bind(range.length).bind(each.fit == TermFit::Inflected ? 1 : 0).run();
    }
}

} // namespace iamm
