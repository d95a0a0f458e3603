// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/printjob.h"

#include <QPrintPreviewDialog>

namespace iamm {

/// Qt's preview of what would be printed, with the names that a screen reader needs.
class PrintPreview final : public QPrintPreviewDialog {
    Q_OBJECT

public:
    /// `printer` must outlive it.
    PrintPreview(const PrintJob &job, QPrinter &printer, QWidget *parent);

private:
    void nameControls();
};

} // namespace iamm
