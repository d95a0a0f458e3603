// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exportsink.h"
#include "core/words/htmltext.h"
#include "core/words/words.h"

#include <optional>

namespace iamm {

/// One HTML file that needs no other: headings, nested lists, the language of every text, footnotes that lead to their
/// mark and back. Each block's identifier is the id of its element. Several languages stand below each other, block by
/// block.
class HtmlWriter final : public ExportWriter {
public:
    void beginDocument(const ExportHead &head) override;
    void front(const Block &block) override;
    void beginSection(const Section &section, const Block &heading) override;
    void block(const Block &block) override;
    void endSection() override;
    void footnote(const Block &block) override;
    void endDocument() override;
    QByteArray bytes() const override { return m_html.toUtf8(); }

private:
    Words words() const { return Words(m_head->languages.front()); }
    QString title() const;
    void writeTitleAndNotices();
    void writeContents();
    void closeFront();
    /// The block's text in each language: one alone bare, several each in an element of its own.
    QString texts(const Block &block, const QString &before = {}) const;
    QString text(const Block &block, Language language) const;
    HtmlHooks hooks(Language language) const;
    QString attributes(Language language) const;

    std::optional<ExportHead> m_head;
    QString m_html;
    HtmlLists m_lists;
    bool m_hasFront = false;
    bool m_hasFootnotes = false;
};

} // namespace iamm
