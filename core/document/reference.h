// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QString>

#include <span>
#include <vector>

namespace iamm {

/// What a word before (or in place of) a number says that the number is.
enum class ReferenceRole : quint8 {
    Any, ///< no word: a part, a chapter, a sub-section, a practice or an understanding
    Part,
    Section, ///< chapter, section or sub-section: people don't keep them apart
    Practice,
    Understanding,
    Paragraph,
    Lead, ///< has no number
    Open, ///< has no number
    Note,
    Page,
    Front,
};

/// One step of a reference: "III", "11", "b" or "practice [2]".
struct ReferenceStep {
    enum class Value : quint8 { None, Number, Letter, Roman };
    enum class Bracket : quint8 { None, Round, Square };

    ReferenceRole role = ReferenceRole::Any;
    Value value = Value::None;
    int number = 0;    ///< of Number and Roman
    QChar letter = {}; ///< of Letter, in lower case
    Bracket bracket = Bracket::None;
    bool dashBefore = false;
    bool operator==(const ReferenceStep &) const = default;
};

/// One way to read what was typed.
struct ReferenceForm {
    std::vector<ReferenceStep> from;
    std::vector<ReferenceStep> to; ///< empty: no range
    /// The two are held together only by a sign that may mean something else (a dash, Spanish "a").
    bool weakRange = false;
    bool operator==(const ReferenceForm &) const = default;
};

/// What was typed, taken apart without looking at a document.
struct ParsedReference {
    QString identifier;               ///< the whole, folded, to be compared with identifiers
    std::vector<ReferenceForm> forms; ///< the likeliest first; empty: this is no reference
    bool isEmpty() const { return forms.empty(); }
};

/// Takes a reference apart that a person typed or pasted, in English, French or Spanish: "III.11.b-2", "11b2",
/// "pratique 2 de III.11.b", "CU 7", "note 4", "p. 31", "III.11.b-1..3", "iamm:III.11.b-2", a whole citation.
/// Empty for anything else, however odd or long.
ParsedReference parseReference(const QString &typed);

/// What a reference leads to: one block (a heading stands for its section), a range of them, or a printed page.
struct ReferenceTarget {
    BlockId from;
    BlockId to;   ///< the same as `from`, or a later block
    int page = 0; ///< not 0: a page was meant, and `from` is the first heading or block that is sure to begin there
    bool isRange() const { return from != to; }
    bool operator==(const ReferenceTarget &) const = default;
};

/// None: nothing in the document is called so. One: found. Several: all that may be meant, in document order.
struct Resolution {
    std::vector<ReferenceTarget> targets;
    bool isFound() const { return targets.size() == 1; }
    bool isAmbiguous() const { return targets.size() > 1; }
    bool isEmpty() const { return targets.empty(); }
};

/// Looks the reference up in the document. What may mean two things gets both: never a guess.
Resolution resolveReference(const ParsedReference &reference, const Document &document);
Resolution resolveReference(const QString &typed, const Document &document);

/// A reference that leads to this target and no other, to be typed or handed on: "III.11.b-2", "III.11.b-1..3", "p.
/// 31".
QString referenceText(const ReferenceTarget &target);

/// The number at the end of an identifier: 2 of "I.1-para2", 4 of "fn4"; 0 where there is none.
int trailingNumber(const BlockId &id);

/// The blocks that the target means; for sections with all that is below them, for a page the one block.
std::span<const Block> blocksOf(const ReferenceTarget &target, const Document &document);

} // namespace iamm
