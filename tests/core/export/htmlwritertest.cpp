// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/export/exporter.h"

#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"
#include "tests/support/sampledocument.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::Not;

std::string exported(const Document &document, const std::vector<Language> &languages, const QString &section = {})
{
    const std::unique_ptr<ExportWriter> writer = exportWriter(ExportFormat::Html);
    exportDocument(document, languages, BlockId(section), *writer);
    return writer->bytes().toStdString();
}

/// "" where all that is opened is closed in its order and no id stands twice.
QString faultIn(const std::string &html)
{
    QXmlStreamReader reader(QString::fromStdString(html));
    QSet<QString> ids;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString id = reader.attributes().value("id"_L1).toString();
        if (!id.isEmpty() && ids.contains(id))
            return u"twice: "_s + id;
        ids.insert(id);
    }
    return reader.hasError() ? reader.errorString() + u" in line %1"_s.arg(reader.lineNumber()) : QString();
}

QStringList linksToNowhere(const std::string &html)
{
    const QString text = QString::fromStdString(html);
    QStringList missing;
    static const QRegularExpression link(u"href=\"#([^\"]*)\""_s);
    for (auto match = link.globalMatch(text); match.hasNext();) {
        const QString target = match.next().captured(1);
        if (!text.contains(u" id=\""_s + target + u'"'))
            missing += target;
    }
    return missing;
}

TEST(HtmlExport, OfTheAgendaIsWellFormedAndLeadsNowhereElse)
{
    const std::string html = exported(realAgenda(), {Language::English});
    EXPECT_EQ(faultIn(html), QString());
    EXPECT_EQ(linksToNowhere(html), QStringList());
    EXPECT_THAT(html, Not(HasSubstr("src=")));
    EXPECT_THAT(html, Not(HasSubstr("href=\"http")));
}

TEST(HtmlExport, OfASectionLeadsNowhereThatItHasNot)
{
    for (const Section &section : realAgenda().sections()) {
        const std::string html = exported(realAgenda(), {Language::English}, section.id.value());
        EXPECT_EQ(faultIn(html), QString()) << section.id.value().toStdString();
        EXPECT_EQ(linksToNowhere(html), QStringList()) << section.id.value().toStdString();
    }
}

TEST(HtmlExport, SaysItsLanguageAndThatItIsADraft)
{
    const std::string html = exported(sampleDocument(), {Language::English});
    EXPECT_THAT(html, HasSubstr("<html lang=\"en\">"));
    EXPECT_THAT(html, HasSubstr("Draft for the consultations of 2004. The Agenda published in 2005 differs."));
}

TEST(HtmlExport, OfATranslationSaysThatItIsUnofficial)
{
    const std::string html = exported(sampleDocument(), {Language::French}, u"III.11.b"_s);
    EXPECT_THAT(html, HasSubstr("<html lang=\"fr\">"));
    EXPECT_THAT(html, HasSubstr("Traduction non officielle."));
    EXPECT_THAT(exported(sampleDocument(), {Language::English}), Not(HasSubstr("Unofficial")));
}

TEST(HtmlExport, HasHeadingsAndNestedLists)
{
    const std::string html = exported(sampleDocument(), {Language::English});
    EXPECT_THAT(html, HasSubstr("<h2 id=\"III\">III. <span lang=\"en\">Effective Practices</span>"));
    EXPECT_THAT(html, HasSubstr("<h5 id=\"III.4.a.1\">(1) "));
    EXPECT_THAT(html,
                HasSubstr("<li id=\"III.8-1\">[1] Goal 1\n<ul>\n<li id=\"III.8-1.1\">[1.1] Nested goal 1.1</li>"));
    EXPECT_THAT(html, HasSubstr("<ol start=\"1\">\n<li id=\"II-1\">Understanding 1.</li>"));
    EXPECT_THAT(html, HasSubstr("<em>Non-Refoulement</em>"));
}

TEST(HtmlExport, LinksFootnotesBothWays)
{
    const std::string html = exported(sampleDocument(), {Language::English}, u"III.4.a"_s);
    EXPECT_THAT(html,
                HasSubstr("Business Visitors<sup><a href=\"#fn4\" id=\"fnref4\" role=\"doc-noteref\">4</a></sup>"));
    EXPECT_THAT(html, HasSubstr("<li id=\"fn4\">"));
    EXPECT_THAT(html, HasSubstr("<a href=\"#fnref4\" role=\"doc-backlink\" aria-label=\"Back to the text\">"));
    EXPECT_THAT(html, HasSubstr("see section 5"));
    EXPECT_THAT(html, Not(HasSubstr("href=\"#III.5\"")));
}

TEST(HtmlExport, EscapesTheText)
{
    EXPECT_THAT(exported(sampleDocument(), {Language::English}), HasSubstr("&lt;across borders&gt; &amp; more"));
}

TEST(HtmlExport, InSeveralLanguagesMarksEachTextAndLabelsGaps)
{
    const std::string html = exported(sampleDocument(), {Language::English, Language::Spanish}, u"III.11.b"_s);
    EXPECT_EQ(faultIn(html), QString());
    EXPECT_THAT(
        html,
        HasSubstr("<p lang=\"en\">[2] Promotion of measure 2.</p>\n<p lang=\"es\">Promoción de la medida 2.</p>"));
    EXPECT_THAT(html, HasSubstr("<p lang=\"es\"><span class=\"gap\">[sin texto en español]</span></p>"));
}

TEST(HtmlExport, SaysWhichTranslationIsOutOfDate)
{
    const std::string html = exported(sampleWithStaleText(Language::Spanish), {Language::Spanish}, u"III.11.b"_s);
    EXPECT_THAT(html, HasSubstr("<span class=\"gap\">[la traducción ya no está al día]</span>"));
}

} // namespace
} // namespace iamm
