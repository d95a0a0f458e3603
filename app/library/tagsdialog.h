// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/storable.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace iamm {

/// Asks for the tags, parted by commas, of things that have these now, and begins with those that all have. None where
/// the person doesn't want any change.
std::optional<TagChange> askForTags(QWidget *parent, const QList<QStringList> &present);

} // namespace iamm
