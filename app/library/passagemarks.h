// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/decorationsource.h"
#include "core/library/libraryservice.h"
#include "core/library/placements.h"

#include <QHash>

namespace iamm {

class Document;

/// Passages as the reader shows them: which blocks they begin in, and which words of each block are theirs. A value.
class PassageMarks final {
public:
    /// A stretch of a block's text that belongs to a passage.
    struct Words {
        Language language = Language::English;
        TextRange range;
        AnnotationColor color = AnnotationColor::None;
        bool whole = false; ///< of a block as a whole: there is one for each language
    };
    struct Marks {
        int beginning = 0;                             ///< passages that begin in the block
        AnnotationColor color = AnnotationColor::None; ///< of the first of them that has one
        std::vector<Words> words;
    };

    /// `whole`: whether a block as a whole counts as all of its words, in every language.
    void add(const Passage &passage, AnnotationColor color, const Document &document, bool whole = false);

    /// Null where nothing is.
    const Marks *at(const BlockId &block) const;

private:
    QHash<BlockId, Marks> m_marks;
};

/// The marks of all of the library's `Row`s that stand somewhere in the text for sure. `whole` as in add().
template <typename Row>
PassageMarks marksOf(const LibraryService &library, const Placements &placements, const Document &document,
                     bool whole = false)
{
    PassageMarks marks;
    for (const Row *row : library.contents().all<Row>()) {
        if (const std::optional<Passage> passage = placements.passageOf(row->head.id))
            marks.add(*passage, row->color, document, whole);
    }
    return marks;
}

/// Has `source` collect its marks anew, and say so, whenever something stands elsewhere than before.
template <typename Collect>
void followPlacements(const Placements &placements, DecorationSource &source, const Collect &collect)
{
    QObject::connect(&placements, &Placements::changed, &source, [&source, collect](const QSet<BlockId> &blocks) {
        collect();
        Q_EMIT source.changed(QList<BlockId>(blocks.begin(), blocks.end()));
    });
}

} // namespace iamm
