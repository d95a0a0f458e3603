// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/export/textwriter.h"

#include "core/export/wrappedtext.h"

namespace iamm {

void TextWriter::beginDocument(const ExportHead &head)
{
    m_head.emplace(head);
    m_blocks.emplace(head.languages);
    m_text = underlined(Words(head.languages.front()).documentTitle(), u'=');
    for (const Language language : head.languages) {
        const Words words(language);
        m_text += u'\n' + wrapped(words.edition(CitationForm::Full)) + wrapped(words.editionNotice());
        if (head.document.status(language) == TextStatus::UnofficialTranslation)
            m_text += wrapped(words.translationNotice());
    }
}

void TextWriter::front(const Block &block)
{
    // The title stands above already.
    if (block.kind == BlockKind::Title)
        return;
    m_text += m_blocks->block(block);
}

void TextWriter::beginSection(const Section &section, const Block &heading)
{
    m_text += m_blocks->heading(section, heading);
}

void TextWriter::block(const Block &block)
{
    m_text += m_blocks->block(block);
}

void TextWriter::footnote(const Block &block)
{
    if (!m_hasFootnotes)
        m_text += u'\n' + underlined(Words(m_head->languages.front()).footnotes(), u'=');
    m_hasFootnotes = true;
    m_text += m_blocks->block(block);
}

} // namespace iamm
