// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/printjob.h"

#include <QRectF>
#include <QTextDocument>
#include <QTextLayout>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QPainter;
QT_END_NAMESPACE

namespace iamm {

/// A job broken into the pages of one printer or PDF: beside the text the identifiers, above it the section, below it
/// which edition it is and the number of the page. Laid out apart from the device's resolution: the same paper gives
/// the same pages on screen, printer and in a file.
class PrintedPages final {
public:
    /// Takes the paper and its margins from the device.
    PrintedPages(const PrintJob &job, const QPagedPaintDevice &device);
    ~PrintedPages();

    int count() const { return static_cast<int>(m_pages.size()); }
    /// `page` from 0. The painter is on the device and has its origin where the margins begin.
    void paint(QPainter &painter, int page) const;
    /// For tests: what the pages hold.
    const QTextDocument &document() const { return *m_document; }

private:
    struct Label {
        QString text;
        qreal baseline; ///< from the top of the page's text
    };
    struct Page {
        QString runningHead;
        std::vector<Label> labels;
    };
    void measure(const QPagedPaintDevice &device);
    /// Moves to the next page what would be torn from what it belongs to.
    void keepTogether();
    void collectLabels();
    QTextLine lineOf(const QTextBlock &block, int line) const;
    int pageOf(const QTextBlock &block, int line) const;
    bool standsAlone(const QTextBlock &block) const;
    void startPageAt(const QTextBlock &block);
    void paintLabels(QPainter &painter, const Page &page) const;
    void paintHead(QPainter &painter, const QString &section) const;
    void paintFoot(QPainter &painter, int number) const;
    QRectF scaled(const QRectF &rect) const;

    std::unique_ptr<QTextDocument> m_document;
    QString m_title;
    QString m_notice;
    qreal m_scale = 1; ///< dots of the device for one unit of the layout
    QRectF m_text;     ///< where the text stands on each page, in units of the layout
    std::vector<Page> m_pages;
};

/// Every page of the job, or those that the device was told to print. False where the device takes nothing.
bool print(const PrintJob &job, QPagedPaintDevice &device);

} // namespace iamm
