// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/inlinemarks.h"

#include "core/source/sourceerror.h"

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

/// 0 to 9 for a superscript digit, else -1. (Unicode has ¹ ² ³ in Latin-1 and the others in a block of their own.)
int superscriptDigit(QChar c)
{
    switch (c.unicode()) {
    case 0x00b9:
        return 1;
    case 0x00b2:
        return 2;
    case 0x00b3:
        return 3;
    default:
        break;
    }
    const bool other = c == QChar(0x2070) || (c >= QChar(0x2074) && c <= QChar(0x2079));
    return other ? c.unicode() - 0x2070 : -1;
}

class InlineParser final {
public:
    InlineParser(EmphasisMarkup markup, const QString &file, int line) : m_markup(markup), m_file(file), m_line(line) {}

    BlockText parse(QStringView source)
    {
        while (!source.isEmpty())
            source = source.sliced(takeOne(source));
        if (m_emphasisStart >= 0)
            fail(u"emphasis without its end"_s);
        return std::move(m_result);
    }

private:
    /// Takes a mark or a character; gives how many UTF-16 units it was.
    qsizetype takeOne(QStringView source)
    {
        const QLatin1StringView open = m_markup == EmphasisMarkup::Asterisks ? "*"_L1 : "<i>"_L1;
        const QLatin1StringView close = m_markup == EmphasisMarkup::Asterisks ? "*"_L1 : "</i>"_L1;
        if (m_emphasisStart < 0 && source.startsWith(open)) {
            m_emphasisStart = length();
            return open.size();
        }
        if (source.startsWith(close)) {
            endEmphasis();
            return close.size();
        }
        if (superscriptDigit(source.front()) >= 0)
            return takeFootnoteMark(source);
        m_result.text += source.front();
        return 1;
    }

    void endEmphasis()
    {
        if (m_emphasisStart < 0)
            fail(u"an end of emphasis without its start"_s);
        if (m_emphasisStart == length())
            fail(u"emphasis on nothing"_s);
        m_result.marks.push_back({{m_emphasisStart, length() - m_emphasisStart}, MarkStyle::Emphasis});
        m_emphasisStart = -1;
    }

    qsizetype takeFootnoteMark(QStringView source)
    {
        const FootnoteStart mark = footnoteStart(source);
        if (mark.number == 0)
            fail(u"a footnote mark that is no number"_s);
        const bool twice = std::ranges::any_of(
            m_result.footnotes, [&mark](const FootnoteMark &known) { return known.number == mark.number; });
        if (twice)
            fail(u"footnote mark %1 stands here twice"_s.arg(mark.number));
        m_result.footnotes.push_back({mark.number, length()});
        return source.size() - mark.rest.size();
    }

    int length() const { return static_cast<int>(m_result.text.size()); }
    [[noreturn]] void fail(const QString &reason) const { throw SourceError(m_file, m_line, reason); }

    EmphasisMarkup m_markup;
    const QString &m_file;
    int m_line;
    BlockText m_result;
    int m_emphasisStart = -1; ///< -1: not in emphasis
};

} // namespace

FootnoteStart footnoteStart(QStringView text)
{
    constexpr int limit = 1000; // far more notes than a document has, and no overflow
    FootnoteStart result{0, text};
    while (!result.rest.isEmpty() && superscriptDigit(result.rest.front()) >= 0) {
        result.number = std::min(limit, result.number * 10 + superscriptDigit(result.rest.front()));
        result.rest = result.rest.sliced(1);
    }
    return result;
}

BlockText parsedText(QStringView source, EmphasisMarkup markup, const QString &file, int line)
{
    return InlineParser(markup, file, line).parse(source);
}

} // namespace iamm
