// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace iamm {

/// Tells whether a block's text in one language is still the same: "sha256:" and the hexadecimal hash of its UTF-8.
QString textHash(QStringView text);

} // namespace iamm
