// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/termbaseparser.h"

#include "core/source/datatable.h"
#include "core/source/sourceerror.h"
#include "core/source/sourcetext.h"

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

Term termOf(const DataRow &row)
{
    static const QString headingMark = u"heading"_s;
    Term term;
    for (int column = 0; const Language language : allLanguages)
        term.words[language] = row.fields[column++].trimmed();
    term.note = row.fields.back().trimmed();
    term.isHeading = term.note == headingMark || term.note.startsWith(headingMark + u';');
    if (term.isHeading)
        term.note = term.note.mid(headingMark.size() + 1).trimmed();
    return term;
}

} // namespace

std::vector<Term> parsedTerms(const SourceText &file)
{
    static const QStringList columns{u"en"_s, u"fr"_s, u"es"_s, u"note"_s};
    const std::vector<DataRow> rows = dataRows(file, static_cast<int>(columns.size()));
    if (rows.empty() || rows.front().fields != columns)
        throw SourceError(file.file(), rows.empty() ? 1 : rows.front().line,
                          u"the first row has to name the columns: %1"_s.arg(columns.join(", "_L1)));
    std::vector<Term> terms;
    for (auto row = rows.begin() + 1; row != rows.end(); ++row)
        terms.push_back(termOf(*row));
    return terms;
}

} // namespace iamm
