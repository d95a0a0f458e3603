// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/noteedits.h"

#include <algorithm>

namespace iamm {

bool hasWords(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return !c.isSpace(); });
}

std::optional<Change> keepNote(const EditBase &base, const Note &written)
{
    if (!hasWords(written.text))
        return std::nullopt;
    const Note *before = base.contents.find<Note>(written.head.id);
    if (before) {
        return editRows<Note>(base, ChangeKind::EditNote, {written.head.id}, [&written](Note &note) {
            note.text = written.text;
            note.tags = written.tags;
            note.color = written.color;
        });
    }
    Note note = written;
    const QUuid id = note.head.id;
    const QUuid conflictOf = note.head.conflictOf;
    note.head = base.newHead();
    note.head.conflictOf = conflictOf;
    // Deleted meanwhile, perhaps by another program: what is written here isn't.
    if (!id.isNull() && !base.contents.record(id))
        note.head.id = id;
    return creation(ChangeKind::AddNote, {note});
}

std::optional<Change> deleteNotes(const EditBase &base, const QList<QUuid> &ids)
{
    return deleteRows<Note>(base, ChangeKind::DeleteNotes, ids);
}

std::optional<Change> tagNotes(const EditBase &base, const QList<QUuid> &ids, const TagChange &tags)
{
    return editRows<Note>(base, ChangeKind::TagNotes, ids,
                          [&tags](Note &note) { note.tags = retagged(note.tags, tags); });
}

std::optional<Change> colorNotes(const EditBase &base, const QList<QUuid> &ids, AnnotationColor color)
{
    return editRows<Note>(base, ChangeKind::ColorNotes, ids, [color](Note &note) { note.color = color; });
}

std::optional<Change> copyNotes(const EditBase &base, const QList<QUuid> &ids)
{
    std::vector<Record> copies;
    for (const QUuid &id : ids) {
        const Note *theirs = base.contents.find<Note>(id);
        if (!theirs || base.mayChange(theirs->head))
            continue;
        Note copy = *theirs;
        copy.head = base.newHead();
        copies.emplace_back(copy);
    }
    return copies.empty() ? std::nullopt : std::optional(creation(ChangeKind::CopyToMine, copies));
}

bool isTyped(const Change &change)
{
    return change.direction == Direction::Do
           && (change.kind == ChangeKind::AddNote || change.kind == ChangeKind::EditNote);
}

const Note *noteBeside(const LibraryContents &contents, const QUuid &note, const QString &text)
{
    const Note *found = nullptr;
    contents.each<Note>([&](const Note &other) {
        if (other.head.conflictOf == note && other.text == text)
            found = &other;
    });
    return found;
}

std::optional<Change> keepBeside(const EditBase &base, const Change &refused)
{
    if (!isTyped(refused))
        return std::nullopt;
    const RowChange &row = refused.rows.front();
    const QUuid id = row.id();
    Note typed = std::get<Note>(*row.after);
    const Note *theirs = base.contents.find<Note>(id);
    if ((theirs && theirs->text == typed.text) || noteBeside(base.contents, id, typed.text))
        return std::nullopt;
    const Note *begun = row.before ? noteBeside(base.contents, id, std::get<Note>(*row.before).text) : nullptr;
    typed.head.id = begun ? begun->head.id : QUuid();
    typed.head.conflictOf = id;
    return keepNote(base, typed);
}

std::optional<Change> recoverDrafts(const EditBase &base, std::span<const Note> drafts)
{
    std::vector<RowChange> rows;
    for (const Note &draft : drafts) {
        const Note *before = base.contents.find<Note>(draft.head.id);
        Note written = draft;
        if (before && before->head.rev != draft.head.rev && before->text != draft.text) {
            written.head.id = QUuid();
            written.head.conflictOf = before->head.id;
        }
        if (const std::optional<Change> kept = keepNote(base, written))
            rows.push_back(kept->rows.front());
    }
    return rows.empty() ? std::nullopt : std::optional(makeChange(ChangeKind::Recover, std::move(rows)));
}

} // namespace iamm
