// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

namespace iamm {

/// The rights of whatever holds a person's library.
inline constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Makes an empty file that nobody else can read, before SQLite would make one with the usual rights. False where it
/// can't be made, or something is there already.
bool makePrivateFile(const QString &path);

} // namespace iamm
