// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/currentpassage.h"

namespace iamm {

void CurrentPassage::setSelection(const std::optional<Passage> &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    Q_EMIT changed();
}

void CurrentPassage::setMarked(const BlockId &block)
{
    if (m_marked == block)
        return;
    m_marked = block;
    Q_EMIT changed();
}

void CurrentPassage::setTop(const BlockId &block, Language language)
{
    if (m_top == block && m_language == language)
        return;
    m_top = block;
    m_language = language;
    Q_EMIT changed();
}

Passage CurrentPassage::passage() const
{
    if (m_selection)
        return *m_selection;
    return Passage::whole(m_marked.isEmpty() ? m_top : m_marked, m_language);
}

} // namespace iamm
