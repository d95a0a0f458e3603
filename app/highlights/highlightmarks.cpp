// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/highlights/highlightmarks.h"

#include "app/reader/colorlook.h"

namespace iamm {

using namespace Qt::StringLiterals;

HighlightMarks::HighlightMarks(const LibraryService &library, const Placements &placements, const Document &document,
                               QObject *parent)
    : DecorationSource(parent), m_library(library), m_placements(placements), m_document(document)
{
    followPlacements(placements, *this, [this] { collect(); });
    collect();
}

void HighlightMarks::collect()
{
    m_marks = marksOf<Highlight>(m_library, m_placements, m_document, true);
}

std::vector<Decoration> HighlightMarks::marks(const BlockId &block, Language language) const
{
    const PassageMarks::Marks *found = m_marks.at(block);
    std::vector<Decoration> marks;
    for (const PassageMarks::Words &words : found ? found->words : std::vector<PassageMarks::Words>()) {
        if (words.language == language)
            marks.push_back({DecorationKind::Highlight, words.range, words.color});
        else if (!words.whole)
            marks.push_back({DecorationKind::Highlight, {}, words.color});
    }
    return marks;
}

QString HighlightMarks::description(const BlockId &block) const
{
    const PassageMarks::Marks *found = m_marks.at(block);
    QStringList colors;
    for (const PassageMarks::Words &words : found ? found->words : std::vector<PassageMarks::Words>()) {
        if (const QString name = colorName(words.color); !colors.contains(name))
            colors.append(name);
    }
    if (colors.isEmpty())
        return {};
    //: For screen readers: hangs on a paragraph. %1 is a colour, or several.
    return tr("highlighted: %1").arg(colors.join(", "_L1));
}

} // namespace iamm
