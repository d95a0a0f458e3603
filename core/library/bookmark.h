// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/recordhead.h"
#include "core/library/storedpassage.h"

#include <QString>

namespace iamm {

/// A passage that a person wants to find again.
struct Bookmark {
    RecordHead head;
    QString title; ///< the person's words, plain text; empty: shown by its quote
    StoredPassage passage;
    bool operator==(const Bookmark &) const = default;
};

} // namespace iamm
