// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/blockhashes.h"
#include "core/library/change.h"
#include "core/library/passageplacer.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QUuid>

#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace iamm {

class LibraryService;
struct Block;

/// Where each bookmark, highlight and note of the library stands in the document that is shown. Once per program,
/// beside the service; lives in the GUI thread:
///
///     m_library(location), m_placements(m_library, document())
///
/// What holds is known as soon as the service has it. The rest is sought in a worker, and known by a later changed().
/// The service and the document have to outlive it.
class Placements final : public QObject {
    Q_OBJECT

public:
    Placements(const LibraryService &library, const Document &document, MovedBlocks moved = {},
               QObject *parent = nullptr);
    /// Waits for the passage that is being sought just then.
    ~Placements() override;

    /// None while it is being sought, and for what is no bookmark, highlight or note, or deleted.
    std::optional<Placement> placementOf(const QUuid &id) const;
    /// Where it stands without anybody having to look: what is shown in the text. Else none.
    std::optional<Passage> passageOf(const QUuid &id) const;
    /// The block in which that begins; an empty one for none.
    BlockId blockOf(const QUuid &id) const;
    /// What stands in this block, or over it; what stands at a section as a whole, at its heading. In no order.
    QList<QUuid> on(const BlockId &block) const;

    /// What nothing in the document is like, by time of making. Each record has its quote and its old heading.
    std::vector<QUuid> unplaced() const;
    /// What may be found, and stands nowhere until the person says so: attach() (core/library/placingedits.h).
    std::vector<QUuid> toCheck() const;
    bool isSeeking() const { return !m_sought.isEmpty(); }

Q_SIGNALS:
    /// Blocks in which something came, went or changed, where it stands now or stood; empty: any.
    void changed(const QSet<iamm::BlockId> &blocks);
    /// unplaced(), toCheck() or isSeeking() give something else than before.
    void listsChanged();

private:
    /// What one record asks for, and what becomes of it.
    struct Question {
        QUuid id;
        quint64 number = 0;
        StoredPassage made;
        std::optional<StoredPassage> attached;
    };
    struct Answer {
        QUuid id;
        quint64 number = 0;
        Placement placement;
    };
    using Answers = std::vector<Answer>;

    void placeAll();
    void takeChange(const Change &change);
    template <typename Row>
    void placeRow(const Row &row);
    void put(const QUuid &id, const Placement &placement);
    void drop(const QUuid &id);
    std::span<const Block> blocksOf(const Placement &placement) const;
    void addBlocks(const QUuid &id, QSet<BlockId> &blocks) const;
    std::vector<QUuid> found(Finding finding) const;

    void seek();
    void takeAnswers();

    const LibraryService &m_library;
    const Document &m_document;
    const MovedBlocks m_moved;
    BlockHashes m_hashes;
    QHash<QUuid, Placement> m_placements;
    std::vector<QList<QUuid>> m_onBlock; ///< by the block's position in the document

    QHash<QUuid, quint64> m_sought; ///< with the number of the question that counts
    quint64 m_lastNumber = 0;
    std::deque<Question> m_waiting;
    std::shared_ptr<PassagePlacer> m_placer; ///< the worker's; one job at a time
    QFutureWatcher<Answers> m_working;
    bool m_isWorking = false; ///< until its answers have been taken, which is later than its end
};

} // namespace iamm
