// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/record.h"

#include <QString>

namespace iamm {

/// Which version of a record this is, wherever it lies: "sha256:…" over all of its columns; of something deleted over
/// what emptied() leaves, since no more than that is handed on.
QString versionHash(const Record &record);

/// The first 16 hexadecimal digits of a versionHash(): what a record keeps of each of its earlier versions.
QString shortHash(const QString &versionHash);

/// The ancestors of whatever is made of `record` next: its own, and itself. Of very long histories the latest.
QStringList ancestorsAfter(const Record &record);

/// As many versions are remembered.
inline constexpr int maxAncestors = 256;

} // namespace iamm
