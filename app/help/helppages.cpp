// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/help/helppages.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

QString markdownOf(const QString &id, Language language)
{
    QFile file(u":/help/%1/%2.md"_s.arg(languageCode(language), id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the help's page %s is not among the resources", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

/// Every page begins with its heading, "# Cite a practice".
QString titleOf(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).mid(2).trimmed();
}

} // namespace

HelpPages::HelpPages(Language language)
{
    const std::pair<QString, QStringList> parts[] = {
        //: A part of the help's contents.
        {tr("First steps"), {u"first-steps"_s, u"keyboard"_s}},
        //: A part of the help's contents: for officials.
        {tr("Read, look up and cite"),
         {u"contents"_s, u"search"_s, u"cite"_s, u"bookmarks"_s, u"notes"_s, u"other-pc"_s}},
        //: A part of the help's contents: for facilitators.
        {tr("Lead a meeting"), {u"prepare"_s, u"room"_s, u"remarks"_s}},
        //: A part of the help's contents: for drafters.
        {tr("Compare wording"), {u"every-place"_s, u"terms"_s, u"languages"_s}},
        //: A part of the help's contents.
        {tr("Good to know"), {u"official"_s, u"data"_s, u"recover"_s, u"query"_s, u"keys"_s}},
    };
    for (const auto &[title, ids] : parts) {
        Part part{title, {}};
        for (const QString &id : ids) {
            const QString markdown = markdownOf(id, language);
            part.pages.push_back({id, titleOf(markdown), markdown});
        }
        m_parts.push_back(part);
    }
}

const HelpPage *HelpPages::page(const QString &id) const
{
    for (const Part &part : m_parts) {
        const auto found = std::ranges::find(part.pages, id, &HelpPage::id);
        if (found != part.pages.end())
            return &*found;
    }
    return nullptr;
}

QString HelpPages::firstId()
{
    return u"first-steps"_s;
}

} // namespace iamm
