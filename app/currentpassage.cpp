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

void CurrentPassage::setMarked(const BlockId &block, Language language)
{
    if (m_marked == block && m_markedLanguage == language)
        return;
    m_marked = block;
    m_markedLanguage = language;
    Q_EMIT changed();
}

void CurrentPassage::setTop(const BlockId &block, Language language)
{
    if (m_top == block && m_topLanguage == language)
        return;
    m_top = block;
    m_topLanguage = language;
    Q_EMIT changed();
}

Passage CurrentPassage::passage() const
{
    if (m_selection)
        return *m_selection;
    return m_marked.isEmpty() ? Passage::whole(m_top, m_topLanguage) : Passage::whole(m_marked, m_markedLanguage);
}

} // namespace iamm
