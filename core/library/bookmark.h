// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/annotationcolor.h"
#include "core/library/recordhead.h"
#include "core/library/storedpassage.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace iamm {

/// A passage that a person wants to find again. The same passage may be bookmarked in several folders.
struct Bookmark {
    RecordHead head;
    QString title; ///< the person's words, plain text; empty: shown by its quote
    StoredPassage passage;
    std::optional<StoredPassage> attached = {}; ///< where a person put it by hand, in another edition
    QUuid folder = {};                          ///< null: in none
    QString position = {}; ///< its place among what else is in the folder (core/library/position.h)
    AnnotationColor color = AnnotationColor::None;
    QStringList tags = {};
    bool operator==(const Bookmark &) const = default;
};

} // namespace iamm
