// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"

#include <QObject>

namespace iamm {

enum class RowKind : quint8 {
    Block,
    OpenedFootnote, ///< a footnote shown under the block that refers to it
    Notice,         ///< on the cover: what edition this is, and what can be done here; words of ours
};

/// The rows that the reader shows. Rows come and go; a block's number in document order stays. Lives on the GUI thread.
class RowSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual int count() const = 0;
    virtual RowKind kind(int row) const = 0;
    /// The block that the row shows. Valid until the next call.
    virtual const Block &block(int row) const = 0;
    /// The block's number in document order.
    virtual int blockNumber(int row) const = 0;
    /// The row of the block itself; -1 where it isn't shown.
    virtual int rowOf(const BlockId &block) const = 0;
    virtual int rowOf(int blockNumber) const = 0;

Q_SIGNALS:
    void rowInserted(int row);
    void rowRemoved(int row);
};

} // namespace iamm
