// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/celltext.h"

namespace iamm {

QString superscript(int number)
{
    static constexpr char16_t digits[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString result = QString::number(number);
    for (QChar &digit : result)
        digit = digits[digit.digitValue()];
    return result;
}

CellText::CellText(const BlockText &text)
{
    int copied = 0;
    for (const FootnoteMark &mark : text.footnotes) {
        m_shown += QStringView(text.text).sliced(copied, mark.at - copied);
        copied = mark.at;
        const QString number = superscript(mark.number);
        m_marks.push_back({mark.number, {static_cast<int>(m_shown.size()), static_cast<int>(number.size())}});
        m_shown += number;
    }
    m_shown += QStringView(text.text).sliced(copied);
}

int CellText::toShown(int position) const
{
    int shown = position;
    for (const Mark &mark : m_marks) {
        if (mark.shown.start >= shown)
            break;
        shown += mark.shown.length;
    }
    return shown;
}

int CellText::fromShown(int shownPosition) const
{
    int position = shownPosition;
    for (const Mark &mark : m_marks) {
        if (mark.shown.end() <= shownPosition)
            position -= mark.shown.length;
        else if (mark.shown.start < shownPosition)
            position -= shownPosition - mark.shown.start;
    }
    return position;
}

TextRange CellText::toShown(TextRange range) const
{
    const int start = toShown(range.start);
    return {start, toShown(range.end()) - start};
}

std::optional<int> CellText::footnoteAt(int shownPosition) const
{
    for (const Mark &mark : m_marks) {
        if (mark.shown.start <= shownPosition && shownPosition < mark.shown.end())
            return mark.number;
    }
    return std::nullopt;
}

} // namespace iamm
