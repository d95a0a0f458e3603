// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"
#include "core/document/textrange.h"

#include <compare>
#include <optional>

namespace iamm {

/// A place in the reader: in which block (its number in document order) and where in its text (UTF-16).
struct ReaderPoint {
    int block = 0;
    int position = 0;
    auto operator<=>(const ReaderPoint &) const = default;
};

/// What is selected in one language, from where the person began (the anchor) to where they are (the caret). Pure.
/// After a double click the selection grows by words and after a triple click by blocks: what was selected first
/// always stays selected.
class TextSelection final {
public:
    bool isEmpty() const { return m_first.end == m_caret && m_first.start == m_caret; }
    Language language() const { return m_language; }
    ReaderPoint caret() const { return m_caret; }
    ReaderPoint start() const;
    ReaderPoint end() const;

    /// An empty selection here: the caret.
    void begin(Language language, ReaderPoint at);
    /// A first stretch (a word, a block) that stays selected; the caret stands at its end.
    void begin(Language language, ReaderPoint start, ReaderPoint end);
    /// Until here; `start` and `end` are the edges of what is at that place (a word; the same point for characters).
    void extendTo(ReaderPoint start, ReaderPoint end);
    void extendTo(ReaderPoint at) { extendTo(at, at); }
    /// Nothing selected; the caret stays.
    void clear();

    /// What is selected of a block's text of this length; none where nothing is.
    std::optional<TextRange> rangeIn(int block, int length) const;

    bool operator==(const TextSelection &) const = default;

private:
    struct Stretch {
        ReaderPoint start;
        ReaderPoint end;
        bool operator==(const Stretch &) const = default;
    };

    Language m_language = Language::English;
    Stretch m_first;
    ReaderPoint m_caret;
};

} // namespace iamm
