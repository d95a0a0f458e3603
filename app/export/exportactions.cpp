// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/exportactions.h"

#include "app/actions.h"
#include "app/appcontext.h"
#include "app/contenttrust.h"
#include "app/export/exportdialog.h"
#include "app/export/filesaving.h"
#include "app/export/pdf.h"
#include "app/export/printdialog.h"
#include "app/export/printedpages.h"
#include "app/export/printpreview.h"
#include "app/icons.h"
#include "app/windowcontext.h"

#include <QDir>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QtConcurrent>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

QString endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Html:
        return u"html"_s;
    case ExportFormat::Text:
        return u"txt"_s;
    case ExportFormat::Json:
        return u"json"_s;
    }
    Q_UNREACHABLE();
}

QByteArray exported(const PrintJob &job, ExportFormat format)
{
    const std::unique_ptr<ExportWriter> writer = exportWriter(format);
    exportDocument(job.document, job.languages, job.section, *writer);
    return writer->bytes();
}

/// Laying out the whole document takes a while.
class BusyCursor final {
public:
    BusyCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyCursor() { QGuiApplication::restoreOverrideCursor(); }
    BusyCursor(const BusyCursor &) = delete;
    BusyCursor &operator=(const BusyCursor &) = delete;
};

} // namespace

ExportActions::ExportActions(WindowContext &context, QWidget &window)
    : QObject(&window), m_context(context), m_window(window)
{
    print = newAction(this, {QKeySequence::Print}, this, [this] { askAndPrint(PrintTask::Print); });
    printPreview = newAction(this, {}, this, [this] { askAndPrint(PrintTask::Preview); });
    savePdf = newAction(this, {}, this, [this] { askAndPrint(PrintTask::Pdf); });
    exportFile = newAction(this, {QKeySequence(u"Ctrl+Shift+E"_s)}, this, &ExportActions::askAndExport);
    print->setIcon(icon(u"print"_s));
    connect(&m_context.app().trust, &ContentTrust::stateChanged, this, &ExportActions::followTrust);
    followTrust();
    retranslate();
}

void ExportActions::followTrust() const
{
    const bool mayExport = m_context.app().trust.mayBeHandedOn();
    for (QAction *action : {print, printPreview, savePdf, exportFile})
        action->setEnabled(mayExport);
}

void ExportActions::retranslate() const
{
    setWords(print, tr("&Print…"));
    setWords(printPreview, tr("Print Pre&view…"));
    setWords(savePdf, tr("Save as P&DF…"));
    setWords(exportFile, tr("&Export…"));
}

void ExportActions::askAndPrint(PrintTask task)
{
    PrintDialog dialog(m_context, task, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const PrintJob job{m_context.document(), m_context.textLanguages(), dialog.section()};
    switch (dialog.task()) {
    case PrintTask::Print:
        printJob(job);
        break;
    case PrintTask::Preview:
        preview(job);
        break;
    case PrintTask::Pdf:
        savePdfFile(job);
        break;
    }
}

void ExportActions::printJob(const PrintJob &job)
{
    // Made here and not before: a QPrinter asks the print service.
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(titleOf(job));
    printer.setPageLayout(usualPageLayout());
    QPrintDialog dialog(&printer, &m_window);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange
                      | QAbstractPrintDialog::PrintShowPageSize | QAbstractPrintDialog::PrintCollateCopies);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool isTaken = [&] {
        const BusyCursor busy;
        return iamm::print(job, printer) && printer.printerState() != QPrinter::Error;
    }();
    if (isTaken)
        m_context.say(tr("Handed over to the printer."));
    else
        QMessageBox::warning(&m_window, tr("Print"),
                             tr("The printer does not take it. Try another printer, or save a PDF."));
}

void ExportActions::preview(const PrintJob &job)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(titleOf(job));
    printer.setPageLayout(usualPageLayout());
    PrintPreview(job, printer, &m_window).exec();
}

void ExportActions::savePdfFile(const PrintJob &job)
{
    const std::optional<QString> file =
        FileSaving::askForFile(tr("Save as PDF"), FileSaving::proposedName(job.section, job.languages, u"pdf"_s),
                               tr("PDF files (*.pdf)"), &m_window);
    if (!file)
        return;
    // Made and saved in one go, so that it is there even when the window is closed meanwhile.
    const QFuture making = QtConcurrent::run([job, name = *file] {
        const std::optional<QByteArray> pdf = pdfOf(job);
        return pdf ? FileSaving::save(name, *pdf)
                   : std::optional(tr("The PDF could not be made, and nothing was saved."));
    });
    m_making.addFuture(making);
    auto *watcher = new QFutureWatcher<std::optional<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, name = *file] {
        watcher->deleteLater();
        tell(name, watcher->result());
    });
    watcher->setFuture(making);
}

void ExportActions::askAndExport()
{
    ExportDialog dialog(m_context, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const PrintJob job{m_context.document(), m_context.textLanguages(), dialog.section()};
    const QString ending = endingOf(dialog.format());
    //: A kind of file in a file dialog: %1 is HTML, TXT or JSON, %2 the ending.
    const QString filter = tr("%1 files (*.%2)").arg(ending.toUpper(), ending);
    const std::optional<QString> file = FileSaving::askForFile(
        tr("Export"), FileSaving::proposedName(job.section, job.languages, ending), filter, &m_window);
    if (file)
        tell(*file, FileSaving::save(*file, exported(job, dialog.format())));
}

void ExportActions::tell(const QString &file, const std::optional<QString> &problem)
{
    if (!problem) {
        m_context.say(tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
        return;
    }
    QMessageBox box(QMessageBox::Warning, tr("The file was not saved"), *problem, QMessageBox::Ok, &m_window);
    box.setTextFormat(Qt::PlainText); // file names are people's words
    box.exec();
}

} // namespace iamm
