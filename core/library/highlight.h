// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/annotationcolor.h"
#include "core/library/recordhead.h"
#include "core/library/storedpassage.h"

#include <optional>

namespace iamm {

/// Words or blocks that a person has coloured.
struct Highlight {
    RecordHead head;
    StoredPassage passage;
    AnnotationColor color = AnnotationColor::Yellow; ///< never None
    std::optional<StoredPassage> attached = {};      ///< where a person put it by hand, in another edition
    bool operator==(const Highlight &) const = default;
};

} // namespace iamm
