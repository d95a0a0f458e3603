// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace iamm {

// The project's JSON. Offsets and lengths count code points.
//
// A block: {
//   "id":        string, "III.11.b-2"
//   "section":   string, the section's identifier (a heading's is its own); null for front matter and titles
//   "kind":      "paragraph" | "understanding" | "lead" | "practice" | "open" | "footnote" | "heading" | "front" |
//                "title"
//   "level":     number: headings 1 (part) to 4 (sub-section), practices 1 or 2 (nested), else 0
//   "number":    string as in the identifier, "2", "3.4", "b"; null where the block has none
//   "citation":  string in the first language asked for; null for titles, which aren't citable
//   "pages":     [first, last], numbers, printed pages of the English original; null for what has no page
//   "lang":      "en" | "fr" | "es"
//   "text":      string; null where the block has no text in this language
//   "marks":     [{"start", "length", "style": "emphasis"}]
//   "footnotes": [{"number", "at"}]: the mark of note `number` stands before the code point `at`
// }
// Asked for several languages, a block has instead of lang, text, marks and footnotes
//   "texts":     {"fr": {"text", "marks", "footnotes"}, …}
//
// A section: {
//   "id", "level", "number": as in a block
//   "title":         string as the heading has it; null where it isn't translated
//   "marks", "footnotes": those of the heading
//   "contentsTitle": string as the printed contents have it
//   "contentsMarks": its marks
//   "page":          number of the page on which it starts
//   "blocks":        [block, …] without the heading and without those of the sections below it
// }
// Asked for several languages, title, marks, footnotes, contentsTitle and contentsMarks stand in
//   "texts":         {"fr": {"title", "marks", "footnotes", "contentsTitle", "contentsMarks"}, …}

/// `languages` must not be empty.
QJsonObject blockJson(const Block &block, const Document &document, const std::vector<Language> &languages);

/// With the blocks that are given.
QJsonObject sectionJson(const Section &section, const Document &document, const std::vector<Language> &languages,
                        const QJsonArray &blocks);

/// The edition: {"id", "revision", "title", "notice", "languages": [{"lang", "status": "official" | "unofficial",
/// "source"}]}.
QJsonObject editionJson(const Document &document, Language language);

} // namespace iamm
