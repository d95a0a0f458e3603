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

/// The places in the range where emphasis or a link begins or ends or a footnote mark stands, its ends among them.
std::vector<int> cutsOf(const BlockText &text, TextRange range)
{
    std::vector<int> cuts{range.start, range.end()};
    const auto add = [&](int position) { cuts.push_back(std::clamp(position, range.start, range.end())); };
    for (const Mark &mark : text.marks) {
        add(mark.range.start);
        add(mark.range.end());
    }
    for (const Link &link : text.links) {
        add(link.range.start);
        add(link.range.end());
    }
    for (const FootnoteMark &mark : text.footnotes)
        add(mark.at);
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

QString linkAddressAt(const BlockText &text, int position, const HtmlHooks &hooks)
{
    if (!hooks.linkAddress)
        return {};
    for (const Link &link : text.links) {
        if (link.range.start <= position && position < link.range.end())
            return hooks.linkAddress(link.target);
    }
    return {};
}

QString footnoteMarksAt(const BlockText &text, int position, const HtmlHooks &hooks)
{
    QString html;
    for (const FootnoteMark &mark : text.footnotes) {
        if (hooks.footnoteMark && mark.at == position)
            html += hooks.footnoteMark(mark.number);
    }
    return html;
}

} // namespace

QString htmlOf(const BlockText &text, TextRange range, const HtmlHooks &hooks)
{
    QString html;
    const std::vector<int> cuts = cutsOf(text, range);
    for (size_t i = 0; i + 1 < cuts.size(); ++i) {
        html += footnoteMarksAt(text, cuts[i], hooks);
        QString piece = text.text.mid(cuts[i], cuts[i + 1] - cuts[i]).toHtmlEscaped();
        if (isEmphasised(text, cuts[i]))
            piece = u"<em>"_s + piece + u"</em>"_s;
        const QString address = linkAddressAt(text, cuts[i], hooks);
        if (!address.isEmpty())
            piece = u"<a href=\""_s + address.toHtmlEscaped() + u"\">"_s + piece + u"</a>"_s;
        html += piece;
    }
    if (range.end() == text.text.size())
        html += footnoteMarksAt(text, range.end(), hooks);
    return html;
}

QString htmlOf(const BlockText &text, const HtmlHooks &hooks)
{
    return htmlOf(text, {0, static_cast<int>(text.text.size())}, hooks);
}

QString HtmlLists::beginItem(int level, const QString &id)
{
    return openItem(level, {}, id);
}

QString HtmlLists::beginNumberedItem(const QString &number, const QString &id)
{
    return openItem(1, number, id);
}

QString HtmlLists::openItem(int level, const QString &number, const QString &id)
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
    return html + (id.isEmpty() ? u"<li>"_s : u"<li id=\""_s + id.toHtmlEscaped() + u"\">"_s);
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
