// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"
#include "core/document/language.h"

#include <QString>

namespace iamm {

/// How much of the edition a citation names.
enum class CitationForm : quint8 {
    Full,  ///< "Berne Initiative, Resource Document towards …, draft for the regional consultations [2004]"
    Short, ///< "IAMM, draft [2004]"
};

struct QuotationMarks {
    QString open; ///< with the no-break space that French has
    QString close;
    QString innerOpen; ///< for what is quoted in the quotation
    QString innerClose;
};

/// What the program says in the language of the *text*: citations, kinds of block, labels. That may be another language
/// than the interface's, so none of it goes through tr(). Terms are those of the termbase. A small value.
class Words final {
public:
    explicit Words(Language language) : m_language(language) {}

    Language language() const { return m_language; }

    /// "practice", "common understanding"; not for headings and titles, which have no word.
    QString kind(BlockKind kind) const;
    /// "part", "chapter", "section", "sub-section" for the levels 1 to 4.
    QString sectionLevel(int level) const;
    /// "practice [2]", "common understanding 7", "note 4": brackets show numbers that the document doesn't print.
    QString numbered(BlockKind kind, const QString &number) const;
    /// "practices [1]–[3]".
    QString numberedRange(BlockKind kind, const QString &first, const QString &last) const;
    /// "practice 2 of 3", as it is said.
    QString ordinal(BlockKind kind, const QString &number, int count) const;
    QString frontMatter() const;

    /// "p. 31", "pp. 24–25"; in a translation "p. 31 de l’original anglais". Empty for what has no page.
    QString pages(PageRange pages) const;
    /// "p. 31" alone, for a list or a heading.
    QString page(int page) const;

    /// "International Agenda for Migration Management".
    QString documentTitle() const;
    /// "Resource Document towards the development of an …".
    QString resourceTitle() const;
    QString edition(CitationForm form) const;
    /// "Draft for the consultations of 2004. The Agenda published in 2005 differs."
    QString editionNotice() const;
    QString unofficialTranslation() const;
    /// "Unofficial translation. The English text is the reference text."; empty for English.
    QString translationNotice() const;
    /// "Translator's note on “…”: …", in the language of the note.
    QString translatorsNote(const QString &quote, const QString &note) const;
    QString openForProposals() const;
    /// "[open in the original]": what a copied slot reads, so that nobody takes it for an omission.
    QString openInTheOriginal() const;
    /// What stands where the block has no text to show in this language: that there is none, or that it is out of date.
    QString missingText(const Block &block) const;
    QString footnotes() const;
    QString contents() const;
    /// The name of a link from a footnote to its mark.
    QString backToText() const;

    QuotationMarks quotationMarks() const;

private:
    Language m_language;
};

} // namespace iamm
