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

/// What a person has written at a passage.
struct Note {
    RecordHead head;
    StoredPassage passage;
    QString text;                               ///< plain text, lines parted by line feeds; never empty once it is kept
    std::optional<StoredPassage> attached = {}; ///< where a person put it by hand, in another edition
    AnnotationColor color = AnnotationColor::None;
    QStringList tags = {};

    static constexpr int maxBytes = 65'536; ///< of the text, in UTF-8

    bool operator==(const Note &) const = default;
};

} // namespace iamm
