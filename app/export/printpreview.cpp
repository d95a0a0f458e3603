// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/printpreview.h"

#include "app/export/printedpages.h"
#include "app/screenfit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPrintPreviewWidget>
#include <QPrinter>

namespace iamm {

namespace {
constexpr QSize usualSize(900, 700);
} // namespace

PrintPreview::PrintPreview(const PrintJob &job, QPrinter &printer, QWidget *parent)
    : QPrintPreviewDialog(&printer, parent)
{
    connect(this, &QPrintPreviewDialog::paintRequested, this, [job](QPrinter *target) { print(job, *target); });
    //: Title of the window; %1 is what is printed.
    setWindowTitle(tr("Print preview: %1").arg(printer.docName()));
    nameControls();
    resize(fittingScreen(*this, usualSize));
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
