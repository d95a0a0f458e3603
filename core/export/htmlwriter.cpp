// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/export/htmlwriter.h"

#include "core/words/citation.h"

namespace iamm {

namespace {
using namespace Qt::StringLiterals;

// What a browser needs for a page that can be read: no fonts and no colours but those of the reader's choice.
constexpr QStringView styleSheet = uR"(
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.5; }
h2, h3, h4, h5 { line-height: 1.25; margin-top: 2em; }
main ul { list-style: none; padding-left: 1.5rem; }
main li { margin: 0.5em 0; }
nav ul { list-style: none; padding-left: 1.5rem; }
.notice, .gap, .open { font-style: italic; }
.page { font-weight: normal; font-size: 0.8em; white-space: nowrap; }
.footnotes { border-top: 1px solid; margin-top: 3em; }
@media print { nav { display: none; } body { max-width: none; margin: 0; } }
)";

QString element(const QString &tag, const QString &attributes, const QString &content)
{
    return u'<' + tag + attributes + u'>' + content + u"</"_s + tag + u">\n"_s;
}

QString idAttribute(const Block &block)
{
    return u" id=\""_s + block.id.value().toHtmlEscaped() + u'"';
}

QString headingTag(int level)
{
    return u'h' + QString::number(level + 1);
}

} // namespace

void HtmlWriter::beginDocument(const ExportHead &head)
{
    m_head.emplace(head);
    const QString code = languageCode(head.languages.front());
    m_html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"_s.arg(code);
    m_html += element(u"title"_s, {}, title().toHtmlEscaped());
    m_html += element(u"style"_s, {}, styleSheet.toString());
    m_html += u"</head>\n<body>\n<header>\n"_s;
    writeTitleAndNotices();
    m_html += u"</header>\n"_s;
    writeContents();
    m_html += u"<main>\n"_s;
}

QString HtmlWriter::title() const
{
    if (m_head->section.isEmpty())
        return words().documentTitle();
    const Block *heading = m_head->document.block(m_head->section);
    if (!heading)
        return words().documentTitle();
    const Language language = words().language();
    return shownReference(*heading, m_head->document, language) + u' ' + shortTitle(*heading, language) + u" – "_s
           + words().documentTitle();
}

void HtmlWriter::writeTitleAndNotices()
{
    m_html += element(u"h1"_s, {}, words().documentTitle().toHtmlEscaped());
    for (const Language language : m_head->languages) {
        const Words words(language);
        const QString attribute = u" class=\"notice\""_s + attributes(language);
        m_html += element(u"p"_s, attributes(language), words.edition(CitationForm::Full).toHtmlEscaped());
        m_html += element(u"p"_s, attribute, words.editionNotice().toHtmlEscaped());
        if (m_head->document.status(language) == TextStatus::UnofficialTranslation)
            m_html += element(u"p"_s, attribute, words.translationNotice().toHtmlEscaped());
    }
}

void HtmlWriter::writeContents()
{
    const QString name = words().contents().toHtmlEscaped();
    m_html += u"<nav aria-label=\"%1\">\n"_s.arg(name);
    HtmlLists lists;
    for (const Section &section : m_head->document.sections()) {
        const Block *heading = m_head->document.block(section.id);
        if (!heading || !m_head->blocks.contains(section.id))
            continue;
        m_html += lists.beginItem(section.level);
        m_html += u"<a href=\"#%1\">%2 %3</a>"_s.arg(section.id.value().toHtmlEscaped(),
                                                     printedNumber(section).toHtmlEscaped(),
                                                     shortTitle(*heading, words().language()).toHtmlEscaped());
    }
    m_html += lists.end() + u"</nav>\n"_s;
}

void HtmlWriter::front(const Block &block)
{
    // The title stands above already, and the contents have their name.
    if (block.kind == BlockKind::Title)
        return;
    if (!m_hasFront)
        m_html += u"<section aria-label=\"%1\">\n"_s.arg(words().frontMatter().toHtmlEscaped());
    m_hasFront = true;
    m_html += element(u"div"_s, idAttribute(block), texts(block));
}

void HtmlWriter::closeFront()
{
    if (m_hasFront)
        m_html += u"</section>\n"_s;
    m_hasFront = false;
}

