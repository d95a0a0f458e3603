// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/translatorsnotesparser.h"

#include "core/source/datatable.h"
#include "core/source/sourceerror.h"
#include "core/source/sourcetext.h"

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

void addTranslatorsNotes(const SourceText &list, Language language, std::vector<Block> &blocks)
{
    constexpr int columns = 3;
    for (const DataRow &row : dataRows(list, columns)) {
        const auto block = std::ranges::find(blocks, BlockId(row.fields[0]), &Block::id);
        if (block != blocks.end() && block->isStale(language))
            continue; // a note on what nobody reads, and its words may have been those that were repaired
        if (block == blocks.end() || !block->text(language))
            throw SourceError(list.file(), row.line, u"there is no translation of %1"_s.arg(row.fields[0]));
        const BlockText *english = block->text(Language::English);
        const QString &quote = row.fields[1];
        BlockText &text = *block->texts[language];
        if (!text.text.contains(quote) && !(english && english->text.contains(quote)))
            throw SourceError(list.file(), row.line, u"\"%1\" doesn't stand in %2"_s.arg(quote, row.fields[0]));
        text.notes.push_back({quote, row.fields[2]});
    }
}

} // namespace iamm
