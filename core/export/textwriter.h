// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exportsink.h"
#include "core/export/textblocks.h"

#include <optional>

namespace iamm {

/// Plain text for reading and for mail, see TextBlocks; footnotes at the end.
class TextWriter final : public ExportWriter {
public:
    void beginDocument(const ExportHead &head) override;
    void front(const Block &block) override;
    void beginSection(const Section &section, const Block &heading) override;
    void block(const Block &block) override;
    void endSection() override {}
    void footnote(const Block &block) override;
    void endDocument() override {}
    QByteArray bytes() const override { return m_text.toUtf8(); }

private:
    std::optional<ExportHead> m_head;
    std::optional<TextBlocks> m_blocks;
    QString m_text;
    bool m_hasFootnotes = false;
};

} // namespace iamm
