// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/searchindexwriter.h"

#include "core/document/document.h"
#include "core/search/foldedtext.h"
#include "core/search/lexiconexceptions.h"
#include "core/search/stemmer.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QFile>

#include <set>
#include <stdexcept>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

QString schema()
{
    QFile file(u":/iamm/schema/search.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("search.sql: not compiled in");
    return QString::fromUtf8(file.readAll());
}

void addForms(const BlockText &text, Language language, std::set<QString> &forms)
{
    const FoldedText words(text.text, language);
    for (int i = 0; i < words.count(); ++i) {
        const TextRange range = words.range(i);
        if (!words.key(i).isEmpty())
            forms.insert(text.text.mid(range.start, range.length).toLower());
    }
}

/// The forms of all words in everything that is searched.
std::set<QString> formsOf(const Document &document, Language language)
{
    std::set<QString> forms;
    for (const Block &block : document.allBlocks()) {
        if (const BlockText *text = block.text(language))
            addForms(*text, language, forms);
    }
    for (const Section &section : document.sections()) {
        if (section.contentsTitle[language])
            addForms(*section.contentsTitle[language], language, forms);
    }
    return forms;
}

void writeLexicon(Database &database, const Document &document, Language language)
{
    const LexiconExceptions &exceptions = LexiconExceptions::forLanguage(language);
    const Stemmer stemmer(language);
    std::set<QString> forms = formsOf(document, language);
    for (const QString &form : exceptions.words())
        forms.insert(form);
    Statement insert(database, u"INSERT INTO search_word (language, form, spelling, stem) VALUES (?, ?, ?, ?)"_s);
    for (const QString &form : forms) {
        QString spelling = exceptions.spellingOf(form);
        if (spelling.isNull())
            spelling = foldedKey(form, language);
        QString stem = exceptions.familyOf(form);
        if (stem.isNull())
            stem = stemmer.stem(exceptions.spellingOf(form).isNull() ? form : spelling);
        insert.bind(languageCode(language)).bind(form).bind(spelling).bind(stem).run();
    }
}

} // namespace

void writeSearchIndex(Database &database, const Document &document)
{
    database.executeScript(schema());
    for (const Language language : document.languages()) {
        writeLexicon(database, document, language);
        const QString table = u"search_"_s + languageCode(language);
        database.execute(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(table));
        database.execute(u"INSERT INTO %1 (%1) VALUES ('optimize')"_s.arg(table));
    }
}

} // namespace iamm
