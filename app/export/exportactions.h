// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/printjob.h"
#include "core/export/exporter.h"

#include <QFutureSynchronizer>
#include <QObject>
#include <QString>

#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QPrinter;
class QWidget;
QT_END_NAMESPACE

namespace iamm {

class WindowContext;
enum class PrintTask;

/// Printing, PDF and export of a section or of the document, in the languages that are shown. Owned by the window.
class ExportActions final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it; the dialogs stand before `window`.
    ExportActions(WindowContext &context, QWidget &window);

    void retranslate() const;

    QAction *print = nullptr;
    QAction *printPreview = nullptr;
    QAction *savePdf = nullptr;
    QAction *exportFile = nullptr;

private:
    /// A text that isn't the one of the build is not handed on.
    void followTrust() const;
    void askAndPrint(PrintTask task);
    void printJob(const PrintJob &job);
    void preview(const PrintJob &job);
    void savePdfFile(const PrintJob &job);
    void askAndExport();
    /// Says in the status bar where the file is, or in a box what went wrong.
    void tell(const QString &file, const std::optional<QString> &problem);

    WindowContext &m_context;
    QWidget &m_window;
    QFutureSynchronizer<std::optional<QString>> m_making; ///< PDFs; the end waits for them
};

} // namespace iamm
