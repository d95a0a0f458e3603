// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/printjob.h"

#include <QByteArray>
#include <QPageLayout>

#include <optional>

namespace iamm {

/// The paper that people have where they are, A4 or Letter, with the margins that the typography wants.
QPageLayout usualPageLayout();

/// The name of a print or a PDF: what the job is of.
QString titleOf(const PrintJob &job);

/// The job as a PDF file's bytes; none where Qt could not make it. Asks no print service.
std::optional<QByteArray> pdfOf(const PrintJob &job);

} // namespace iamm
