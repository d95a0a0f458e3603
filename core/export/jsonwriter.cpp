// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/export/jsonwriter.h"

#include "core/export/jsonvalues.h"

#include <QJsonDocument>

namespace iamm {

using namespace Qt::StringLiterals;

void JsonWriter::beginDocument(const ExportHead &head)
{
    m_head.emplace(head);
}

void JsonWriter::front(const Block &block)
{
    m_front.append(json(block));
}

void JsonWriter::beginSection(const Section &section, const Block & /*heading*/)
{
    m_section = &section;
    m_blocks = {};
}

void JsonWriter::block(const Block &block)
{
    m_blocks.append(json(block));
}

void JsonWriter::endSection()
{
    m_sections.append(sectionJson(*m_section, m_head->document, m_head->languages, m_blocks));
}

void JsonWriter::footnote(const Block &block)
{
    m_footnotes.append(json(block));
}

QByteArray JsonWriter::bytes() const
{
    const QJsonObject all{
        {u"edition"_s, editionJson(m_head->document, m_head->languages.front())},
        {u"sections"_s, m_sections},
        {u"footnotes"_s, m_footnotes},
        {u"front"_s, m_front},
    };
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

QJsonObject JsonWriter::json(const Block &block) const
{
    return blockJson(block, m_head->document, m_head->languages);
}

} // namespace iamm
