// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/numberedline.h"

#include <algorithm>
#include <array>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

/// Small Roman numerals: as many as a document has parts. 0 where it is none.
int romanValue(QStringView numeral)
{
    static constexpr std::array numerals{u"I", u"II", u"III", u"IV", u"V", u"VI", u"VII", u"VIII", u"IX", u"X"};
    const auto found = std::ranges::find_if(numerals, [numeral](const char16_t *known) { return numeral == known; });
    return found == numerals.end() ? 0 : static_cast<int>(found - numerals.begin()) + 1;
}

/// One to three of the digits 0 to 9, no leading nought. 0 where it is none.
int decimalValue(QStringView digits)
{
    const bool plain = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return plain && digits.size() <= 3 && !digits.startsWith(u'0') ? digits.toInt() : 0;
}

int letterValue(QStringView letter)
{
    const bool single = letter.size() == 1 && letter[0] >= u'a' && letter[0] <= u'z';
    return single ? letter[0].unicode() - u'a' + 1 : 0;
}

} // namespace

std::optional<NumberedLine> numberedLine(QStringView text)
{
    const qsizetype space = text.indexOf(u' ');
    if (space < 2 || space > 6)
        return std::nullopt;
    const QStringView first = text.first(space);
    const QStringView rest = text.sliced(space + 1);
    if (first.startsWith(u'(') && first.endsWith(u')')) {
        const QStringView inner = first.sliced(1).chopped(1);
        if (const int value = decimalValue(inner); value > 0)
            return NumberedLine{4, inner.toString(), value, rest};
        return std::nullopt;
    }
    if (!first.endsWith(u'.'))
        return std::nullopt;
    const QStringView number = first.chopped(1);
    if (const int value = romanValue(number); value > 0)
        return NumberedLine{1, number.toString(), value, rest};
    if (const int value = decimalValue(number); value > 0)
        return NumberedLine{2, number.toString(), value, rest};
    if (const int value = letterValue(number); value > 0)
        return NumberedLine{3, number.toString(), value, rest};
    return std::nullopt;
}

} // namespace iamm
