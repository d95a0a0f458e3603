// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/printstyle.h"
#include "core/export/exportsink.h"

#include <QTextCursor>
#include <QTextDocument>

#include <memory>
#include <optional>

namespace iamm {

/// Takes the stream of an export and sets it for paper: headings, hanging bullets and numbers, emphasis, footnotes at
/// the end of their section, identifiers as labels for the margin. Pages are PrintedPages' job.
class PrintWriter final : public ExportSink {
public:
    PrintWriter();

    void beginDocument(const ExportHead &head) override;
    void front(const Block &block) override;
    void beginSection(const Section &section, const Block &heading) override;
    void block(const Block &block) override;
    void endSection() override;
    /// Nothing: on paper a footnote stands at the end of its section, where endSection() put it.
    void footnote(const Block &) override {}
    void endDocument() override {}

    /// After endDocument(); the writer has none any more.
    std::unique_ptr<QTextDocument> takeDocument() { return std::move(m_document); }

private:
    /// Begins a paragraph.
    void begin(const ParagraphStyle &style);
    /// The block in each language; `marker` hangs before the first, `label` stands in the margin.
    void write(const Block &block, ParagraphStyle style, const QString &marker = {}, const QString &label = {});
    void writeText(const BlockText &text, const QTextCharFormat &format);
    void writeHead();

    std::optional<ExportHead> m_head;
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
    const Section *m_section = nullptr;
    bool m_isEmpty = true;
    bool m_wasTitleLine = true;
};

} // namespace iamm
