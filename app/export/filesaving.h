// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/blockid.h"
#include "core/document/language.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace iamm {

/// Files that a person asks for: which name, and what to say where it can't be written.
class FileSaving final {
    Q_DECLARE_TR_FUNCTIONS(iamm::FileSaving)

public:
    /// "IAMM-III.11.html", with the languages where they aren't English alone: "IAMM-III.11-fr.html".
    static QString proposedName(const BlockId &section, const std::vector<Language> &languages, const QString &ending);

    /// Asks for the file's name, in the folder of the last time. None: the person would rather not.
    static std::optional<QString> askForFile(const QString &title, const QString &name, const QString &filter,
                                             QWidget *parent);

    /// Writes beside the file and renames: where it fails, what was there before is untouched. What to tell the person
    /// where it failed; none where all is well.
    static std::optional<QString> save(const QString &file, const QByteArray &bytes);
};

} // namespace iamm
