// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/decorationsource.h"
#include "core/library/libraryservice.h"

#include <QHash>

namespace iamm {

class Document;

/// Passages as the reader shows them: which blocks they begin in, and which words of each block are theirs, where these
/// still are what they were. A value.
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
    void add(const StoredPassage &place, AnnotationColor color, const Document &document, bool whole = false);

    /// Null where nothing is.
    const Marks *at(const BlockId &block) const;

private:
    QHash<BlockId, Marks> m_marks;
};

/// Has `source` collect its marks anew, and say so, whenever one of the library's `Row`s has changed.
template <typename Row, typename Collect>
void followRows(const LibraryService &library, DecorationSource &source, const Collect &collect)
{
    QObject::connect(&library, &LibraryService::reset, &source, [&source, collect] {
        collect();
        Q_EMIT source.changed({});
    });
    QObject::connect(&library, &LibraryService::committed, &source, [&source, collect](const Change &change) {
        if (!touches<Row>(change))
            return;
        collect();
        QSet<BlockId> blocks;
        for (const RowChange &row : change.rows) {
            if (const StoredPassage *place = placeOf(row.record()))
                blocks.insert(place->from.block);
        }
        Q_EMIT source.changed(QList<BlockId>(blocks.begin(), blocks.end()));
    });
}

} // namespace iamm
