// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>
#include <QString>

namespace iamm {

/// The display texts of a model, a line each, indented by two spaces a level; columns with " | " between.
QString printedTree(const QAbstractItemModel &model, const QModelIndex &parent = {}, int level = 0);

} // namespace iamm
