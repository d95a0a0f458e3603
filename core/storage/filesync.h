// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace iamm {

/// Waits until the file's bytes are on the disk and outlive a power cut. False where the disk says no, or the file
/// can't be opened.
bool syncFile(const QString &path);

/// The same for the names in a folder, after something in it was made, renamed or removed. Where the system knows no
/// such thing (Windows keeps names safe by itself) it does nothing and gives true.
bool syncFolder(const QString &path);

} // namespace iamm
