// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace iamm {

/// The place of something in an order that people make themselves: a text, so that there is always one between two
/// others, and moving one thing changes that thing alone. Compared by code unit; letters and digits of ASCII, never
/// ending with 0.

/// Between two places; an empty one stands for the beginning or the end. Where `before` doesn't stand before `after`
/// (two programs may have given out the same place), or nothing stands between them, it is one after `before`.
QString positionBetween(const QString &before, const QString &after);

} // namespace iamm
