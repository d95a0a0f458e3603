// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <vector>

namespace iamm {

class SourceText;

/// A row of a small data file: columns separated by tabs.
struct DataRow {
    int line = 0;
    QStringList fields;
};

/// The rows of such a file without empty lines and those that start with '#'. Throws SourceError for a row that
/// has not exactly `columns` fields with something in them.
std::vector<DataRow> dataRows(const SourceText &source, int columns);

/// A whole number from 1; throws SourceError that names it as `what`.
int dataNumber(const SourceText &source, const DataRow &row, int column, const QString &what);

} // namespace iamm
