// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/identifiers.h"

#include "core/document/texthash.h"
#include "core/source/datatable.h"
#include "core/source/sourceerror.h"
#include "core/source/sourcetext.h"

namespace iamm {

using namespace Qt::StringLiterals;

Identifiers::Identifiers(const SourceText &list) : m_file(list.file()), m_lineCount(list.lineCount())
{
    constexpr int columns = 3;
    for (const DataRow &row : dataRows(list, columns)) {
        const BlockId id(row.fields[0]);
        if (m_entries.contains(id))
            throw SourceError(m_file, row.line, u"%1 stands here twice"_s.arg(id.value()));
        m_entries.insert(id, {row.line, row.fields[1], row.fields[2]});
        m_order.push_back(id);
    }
}

void Identifiers::check(const Document &document) const
{
    for (const BlockId &id : m_order) {
        if (!document.block(id))
            throw SourceError(m_file, m_entries[id].line,
                              u"the identifier %1 has vanished from the text"_s.arg(id.value()));
    }
    for (const Block &block : document.allBlocks())
        checkBlock(block);
}

void Identifiers::checkBlock(const Block &block) const
{
    const auto entry = m_entries.find(block.id);
    if (entry == m_entries.end())
        throw SourceError(m_file, m_lineCount, u"the list lacks the identifier %1"_s.arg(block.id.value()));
    if (entry->kind != kindCode(block.kind))
        throw SourceError(m_file, entry->line, u"%1 is %2 in the text"_s.arg(block.id.value(), kindCode(block.kind)));
    const BlockText *text = block.text(Language::English);
    if (!text || entry->hash != textHash(text->text))
        throw SourceError(m_file, entry->line, u"%1 has another text than when it was frozen"_s.arg(block.id.value()));
}

} // namespace iamm
