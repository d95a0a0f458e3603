// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/export/jsonvalues.h"

#include "core/words/citation.h"

namespace iamm {

namespace {
using namespace Qt::StringLiterals;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue textOrNull(const BlockText *text)
{
    return text ? QJsonValue(text->text) : QJsonValue();
}

QJsonArray marksJson(const BlockText *text)
{
    QJsonArray marks;
    if (!text)
        return marks;
    for (const Mark &mark : text->marks) {
        const TextRange range = toCodePoints(text->text, mark.range);
        marks.append(QJsonObject{
            {u"start"_s, range.start}, {u"length"_s, range.length}, {u"style"_s, markStyleCode(mark.style)}});
    }
    return marks;
}

QJsonArray footnotesJson(const BlockText *text)
{
    QJsonArray footnotes;
    if (!text)
        return footnotes;
    for (const FootnoteMark &mark : text->footnotes)
        footnotes.append(QJsonObject{{u"number"_s, mark.number}, {u"at"_s, codePointOffset(text->text, mark.at)}});
    return footnotes;
}

QJsonValue pagesJson(PageRange pages)
{
    return pages.first > 0 ? QJsonValue(QJsonArray{pages.first, pages.last}) : QJsonValue();
}

void insertBlockText(QJsonObject &json, const BlockText *text)
{
    json[u"text"_s] = textOrNull(text);
    json[u"marks"_s] = marksJson(text);
    json[u"footnotes"_s] = footnotesJson(text);
}

void insertSectionText(QJsonObject &json, const Section &section, const Block *heading, Language language)
{
    const BlockText *title = heading ? heading->text(language) : nullptr;
    const std::optional<BlockText> &contents = section.contentsTitle[language];
    json[u"title"_s] = textOrNull(title);
    json[u"marks"_s] = marksJson(title);
    json[u"footnotes"_s] = footnotesJson(title);
    json[u"contentsTitle"_s] = textOrNull(contents ? &*contents : nullptr);
    json[u"contentsMarks"_s] = marksJson(contents ? &*contents : nullptr);
}

} // namespace

QJsonObject blockJson(const Block &block, const Document &document, const std::vector<Language> &languages)
{
    Q_ASSERT(!languages.empty());
    QJsonObject json{
        {u"id"_s, block.id.value()},
        {u"section"_s, textOrNull(block.section.value())},
        {u"kind"_s, kindCode(block.kind)},
        {u"level"_s, block.level},
        {u"number"_s, textOrNull(block.number)},
        {u"citation"_s, textOrNull(citation(block, document, languages.front()))},
        {u"pages"_s, pagesJson(block.pages)},
    };
    if (languages.size() == 1) {
        json[u"lang"_s] = languageCode(languages.front());
        insertBlockText(json, block.text(languages.front()));
        return json;
    }
    QJsonObject texts;
    for (const Language language : languages) {
        QJsonObject text;
        insertBlockText(text, block.text(language));
        texts[languageCode(language)] = text;
    }
    json[u"texts"_s] = texts;
    return json;
}

QJsonObject sectionJson(const Section &section, const Document &document, const std::vector<Language> &languages,
                        const QJsonArray &blocks)
{
    Q_ASSERT(!languages.empty());
    QJsonObject json{
        {u"id"_s, section.id.value()}, {u"level"_s, section.level}, {u"number"_s, section.number},
        {u"page"_s, section.page},     {u"blocks"_s, blocks},
    };
    const Block *heading = document.block(section.id);
    if (languages.size() == 1) {
        insertSectionText(json, section, heading, languages.front());
        return json;
    }
    QJsonObject texts;
    for (const Language language : languages) {
        QJsonObject text;
        insertSectionText(text, section, heading, language);
        texts[languageCode(language)] = text;
    }
    json[u"texts"_s] = texts;
    return json;
}

QJsonObject editionJson(const Document &document, Language language)
{
    const Edition &edition = document.edition();
    QJsonArray languages;
    for (const EditionLanguage &entry : edition.languages) {
        const bool isOfficial = entry.status == TextStatus::Official;
        languages.append(QJsonObject{{u"lang"_s, languageCode(entry.language)},
                                     {u"status"_s, isOfficial ? u"official"_s : u"unofficial"_s},
                                     {u"source"_s, entry.sourceHash}});
    }
    const Words words(language);
    return {
        {u"id"_s, edition.id},
        {u"revision"_s, edition.revision},
        {u"title"_s, words.resourceTitle()},
        {u"notice"_s, words.editionNotice()},
        {u"languages"_s, languages},
    };
}

} // namespace iamm
