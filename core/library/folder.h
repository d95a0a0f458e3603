// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/recordhead.h"

#include <QString>

namespace iamm {

/// A collection of bookmarks, in an order of the person's own. May stand in another.
struct Folder {
    RecordHead head;
    QString name;
    QUuid folder = {};     ///< that it stands in; null: in none
    QString position = {}; ///< its place there (core/library/position.h)
    bool operator==(const Folder &) const = default;
};

} // namespace iamm
