// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exportsink.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace iamm {

/// {"edition", "sections": [section, …], "footnotes": [block, …], "front": [block, …]}: see jsonvalues.h. Sections
/// stand one after the other in document order, their level says how deep they are; of one section those below it
/// too. Each block is there once: footnotes aren't among the blocks of their section.
class JsonWriter final : public ExportWriter {
public:
    void beginDocument(const ExportHead &head) override;
    void front(const Block &block) override;
    void beginSection(const Section &section, const Block &heading) override;
    void block(const Block &block) override;
    void endSection() override;
    void footnote(const Block &block) override;
    void endDocument() override {}
    QByteArray bytes() const override;

private:
    QJsonObject json(const Block &block) const;

    std::optional<ExportHead> m_head;
    const Section *m_section = nullptr;
    QJsonArray m_blocks; ///< of the section that is being written
    QJsonArray m_sections;
    QJsonArray m_footnotes;
    QJsonArray m_front;
};

} // namespace iamm
