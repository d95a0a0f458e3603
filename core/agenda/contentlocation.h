// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace iamm {

/// The places where the content database may lie, relative to the folder of the program, the first choice first:
/// beside it (build tree, portable folder), where a package for Linux puts it, and in a bundle for macOS.
QStringList contentCandidates(const QString &programFolder);

/// The first of them that is a file; none where there is none.
std::optional<QString> findContent(const QString &programFolder);

enum class ContentCheck : quint8 {
    AsBuilt,
    Changed,    ///< not the file that the program was built with
    Unreadable, ///< not there, or refused by the system
};

/// Whether the file's SHA-256 is the expected one, in hexadecimal. Reads the whole file: not before the first paint.
ContentCheck verifyContentHash(const QString &path, const QString &expected);

} // namespace iamm
