// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/disktrace.h"

#include <algorithm>

namespace iamm {

namespace {

bool byChance(std::mt19937 &random)
{
    return std::uniform_int_distribution(0, 1)(random) == 1;
}

} // namespace

void DiskTrace::write(const QString &file, qint64 at, const QByteArray &bytes)
{
    m_operations.push_back({Kind::Write, file, at, QByteArray(bytes.constData(), bytes.size())});
}

void DiskTrace::cut(const QString &file, qint64 size)
{
    m_operations.push_back({Kind::Cut, file, size});
}

void DiskTrace::sync(const QString &file)
{
    m_operations.push_back({Kind::Sync, file});
}

void DiskTrace::remove(const QString &file, bool isSynced)
{
    m_operations.push_back({Kind::Remove, file, 0, {}, isSynced});
}

void DiskTrace::apply(QByteArray &file, const Operation &operation)
{
    if (operation.kind == Kind::Cut) {
        file.truncate(operation.at);
        return;
    }
    file.resize(std::max<qsizetype>(file.size(), operation.at + operation.bytes.size()), '\0');
    file.replace(operation.at, operation.bytes.size(), operation.bytes);
}

/// What may be found of a file whose last operations were not synced.
QByteArray DiskTrace::partly(const File &file, std::mt19937 &random)
{
    QByteArray result = file.onDisk;
    std::vector<Operation> pieces;
    for (const Operation &operation : file.waiting) {
        if (operation.kind != Kind::Write) {
            pieces.push_back(operation);
            continue;
        }
        for (qint64 from = 0; from < operation.bytes.size(); from += sector)
            pieces.push_back({Kind::Write, operation.file, operation.at + from, operation.bytes.mid(from, sector)});
    }
    // In order as often as not: a disk that wrote everything but the last bits is the likeliest.
    if (byChance(random))
        std::ranges::shuffle(pieces, random);
    const auto count = std::uniform_int_distribution<size_t>(0, pieces.size())(random);
    const bool dropsSome = byChance(random);
    for (size_t i = 0; i < count; ++i) {
        Operation &piece = pieces[i];
        if (dropsSome && byChance(random))
            continue;
        if (i + 1 == count && piece.kind == Kind::Write)
            piece.bytes.truncate(std::uniform_int_distribution<qsizetype>(0, piece.bytes.size())(random));
        apply(result, piece);
    }
    return result;
}

void DiskTrace::run(QMap<QString, File> &files, const Operation &operation)
{
    if (operation.kind == Kind::Remove) {
        files.remove(operation.file);
        return;
    }
    File &file = files[operation.file];
    if (operation.kind != Kind::Sync) {
        file.waiting.push_back(operation);
        return;
    }
    for (const Operation &waiting : file.waiting)
        apply(file.onDisk, waiting);
    file.waiting.clear();
    file.isThere = true;
}

QMap<QString, QByteArray> DiskTrace::imageAfter(int operations, std::mt19937 &random) const
{
    QMap<QString, File> files;
    for (int i = 0; i < operations; ++i) {
        const Operation &operation = m_operations[static_cast<size_t>(i)];
        const bool mayFail = operation.kind == Kind::Remove && !operation.isSynced;
        if (!mayFail || byChance(random))
            run(files, operation);
    }
    // The one in which the power went.
    if (operations < length() && byChance(random))
        run(files, m_operations[static_cast<size_t>(operations)]);
    QMap<QString, QByteArray> image;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (file->isThere || byChance(random))
            image.insert(file.key(), partly(*file, random));
    }
    return image;
}

} // namespace iamm
