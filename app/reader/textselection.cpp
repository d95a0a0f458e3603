// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/textselection.h"

#include <algorithm>

namespace iamm {

ReaderPoint TextSelection::start() const
{
    return std::min(m_first.start, m_caret);
}

ReaderPoint TextSelection::end() const
{
    return std::max(m_first.end, m_caret);
}

void TextSelection::begin(Language language, ReaderPoint at)
{
    begin(language, at, at);
}

void TextSelection::begin(Language language, ReaderPoint start, ReaderPoint end)
{
    m_language = language;
    m_first = {start, end};
    m_caret = end;
}

void TextSelection::extendTo(ReaderPoint start, ReaderPoint end)
{
    m_caret = start < m_first.start ? start : std::max(end, m_first.end);
    // Characters have no first stretch that would have to stay: the caret may come back to the anchor.
    if (m_first.start == m_first.end)
        m_caret = start < m_first.start ? start : end;
}

void TextSelection::clear()
{
    m_first = {m_caret, m_caret};
}

std::optional<TextRange> TextSelection::rangeIn(int block, int length) const
{
    const ReaderPoint from = start();
    const ReaderPoint to = end();
    if (isEmpty() || block < from.block || block > to.block)
        return std::nullopt;
    const int first = block == from.block ? std::min(from.position, length) : 0;
    const int last = block == to.block ? std::min(to.position, length) : length;
    if (first == last)
        return std::nullopt;
    return TextRange{first, last - first};
}

} // namespace iamm
