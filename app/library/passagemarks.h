// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/decorationsource.h"
#include "core/library/libraryservice.h"
#include "core/library/placements.h"

namespace iamm {

class Document;

/// The library's records of one kind as marks in the text. They are looked up block by block when the text is painted:
/// a change of the library costs nothing here, however many there are.
class PassageMarks : public DecorationSource {
    Q_OBJECT

public:
    /// All must outlive it.
    PassageMarks(const LibraryService &library, const Placements &placements, const Document &document,
                 QObject *parent = nullptr);

protected:
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
    enum class Whole {
        HasNoWords,
        IsAllItsWords, ///< in every language
    };

    /// Of all `Row`s that stand in the block for sure. `whole`: what of a block as a whole.
    template <typename Row>
    Marks marksOf(const BlockId &block, Whole whole = Whole::HasNoWords) const
    {
        std::vector<const Row *> rows;
        for (const QUuid &id : m_placements.on(block)) {
            if (const Row *row = m_library.contents().find<Row>(id))
                rows.push_back(row);
        }
        sortByMaking(rows);
        Marks marks;
        for (const Row *row : rows)
            add(marks, block, row->head.id, row->color, whole);
        return marks;
    }

private:
    void add(Marks &marks, const BlockId &id, const QUuid &row, AnnotationColor color, Whole whole) const;

    const LibraryService &m_library;
    const Placements &m_placements;
    const Document &m_document;
};

} // namespace iamm
