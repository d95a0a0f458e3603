// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/export/exporter.h"

#include "core/export/htmlwriter.h"
#include "core/export/jsonwriter.h"
#include "core/export/textwriter.h"

namespace iamm {

namespace {

/// The blocks between headings go to the sink; headings begin sections.
class SectionStream final {
public:
    SectionStream(const Document &document, ExportSink &sink) : m_document(document), m_sink(sink) {}

    void take(const Block &block)
    {
        const Section *section = block.kind == BlockKind::Heading ? m_document.section(block.id) : nullptr;
        if (section) {
            end();
            m_sink.beginSection(*section, block);
            m_isOpen = true;
        } else if (block.kind == BlockKind::Footnote) {
            m_footnotes.push_back(&block);
        } else if (block.section.isEmpty()) {
            m_sink.front(block);
        } else {
            m_sink.block(block);
        }
    }

    void end()
    {
        if (m_isOpen)
            m_sink.endSection();
        m_isOpen = false;
    }

    const std::vector<const Block *> &footnotes() const { return m_footnotes; }

private:
    const Document &m_document;
    ExportSink &m_sink;
    bool m_isOpen = false;
    std::vector<const Block *> m_footnotes;
};

} // namespace

std::optional<ExportFormat> exportFormatFromCode(QStringView code)
{
    if (code == u"json")
        return ExportFormat::Json;
    if (code == u"html")
        return ExportFormat::Html;
    if (code == u"txt")
        return ExportFormat::Text;
    return std::nullopt;
}

std::unique_ptr<ExportWriter> exportWriter(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Json:
        return std::make_unique<JsonWriter>();
    case ExportFormat::Html:
        return std::make_unique<HtmlWriter>();
    case ExportFormat::Text:
        return std::make_unique<TextWriter>();
    }
    Q_UNREACHABLE();
}

void exportDocument(const Document &document, const std::vector<Language> &languages, const BlockId &section,
                    ExportSink &sink)
{
    Q_ASSERT(!languages.empty());
    const std::span<const Block> blocks =
        section.isEmpty() ? std::span(document.allBlocks()) : document.blocksBelow(section);
    ExportHead head{document, languages, section, {}};
    for (const Block &block : blocks)
        head.blocks.insert(block.id);
    sink.beginDocument(head);
    SectionStream stream(document, sink);
    for (const Block &block : blocks)
        stream.take(block);
    stream.end();
    for (const Block *footnote : stream.footnotes())
        sink.footnote(*footnote);
    sink.endDocument();
}

} // namespace iamm