void HtmlWriter::beginSection(const Section &section, const Block &heading)
{
    closeFront();
    QString title;
    for (const Language language : m_head->languages) {
        if (!title.isEmpty())
            title += u"<br/>"_s;
        title += u"<span%1>%2</span>"_s.arg(attributes(language), text(heading, language));
    }
    const QString page = u" <span class=\"page\">(%1)</span>"_s.arg(words().page(section.page).toHtmlEscaped());
    m_html += u"<section>\n"_s;
    m_html += element(headingTag(section.level), idAttribute(heading),
                      printedNumber(section).toHtmlEscaped() + u' ' + title + (section.page > 0 ? page : QString()));
}

void HtmlWriter::block(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Understanding:
        m_html += m_lists.beginNumberedItem(block.number, block.id.value()) + texts(block);
        return;
    case BlockKind::Practice:
        m_html += m_lists.beginItem(block.level, block.id.value());
        m_html += texts(block, u'[' + block.number + u"] "_s);
        return;
    case BlockKind::Open:
        m_html += m_lists.beginItem(1, block.id.value()) + texts(block);
        m_html += u" <span class=\"open\">(%1)</span>"_s.arg(words().openForProposals().toHtmlEscaped());
        return;
    default:
        m_html += m_lists.end();
        m_html += element(m_head->languages.size() > 1 ? u"div"_s : u"p"_s, idAttribute(block), texts(block));
    }
}

void HtmlWriter::endSection()
{
    m_html += m_lists.end() + u"</section>\n"_s;
}

void HtmlWriter::footnote(const Block &block)
{
    closeFront();
    const QString name = words().footnotes().toHtmlEscaped();
    if (!m_hasFootnotes)
        m_html += u"<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"%1\">\n<h2>%1</h2>\n"_s.arg(name);
    m_hasFootnotes = true;
    m_html += m_lists.beginNumberedItem(block.number, block.id.value()) + texts(block);
    m_html += u" <a href=\"#fnref%1\" role=\"doc-backlink\" aria-label=\"%2\">↩</a>"_s.arg(
        block.number.toHtmlEscaped(), words().backToText().toHtmlEscaped());
}

void HtmlWriter::endDocument()
{
    closeFront();
    m_html += m_lists.end();
    if (m_hasFootnotes)
        m_html += u"</section>\n"_s;
    m_html += u"</main>\n</body>\n</html>\n"_s;
}

QString HtmlWriter::texts(const Block &block, const QString &before) const
{
    const QString number = before.toHtmlEscaped();
    if (m_head->languages.size() == 1)
        return number + text(block, m_head->languages.front());
    QString html;
    for (const Language language : m_head->languages)
        html += element(u"p"_s, attributes(language), (html.isEmpty() ? number : QString()) + text(block, language));
    return html;
}

QString HtmlWriter::text(const Block &block, Language language) const
{
    if (const BlockText *found = block.text(language))
        return htmlOf(*found, hooks(language));
    return u"<span class=\"gap\">%1</span>"_s.arg(Words(language).missingText(block).toHtmlEscaped());
}

HtmlHooks HtmlWriter::hooks(Language language) const
{
    HtmlHooks hooks;
    hooks.footnoteMark = [this, language](int number) {
        const Block *footnote = m_head->document.footnote(number);
        const QString digits = QString::number(number);
        if (!footnote || !m_head->blocks.contains(footnote->id))
            return element(u"sup"_s, {}, digits).trimmed();
        // Only the first language's mark has the id to which the note leads back.
        const QString id = language == m_head->languages.front() ? u" id=\"fnref"_s + digits + u'"' : QString();
        return u"<sup><a href=\"#%1\"%2 role=\"doc-noteref\">%3</a></sup>"_s.arg(footnote->id.value(), id, digits);
    };
    hooks.linkAddress = [this](const BlockId &target) {
        return m_head->blocks.contains(target) ? u'#' + target.value() : QString();
    };
    return hooks;
}

QString HtmlWriter::attributes(Language language) const
{
    return u" lang=\""_s + languageCode(language) + u'"';
}

} // namespace iamm
