// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/placements.h"

#include "core/document/document.h"
#include "core/library/heldpassage.h"
#include "core/library/libraryservice.h"

#include <QPromise>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace iamm {

namespace {

/// As many are sought before the first of them are shown.
constexpr size_t atOneGo = 64;

/// Calls `visit` with the bookmark, highlight or note that the record is.
template <typename Visit>
void visitAnnotation(const Record &record, const Visit &visit)
{
    std::visit(
        [&visit](const auto &row) {
            if constexpr (Annotation<std::decay_t<decltype(row)>>)
                visit(row);
        },
        record);
}

/// Whether both stand at the same passages, whatever else is different.
bool standAlike(const std::optional<Record> &one, const std::optional<Record> &other)
{
    if (!one || !other || headOf(*one).isDeleted() || headOf(*other).isDeleted())
        return false;
    bool alike = false;
    visitAnnotation(*one, [&](const auto &row) {
        const auto *same = std::get_if<std::decay_t<decltype(row)>>(&*other);
        alike = same && same->passage == row.passage && same->attached == row.attached;
    });
    return alike;
}

} // namespace

Placements::Placements(const LibraryService &library, const Document &document, MovedBlocks moved, QObject *parent)
    : QObject(parent), m_library(library), m_document(document), m_moved(std::move(moved)), m_hashes(document)
{
    connect(&library, &LibraryService::reset, this, &Placements::placeAll);
    connect(&library, &LibraryService::committed, this, &Placements::takeChange);
    connect(&m_working, &QFutureWatcherBase::finished, this, &Placements::takeAnswers);
    placeAll();
}

Placements::~Placements()
{
    m_working.disconnect(this);
    m_working.cancel();
    m_working.waitForFinished();
}

std::optional<Placement> Placements::placementOf(const QUuid &id) const
{
    const auto known = m_placements.constFind(id);
    return known == m_placements.cend() ? std::nullopt : std::optional(*known);
}

std::optional<Passage> Placements::passageOf(const QUuid &id) const
{
    const auto known = m_placements.constFind(id);
    return known != m_placements.cend() && known->isPlaced() ? known->passage : std::nullopt;
}

BlockId Placements::blockOf(const QUuid &id) const
{
    const std::optional<Passage> passage = passageOf(id);
    return passage ? passage->from.block : BlockId();
}

QList<QUuid> Placements::on(const BlockId &block) const
{
    const int index = m_document.indexOf(block);
    return index < 0 ? QList<QUuid>() : m_onBlock[static_cast<size_t>(index)];
}

std::vector<QUuid> Placements::unplaced() const
{
    return found(Finding::NotPlaced);
}

std::vector<QUuid> Placements::toCheck() const
{
    return found(Finding::PleaseCheck);
}

std::vector<QUuid> Placements::found(Finding finding) const
{
    std::vector<std::pair<QDateTime, QUuid>> made;
    for (auto entry = m_placements.cbegin(); entry != m_placements.cend(); ++entry) {
        if (entry->finding != finding)
            continue;
        if (const std::optional<Record> record = m_library.contents().record(entry.key()))
            made.emplace_back(headOf(*record).created, entry.key());
    }
    std::ranges::sort(made);
    std::vector<QUuid> ids(made.size());
    std::ranges::transform(made, ids.begin(), [](const auto &entry) { return entry.second; });
    return ids;
}

void Placements::placeAll()
{
    m_placements.clear();
    m_onBlock.assign(static_cast<size_t>(m_document.count()), {});
    m_sought.clear();
    m_waiting.clear();
    const LibraryContents &contents = m_library.contents();
    const auto place = [this](const auto &row) { placeRow(row); };
    contents.each<Bookmark>(place);
    contents.each<Highlight>(place);
    contents.each<Note>(place);
    seek();
    Q_EMIT changed({});
    Q_EMIT listsChanged();
}

void Placements::takeChange(const Change &change)
{
    QSet<BlockId> blocks;
    for (const RowChange &row : change.rows) {
        addBlocks(row.id(), blocks);
        if (standAlike(row.before, row.after))
            continue;
        drop(row.id());
        if (row.after && !headOf(*row.after).isDeleted())
            visitAnnotation(*row.after, [this](const auto &after) { placeRow(after); });
        addBlocks(row.id(), blocks);
    }
    seek();
    if (!blocks.isEmpty())
        Q_EMIT changed(blocks);
    Q_EMIT listsChanged();
}

/// At once where that costs nothing; else it is to be sought.
template <typename Row>
void Placements::placeRow(const Row &row)
{
    if (std::optional<Placement> held = heldPlacement(placeOf(row), m_hashes, m_moved)) {
        held->isByHand = row.attached.has_value();
        put(row.head.id, *held);
        return;
    }
    m_sought.insert(row.head.id, ++m_lastNumber);
    m_waiting.push_back({row.head.id, m_lastNumber, row.passage, row.attached});
}

void Placements::put(const QUuid &id, const Placement &placement)
{
    m_placements.insert(id, placement);
    for (const Block &block : blocksOf(placement))
        m_onBlock[static_cast<size_t>(m_document.indexOf(block.id))].append(id);
}

void Placements::drop(const QUuid &id)
{
    for (const Block &block : blocksOf(m_placements.value(id)))
        m_onBlock[static_cast<size_t>(m_document.indexOf(block.id))].removeOne(id);
    m_placements.remove(id);
    m_sought.remove(id);
}

/// That it stands in; none where it stands in none.
std::span<const Block> Placements::blocksOf(const Placement &placement) const
{
    if (!placement.isPlaced())
        return {};
    const int first = m_document.indexOf(placement.passage->from.block);
    const int last = m_document.indexOf(placement.passage->to.block);
    return m_document.blocks(first, last - first + 1);
}

void Placements::addBlocks(const QUuid &id, QSet<BlockId> &blocks) const
{
    for (const Block &block : blocksOf(m_placements.value(id)))
        blocks.insert(block.id);
}

/// Some at a time, so that the first are seen soon and the end of the program waits for few.
void Placements::seek()
{
    if (m_isWorking || m_waiting.empty())
        return;
    m_isWorking = true;
    if (!m_placer)
        m_placer = std::make_shared<PassagePlacer>(m_document, m_moved);
    const auto end = m_waiting.begin() + static_cast<qsizetype>(std::min(atOneGo, m_waiting.size()));
    const std::vector<Question> questions(m_waiting.begin(), end);
    m_waiting.erase(m_waiting.begin(), end);
    m_working.setFuture(QtConcurrent::run([questions, placer = m_placer](QPromise<Answers> &promise) {
        Answers answers;
        for (const Question &question : questions) {
            if (promise.isCanceled())
                return;
            answers.push_back({question.id, question.number, placer->place(question.made, question.attached)});
        }
        promise.addResult(std::move(answers));
    }));
}

void Placements::takeAnswers()
{
    m_isWorking = false;
    QSet<BlockId> blocks;
    for (const Answer &answer : m_working.result()) {
        // It was deleted, or put elsewhere, meanwhile.
        if (m_sought.value(answer.id) != answer.number)
            continue;
        m_sought.remove(answer.id);
        put(answer.id, answer.placement);
        addBlocks(answer.id, blocks);
    }
    seek();
    if (!blocks.isEmpty())
        Q_EMIT changed(blocks);
    Q_EMIT listsChanged();
}

} // namespace iamm
