// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/printpreview.h"

#include "app/export/printedpages.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPrintPreviewWidget>
#include <QPrinter>

namespace iamm {

PrintPreview::PrintPreview(const PrintJob &job, QPrinter &printer, QWidget *parent)
    : QPrintPreviewDialog(&printer, parent)
{
    connect(this, &QPrintPreviewDialog::paintRequested, this, [job](QPrinter *target) { print(job, *target); });
    nameControls();
    resize(900, 700);
}

void PrintPreview::nameControls()
{
    // Qt leaves these two without a name: one has the scale, the other the page's number.
    for (QComboBox *scale : findChildren<QComboBox *>())
        scale->setAccessibleName(tr("Scale"));
    for (QLineEdit *page : findChildren<QLineEdit *>()) {
        if (!qobject_cast<QComboBox *>(page->parentWidget()))
            page->setAccessibleName(tr("Page"));
    }
    for (QPrintPreviewWidget *pages : findChildren<QPrintPreviewWidget *>())
        pages->setAccessibleName(tr("Pages"));
}

} // namespace iamm
