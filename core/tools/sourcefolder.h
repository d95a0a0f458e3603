// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/source/sourceparser.h"

#include <QMap>
#include <QString>

namespace iamm {

/// Where the files of a source lie.
struct SourcePaths {
    QString english;
    QString repairs;
    QString dataFolder; ///< of agenda.pages, .headings, .links, .edition and identifiers.tsv
    QMap<Language, QString> translations;
};

/// Reads them all, and beside each translation what belongs to it where it is there: agenda.fr.txt has agenda.fr.basis
/// and agenda.fr.notes. Throws SourceError for one that can't be read.
SourceFiles readSourceFiles(const SourcePaths &paths);

} // namespace iamm
