// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/headingvariants.h"

#include "core/document/block.h"
#include "core/source/datatable.h"
#include "core/source/sourceerror.h"
#include "core/source/sourcetext.h"

namespace iamm {

using namespace Qt::StringLiterals;

HeadingVariants::HeadingVariants(const SourceText &variants) : m_file(variants.file())
{
    constexpr int columns = 4;
    for (const DataRow &row : dataRows(variants, columns))
        m_variants.insert(BlockId(row.fields[0]), {row.line, row.fields[1], row.fields[2]});
}

void HeadingVariants::check(const BlockId &section, const BlockText &contents, const BlockText &body) const
{
    const auto found = m_variants.find(section);
    if (found != m_variants.end() && (found->contents != contents.text || found->body != body.text))
        throw SourceError(m_file, found->line,
                          u"%1 has other titles: \"%2\" and \"%3\""_s.arg(section.value(), contents.text, body.text));
}

void HeadingVariants::checkSections(const QList<BlockId> &sections) const
{
    for (auto variant = m_variants.begin(); variant != m_variants.end(); ++variant) {
        if (!sections.contains(variant.key()))
            throw SourceError(m_file, variant->line, u"there is no section %1"_s.arg(variant.key().value()));
    }
}

} // namespace iamm
