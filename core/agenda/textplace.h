// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/blockid.h"
#include "core/document/language.h"

#include <optional>

namespace iamm {

/// The key of a text in the content database: whose it is, whether it is the block itself or the section's title in
/// the printed contents, and in which language.
struct TextPlace {
    enum class Place : quint8 { Body, Contents };

    BlockId block;
    Place place = Place::Body;
    Language language = Language::English;

    /// As it stands in the column `place`.
    QString code() const { return place == Place::Body ? QStringLiteral("body") : QStringLiteral("contents"); }
};

} // namespace iamm
