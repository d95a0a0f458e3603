// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace iamm {

/// What a second start asks of the program that holds the library: a small file in the library's folder, which works on
/// every system and needs neither a socket nor a bus. Who takes it removes it.
struct OpenRequest {
    QString reference;  ///< where to go, as it was typed; empty: nowhere, only to the front
    QString languages;  ///< of the text, as they were typed; empty: as they are
    QDateTime at;       ///< when it was asked, in UTC
    QString computer;   ///< an identifier of the computer: on a shared folder others aren't meant
    QString activation; ///< the desktop's permission to come to the front; empty where it gave none

    /// From this computer and now.
    static OpenRequest fromHere(const QString &reference, const QString &languages = {});
    /// Whether it is from this computer and so new that somebody still waits for the answer.
    bool isMeant() const;

    bool operator==(const OpenRequest &) const = default;
};

/// The file in this folder that holds a request.
QString openRequestFile(const QString &folder);
/// Puts it there whole, in the place of any other. False where that fails.
bool writeOpenRequest(const QString &folder, const OpenRequest &request);
/// Reads it and removes the file. None where there is none, where it isn't one, and where it can't be removed: it
/// would be obeyed again and again.
std::optional<OpenRequest> takeOpenRequest(const QString &folder);

} // namespace iamm
