// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/printedtree.h"

#include <QStringList>

namespace iamm {

using namespace Qt::StringLiterals;

QString printedTree(const QAbstractItemModel &model, const QModelIndex &parent, int level)
{
    QString tree;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells += model.index(row, column, parent).data().toString();
        tree += QString(2 * level, u' ') + cells.join(" | "_L1) + u'\n';
        tree += printedTree(model, model.index(row, 0, parent), level + 1);
    }
    return tree;
}

} // namespace iamm
