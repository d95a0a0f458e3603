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
    QString dataFolder; ///< of agenda.pages, .headings, .links, .edition, identifiers.tsv and termbase.tsv
    QMap<Language, QString> translations;
};

/// Reads them all, and what belongs to each translation beside it: agenda.fr.txt has agenda.fr.basis and, if there is
/// something to note, agenda.fr.notes. Throws SourceError for one that can't be read.
SourceFiles readSourceFiles(const SourcePaths &paths);

} // namespace iamm
