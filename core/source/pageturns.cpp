// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/pageturns.h"

#include "core/source/datatable.h"
#include "core/source/sourceerror.h"
#include "core/source/sourcetext.h"

namespace iamm {

using namespace Qt::StringLiterals;

PageTurns::PageTurns(const SourceText &turns) : m_file(turns.file())
{
    constexpr int columns = 3;
    for (const DataRow &row : dataRows(turns, columns)) {
        const int page = dataNumber(turns, row, 2, u"page"_s);
        const QString &what = row.fields[0];
        if (what == "turn"_L1)
            addTurn(row.line, dataNumber(turns, row, 1, u"line"_s), page);
        else if (what == "note"_L1)
            m_notes.insert(dataNumber(turns, row, 1, u"footnote"_s), page);
        else if (what == "last"_L1)
            m_lastPage = page;
        else
            throw SourceError(m_file, row.line, u"\"%1\" is nothing known: turn, note or last"_s.arg(what));
    }
}

void PageTurns::addTurn(int ownLine, int line, int page)
{
    if (!m_turns.isEmpty() && (m_turns.lastKey() >= line || m_turns.last().page >= page))
        throw SourceError(m_file, ownLine, u"the page turns run backwards"_s);
    m_turns.insert(line, {ownLine, page});
}

} // namespace iamm
