// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/datatable.h"

#include "core/source/sourceerror.h"
#include "core/source/sourcetext.h"

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

std::vector<DataRow> dataRows(const SourceText &source, int columns)
{
    std::vector<DataRow> rows;
    for (int number = 1; number <= source.lineCount(); ++number) {
        const QString line = source.line(number);
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        DataRow row{number, line.split(u'\t')};
        const bool gaps =
            std::ranges::any_of(row.fields, [](const QString &field) { return field.trimmed().isEmpty(); });
        if (row.fields.size() != columns || gaps)
            throw SourceError(source.file(), number, u"%1 columns separated by tabs expected"_s.arg(columns));
        rows.push_back(std::move(row));
    }
    return rows;
}

int dataNumber(const SourceText &source, const DataRow &row, int column, const QString &what)
{
    bool isNumber = false;
    const int number = row.fields[column].toInt(&isNumber);
    if (!isNumber || number < 1)
        throw SourceError(source.file(), row.line, u"\"%1\" is no %2"_s.arg(row.fields[column], what));
    return number;
}

} // namespace iamm
