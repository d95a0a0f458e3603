// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exportsink.h"
#include "core/words/words.h"

#include <optional>

namespace iamm {

/// Plain text for reading and for mail: lines of at most 72 characters, headings underlined by their level, practices
/// with their number in brackets, footnotes at the end. Of several languages each text is preceded by its code.
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
    Words words() const { return Words(m_head->languages.front()); }
    /// In each language; `before` stands before the first.
    void writeTexts(const Block &block, const QString &before = {}, const QString &after = {});
    QString text(const Block &block, Language language) const;
    /// What stands before a text where there are several languages: "fr  ".
    QString languageLabel(Language language) const;
    void writeUnderlined(const QString &text, QChar line);

    std::optional<ExportHead> m_head;
    QString m_text;
    bool m_hasFootnotes = false;
};

} // namespace iamm
