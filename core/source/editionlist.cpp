// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/editionlist.h"

#include "core/document/texthash.h"
#include "core/source/datatable.h"
#include "core/source/sourceerror.h"
#include "core/source/sourcetext.h"

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
/// Of all that passages can stand in: repairs count, page numbers and links don't.
QString hashOfTexts(const Document &document, Language language)
{
    QString all;
    for (const Block &block : document.allBlocks()) {
        const BlockText *text = block.text(language);
        all += block.id.value() + u'\t' + (text ? text->text : QString()) + u'\n';
    }
    return textHash(all);
}
} // namespace

EditionList::EditionList(const SourceText &list) : m_file(list.file())
{
    constexpr int columns = 2;
    for (const DataRow &row : dataRows(list, columns)) {
        const QString &name = row.fields[0];
        if (name == "edition"_L1)
            m_edition = row.fields[1];
        else if (name == "revision"_L1)
            m_revision = dataNumber(list, row, 1, u"revision"_s);
        else if (const std::optional<Language> language = languageFromCode(name))
            m_texts.insert(*language, {row.line, row.fields[1]});
        else
            throw SourceError(m_file, row.line, u"\"%1\" is neither edition nor revision nor a language"_s.arg(name));
    }
}

void EditionList::check(const Document &document) const
{
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        const QString hash = hashOfTexts(document, text.key());
        if (text->hash != hash)
            throw SourceError(
                m_file, text->line,
                u"the text in the language %1 isn't that of revision %2: raise the revision, and list the "
                "text's hash: %3"_s.arg(languageCode(text.key()))
                    .arg(m_revision)
                    .arg(hash));
    }
    const auto english = m_texts.constFind(Language::English);
    if (english == m_texts.cend())
        return;
    for (const Language language : document.languages()) {
        if (!m_texts.contains(language))
            throw SourceError(
                m_file, english->line,
                u"the text in the language %1 isn't listed: raise the revision, and list its hash: %2"_s.arg(
                    languageCode(language), hashOfTexts(document, language)));
    }
}

} // namespace iamm
