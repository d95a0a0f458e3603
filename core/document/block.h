// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/blockid.h"
#include "core/document/language.h"
#include "core/document/textrange.h"

#include <QString>

#include <optional>
#include <vector>

namespace iamm {

/// What a block is in the document.
enum class BlockKind : quint8 {
    Paragraph,
    Understanding, ///< one of the 20 common understandings of part II
    Lead,          ///< "Effective practices with regard to …:"
    Practice,
    Open,     ///< a slot "[...]" that the authors left for practices of the consultations
    Footnote, ///< a note at the end of its section
    Heading,  ///< has the identifier of its section
    Front,    ///< title page and the five paragraphs after it
    Title,    ///< the printed title again, "Table of Contents": not citable
};

/// The word for a kind in JSON, in the database and after `kind:`. Never shown to people: Words has those.
QString kindCode(BlockKind kind);
std::optional<BlockKind> kindFromCode(QStringView code);

enum class MarkStyle : quint8 { Emphasis };

/// "emphasis".
QString markStyleCode(MarkStyle style);

struct Mark {
    TextRange range;
    MarkStyle style = MarkStyle::Emphasis;
    bool operator==(const Mark &) const = default;
};

/// A superscript number that refers to a footnote. It isn't in the text: it stands before the character at `at`.
struct FootnoteMark {
    int number = 0;
    int at = 0; ///< UTF-16 position in the text
    bool operator==(const FootnoteMark &) const = default;
};

/// Words in the text that lead to another place of the document.
struct Link {
    TextRange range;
    BlockId target;
    bool operator==(const Link &) const = default;
};

/// What a translator has to say on a block: shown beside the text, never a part of it.
struct TranslatorsNote {
    QString quote; ///< the words that are meant, of the translation or of the English text
    QString note;
    bool operator==(const TranslatorsNote &) const = default;
};

/// A text in one language, without any markup in it. Also a section's title.
struct BlockText {
    QString text;
    std::vector<Mark> marks;
    std::vector<FootnoteMark> footnotes;
    std::vector<Link> links;
    std::vector<TranslatorsNote> notes = {};
    bool operator==(const BlockText &) const = default;
};

/// The first and the last printed page of the English original on which a block can stand; equal where it is known.
struct PageRange {
    int first = 0; ///< 0: not paginated (front matter)
    int last = 0;
    bool operator==(const PageRange &) const = default;
};

/// The smallest unit that a person can point at, cite and bookmark.
struct Block {
    BlockId id;
    BlockId section; ///< of the section it stands in; for a heading its own; empty for front matter and titles
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;  ///< headings: 1 part … 4 sub-section; practices: 1 top level, 2 nested; else 0
    QString number; ///< as in its identifier: "2", "3.4"; headings: "III", "11", "b", "2"; else empty
    PageRange pages;
    PerLanguage<BlockText> texts;
    /// Languages whose text was made from another English one than this: it isn't in `texts`.
    std::vector<Language> stale = {};

    /// The text in this language; null where it is missing.
    const BlockText *text(Language language) const;
    bool isStale(Language language) const;
    /// The text in this language, else in English, the language of the document; null where it has neither.
    const BlockText *textOrEnglish(Language language) const;
    bool operator==(const Block &) const = default;
};

} // namespace iamm
