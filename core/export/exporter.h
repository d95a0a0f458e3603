// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exportsink.h"

#include <QString>

#include <memory>
#include <optional>

namespace iamm {

enum class ExportFormat : quint8 { Json, Html, Text };

/// "json", "html" or "txt", as a file name ends; none for any other.
std::optional<ExportFormat> exportFormatFromCode(QStringView code);

std::unique_ptr<ExportWriter> exportWriter(ExportFormat format);

/// Streams the document, or the section with all that is below it, into the sink. `languages` must not be empty;
/// `section` is empty or one of the document's.
void exportDocument(const Document &document, const std::vector<Language> &languages, const BlockId &section,
                    ExportSink &sink);

} // namespace iamm
