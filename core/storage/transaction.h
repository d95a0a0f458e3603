// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

namespace iamm {

class Database;

/// BEGIN IMMEDIATE now (two writers that both begin deferred would fail as busy later); rolls back unless committed.
class Transaction final {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Throws StorageError; the transaction is then rolled back.
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

/// What is read during its life is of one moment: others commit after it. Begins with the first statement.
class ReadTransaction final {
public:
    explicit ReadTransaction(Database &database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    Database &m_database;
};

} // namespace iamm
