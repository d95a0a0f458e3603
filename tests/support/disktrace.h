// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <random>
#include <vector>

namespace iamm {

/// Everything that was asked of a disk, in order, and what lies on it when the power goes in between: what was synced
/// is there; of what was not, each part may have come through or not, in any order. In sectors, as disks write; the
/// last one torn. One thread at a time.
class DiskTrace final {
public:
    void write(const QString &file, qint64 at, const QByteArray &bytes);
    void cut(const QString &file, qint64 size);
    void sync(const QString &file);
    /// `isSynced`: and the folder was synced after it.
    void remove(const QString &file, bool isSynced);

    /// So many operations there were: the points at which the power may go.
    int length() const { return static_cast<int>(m_operations.size()); }

    /// The files by name as they might be found when the power went in the operation after the first `operations`.
    QMap<QString, QByteArray> imageAfter(int operations, std::mt19937 &random) const;

    static constexpr qint64 sector = 512;

private:
    enum class Kind { Write, Cut, Sync, Remove };
    struct Operation {
        Kind kind;
        QString file;
        qint64 at = 0; ///< Cut: the size
        QByteArray bytes = {};
        bool isSynced = false;
    };
    struct File {
        QByteArray onDisk;
        std::vector<Operation> waiting; ///< since the last sync
        bool isThere = false;           ///< for sure
    };
    static void apply(QByteArray &file, const Operation &operation);
    static QByteArray partly(const File &file, std::mt19937 &random);
    static void run(QMap<QString, File> &files, const Operation &operation);

    std::vector<Operation> m_operations;
};

} // namespace iamm
