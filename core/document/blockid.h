// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

namespace iamm {

/// The frozen identifier of a block ("III.11.b-2") or of a section, which is that of its heading ("III.11.b").
/// The same in every language. The list of them is resources/text/identifiers.tsv.
class BlockId final {
public:
    BlockId() = default;
    explicit BlockId(QString value) : m_value(std::move(value)) {}

    const QString &value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    bool operator==(const BlockId &) const = default;
    friend bool operator<(const BlockId &left, const BlockId &right) { return left.m_value < right.m_value; }
    friend size_t qHash(const BlockId &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

} // namespace iamm
