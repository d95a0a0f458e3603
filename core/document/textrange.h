// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace iamm {

/// A stretch of a text in the program: start and length in UTF-16 code units, as QString and QTextLayout count.
/// What is stored or handed out (databases, JSON, library files) counts in code points: see below.
struct TextRange {
    int start = 0;
    int length = 0;

    int end() const { return start + length; }
    bool isEmpty() const { return length <= 0; }
    bool operator==(const TextRange &) const = default;
};

/// The number of code points before the UTF-16 position `position` of `text`; positions outside are clamped.
int codePointOffset(QStringView text, int position);

/// The UTF-16 position of the code point with the number `codePoints` of `text`; clamped to the text's length.
int utf16Position(QStringView text, int codePoints);

/// The first `length` UTF-16 code units of `text`; one less where that would cut a pair of surrogates in two.
QString beginningOf(const QString &text, qsizetype length);

/// The same stretch counted in code points, and back.
TextRange toCodePoints(QStringView text, TextRange range);
TextRange fromCodePoints(QStringView text, TextRange range);

} // namespace iamm
