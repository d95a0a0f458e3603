// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/document/textrange.h"

#include <algorithm>

namespace iamm {

namespace {
bool isSecondHalf(QStringView text, int position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate()
           && text[position - 1].isHighSurrogate();
}
} // namespace

int codePointOffset(QStringView text, int position)
{
    const int end = std::clamp(position, 0, static_cast<int>(text.size()));
    int count = 0;
    for (int i = 0; i < end; ++i)
        count += isSecondHalf(text, i) ? 0 : 1;
    return count;
}

int utf16Position(QStringView text, int codePoints)
{
    const int size = static_cast<int>(text.size());
    int position = 0;
    for (int count = 0; count < codePoints && position < size; ++count) {
        ++position;
        if (isSecondHalf(text, position))
            ++position;
    }
    return position;
}

QString beginningOf(const QString &text, qsizetype length)
{
    return text.left(isSecondHalf(text, static_cast<int>(std::min(length, text.size()))) ? length - 1 : length);
}

TextRange toCodePoints(QStringView text, TextRange range)
{
    const int start = codePointOffset(text, range.start);
    return {start, codePointOffset(text, range.end()) - start};
}

TextRange fromCodePoints(QStringView text, TextRange range)
{
    const int start = utf16Position(text, range.start);
    return {start, utf16Position(text, range.end()) - start};
}

} // namespace iamm
