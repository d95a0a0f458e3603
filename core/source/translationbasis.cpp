// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/translationbasis.h"

#include "core/document/block.h"
#include "core/document/texthash.h"
#include "core/source/datatable.h"
#include "core/source/sourceerror.h"
#include "core/source/sourcetext.h"

namespace iamm {

using namespace Qt::StringLiterals;

TranslationBasis::TranslationBasis(const SourceText &list) : m_file(list.file()), m_lineCount(list.lineCount())
{
    constexpr int columns = 2;
    for (const DataRow &row : dataRows(list, columns)) {
        const BlockId id(row.fields[0]);
        if (m_hashes.contains(id))
            throw SourceError(m_file, row.line, u"%1 stands here twice"_s.arg(id.value()));
        m_hashes.insert(id, row.fields[1]);
    }
}

bool TranslationBasis::isStale(const Block &block) const
{
    const auto hash = m_hashes.constFind(block.id);
    if (hash == m_hashes.constEnd())
        throw SourceError(m_file, m_lineCount, u"the list lacks %1"_s.arg(block.id.value()));
    const BlockText *english = block.text(Language::English);
    return !english || *hash != textHash(english->text);
}

} // namespace iamm
