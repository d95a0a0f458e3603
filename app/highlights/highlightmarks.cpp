// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/highlights/highlightmarks.h"

#include "app/reader/colorlook.h"

namespace iamm {

using namespace Qt::StringLiterals;

std::vector<Decoration> HighlightMarks::marks(const BlockId &block, Language language) const
{
    const Marks found = marksOf<Highlight>(block, Whole::IsAllItsWords);
    std::vector<Decoration> marks;
    for (const Words &words : found.words) {
        if (words.language == language)
            marks.push_back({DecorationKind::Highlight, words.range, words.color});
        else if (!words.whole)
            marks.push_back({DecorationKind::Highlight, {}, words.color});
    }
    return marks;
}

QString HighlightMarks::description(const BlockId &block, Language) const
{
    const Marks found = marksOf<Highlight>(block, Whole::IsAllItsWords);
    QStringList colors;
    for (const Words &words : found.words) {
        if (const QString name = colorName(words.color); !colors.contains(name))
            colors.append(name);
    }
    if (colors.isEmpty())
        return {};
    //: For screen readers: hangs on a paragraph. %1 is a colour, or several.
    return tr("highlighted: %1").arg(colors.join(", "_L1));
}

} // namespace iamm
