// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/words/htmltext.h"

#include <algorithm>

namespace iamm {

namespace {
using namespace Qt::StringLiterals;

bool isEmphasised(const BlockText &text, int position)
{
    return std::ranges::any_of(text.marks, [position](const Mark &mark) {
        return mark.style == MarkStyle::Emphasis && mark.range.start <= position && position < mark.range.end();
    });
}

/// The places in the range where emphasis begins or ends or a footnote mark stands, its ends among them.
std::vector<int> cutsOf(const BlockText &text, TextRange range)
{
    std::vector<int> cuts{range.start, range.end()};
    for (const Mark &mark : text.marks) {
        cuts.push_back(std::clamp(mark.range.start, range.start, range.end()));
        cuts.push_back(std::clamp(mark.range.end(), range.start, range.end()));
    }
    for (const FootnoteMark &mark : text.footnotes)
        cuts.push_back(std::clamp(mark.at, range.start, range.end()));
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

} // namespace

QString htmlOf(const BlockText &text, TextRange range, const std::function<QString(int number)> &footnoteMark)
{
    QString html;
    const auto addMarks = [&](int position) {
        for (const FootnoteMark &mark : text.footnotes) {
            if (footnoteMark && mark.at == position)
                html += footnoteMark(mark.number);
        }
    };
    const std::vector<int> cuts = cutsOf(text, range);
    for (size_t i = 0; i + 1 < cuts.size(); ++i) {
        addMarks(cuts[i]);
        const QString piece = text.text.mid(cuts[i], cuts[i + 1] - cuts[i]).toHtmlEscaped();
        html += isEmphasised(text, cuts[i]) ? u"<em>"_s + piece + u"</em>"_s : piece;
    }
    if (range.end() == text.text.size())
        addMarks(range.end());
    return html;
}

QString htmlOf(const BlockText &text, const std::function<QString(int number)> &footnoteMark)
{
    return htmlOf(text, {0, static_cast<int>(text.text.size())}, footnoteMark);
}

QString HtmlLists::beginItem(int level)
{
    return openItem(level, {});
}

QString HtmlLists::beginNumberedItem(const QString &number)
{
    return openItem(1, number);
}

QString HtmlLists::openItem(int level, const QString &number)
{
    const bool isNumbered = !number.isEmpty();
    QString html;
    while (!m_open.empty() && (m_open.back().level > level || m_open.back().numbered != isNumbered))
        html += closeLast();
    if (!m_open.empty() && m_open.back().level == level) {
        html += u"</li>\n"_s;
    } else {
        html += isNumbered ? u"\n<ol start=\""_s + number.toHtmlEscaped() + u"\">\n"_s : u"\n<ul>\n"_s;
        m_open.push_back({level, isNumbered});
    }
    return html + u"<li>"_s;
}

QString HtmlLists::closeLast()
{
    const QString html = m_open.back().numbered ? u"</li>\n</ol>\n"_s : u"</li>\n</ul>\n"_s;
    m_open.pop_back();
    return html;
}

QString HtmlLists::end()
{
    QString html;
    while (!m_open.empty())
        html += closeLast();
    return html;
}

} // namespace iamm
