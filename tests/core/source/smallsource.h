// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/source/sourceerror.h"
#include "core/source/sourceparser.h"

#include <QString>

#include <ostream>

namespace iamm {

/// A small text in the source's form: two parts, a chapter, a section, every kind of block, a footnote, emphasis.
QString smallText();

/// A small document made of this text and these files, without anything else beside them.
struct SmallSource {
    QString english = smallText();
    QString repairs;
    QString pages;
    QString headings;
    QString links;
    QString edition;
    QString identifiers; ///< null: none
    QString french;      ///< null: none
    QString frenchBasis; ///< null: none
    QString frenchNotes; ///< null: none

    /// With the first occurrence of `what` replaced; the test fails where there is none.
    SmallSource &replace(const QString &what, const QString &with);

    SourceFiles files() const;
    Document document() const { return parsedSource(files()).document; }
};

/// Where and why the build stops; all empty where it doesn't.
struct Refusal {
    QString file;
    int line = 0;
    QString reason;
    bool operator==(const Refusal &) const = default;
};
void PrintTo(const Refusal &refusal, std::ostream *out);

Refusal refusal(const SourceFiles &files);

/// The line of the text, from 1, that starts so; 0 where there is none.
int lineOf(const QString &text, const QString &start);

} // namespace iamm
