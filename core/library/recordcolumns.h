// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/record.h"

#include <QLatin1StringView>

namespace iamm {

/// Each column of a record's table but its hash, once: reading, writing and hashing rows all go by this list, so that
/// it is the one place to change when a record gets another value. (The schema says what each column is for.)

/// Whether a column was there from the first. One that came later, or may, counts in the row's hash only where it isn't
/// empty: so rows stay sound when a column is added.
enum class Since { First, Later };

/// Calls `visit(name, since, value)` for each. `Row` is a record or const; `visit` may change the value of one that
/// isn't.
template <typename Passage, typename Visit>
void visitPassage(Passage &passage, Visit &visit)
{
    using namespace Qt::StringLiterals;
    visit("edition"_L1, Since::First, passage.edition);
    visit("revision"_L1, Since::First, passage.revision);
    visit("language"_L1, Since::First, passage.language);
    visit("from_block"_L1, Since::First, passage.from.block);
    visit("from_at"_L1, Since::First, passage.from.at);
    visit("to_block"_L1, Since::First, passage.to.block);
    visit("to_at"_L1, Since::First, passage.to.at);
    visit("quote"_L1, Since::First, passage.quote);
    visit("prefix"_L1, Since::First, passage.prefix);
    visit("suffix"_L1, Since::First, passage.suffix);
    visit("text_hash"_L1, Since::First, passage.textHash);
    visit("heading"_L1, Since::Later, passage.heading);
}

template <typename Row, typename Visit>
void visitColumns(Row &row, Visit &&visit)
{
    using namespace Qt::StringLiterals;
    using Kind = std::remove_const_t<Row>;
    visit("uuid"_L1, Since::First, row.head.id);
    visit("rev"_L1, Since::First, row.head.rev);
    visit("author"_L1, Since::First, row.head.author.id);
    visit("created"_L1, Since::First, row.head.created);
    visit("modified"_L1, Since::First, row.head.modified);
    visit("deleted"_L1, Since::First, row.head.deleted);
    if constexpr (std::is_same_v<Kind, Bookmark>)
        visit("title"_L1, Since::First, row.title);
    if constexpr (std::is_same_v<Kind, Folder>)
        visit("name"_L1, Since::First, row.name);
    if constexpr (std::is_same_v<Kind, Note>)
        visit("text"_L1, Since::First, row.text);
    if constexpr (Annotation<Kind>) {
        visitPassage(row.passage, visit);
        visit("attached"_L1, Since::Later, row.attached);
    }
    if constexpr (requires { row.folder; }) {
        visit("folder"_L1, Since::Later, row.folder);
        visit("position"_L1, Since::Later, row.position);
    }
    if constexpr (requires { row.color; })
        visit("color"_L1, Since::Later, row.color);
    if constexpr (requires { row.tags; })
        visit("tags"_L1, Since::Later, row.tags);
    visit("ancestors"_L1, Since::Later, row.head.ancestors);
    visit("conflict_of"_L1, Since::Later, row.head.conflictOf);
    visit("extra"_L1, Since::Later, row.head.extra);
}

/// The name of the record's table.
template <typename Row>
constexpr QLatin1StringView tableName()
{
    using namespace Qt::StringLiterals;
    if constexpr (std::is_same_v<Row, Bookmark>)
        return "bookmark"_L1;
    else if constexpr (std::is_same_v<Row, Folder>)
        return "folder"_L1;
    else if constexpr (std::is_same_v<Row, Highlight>)
        return "highlight"_L1;
    else
        return "note"_L1;
}

} // namespace iamm
