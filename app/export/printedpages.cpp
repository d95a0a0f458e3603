// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/printedpages.h"

#include "app/export/printstyle.h"
#include "app/export/printwriter.h"
#include "core/export/exporter.h"
#include "core/words/words.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;
using printstyle::points;

namespace {

// In points. The column at the left holds the identifiers.
constexpr qreal labelColumn = 64;
constexpr qreal labelGap = 9;
constexpr qreal headHeight = 26;
constexpr qreal headGap = 16;
constexpr qreal footGap = 12;
constexpr qreal footSlack = 4; // the device may break the notice into wider lines
constexpr qreal numberWidth = 60;
constexpr qreal rule = 0.4;
/// A paragraph that is longer may leave one line alone: moving it would leave a hole.
constexpr int linesToMove = 8;

QString noticeOf(const PrintJob &job)
{
    const Words words(job.languages.front());
    QString notice = words.editionNotice();
    for (const Language language : job.languages) {
        if (job.document.status(language) == TextStatus::UnofficialTranslation)
            notice += u' ' + Words(language).translationNotice();
    }
    return notice;
}

} // namespace

PrintedPages::PrintedPages(const PrintJob &job, const QPagedPaintDevice &device)
    : m_title(Words(job.languages.front()).documentTitle()), m_notice(noticeOf(job))
{
    PrintWriter writer;
    exportDocument(job.document, job.languages, job.section, writer);
    m_document = writer.takeDocument();
    measure(device);
    keepTogether();
    collectLabels();
}

PrintedPages::~PrintedPages() = default;

void PrintedPages::measure(const QPagedPaintDevice &device)
{
    m_scale = device.logicalDpiY() / points(72);
    const QRectF page(0, 0, device.width() / m_scale, device.height() / m_scale);
    m_text = page.adjusted(points(labelColumn), points(headHeight), 0, 0);
    const QRectF room(0, 0, m_text.width() - points(numberWidth), m_text.height());
    const QRectF notice = QFontMetricsF(printstyle::smallFont()).boundingRect(room, Qt::TextWordWrap, m_notice);
    m_text.adjust(0, 0, 0, -notice.height() - points(footGap + footSlack));
    m_document->setPageSize(m_text.size());
}

QTextLine PrintedPages::lineOf(const QTextBlock &block, int line) const
{
    // Lays out what isn't yet: before that there are no lines.
    (void)m_document->documentLayout()->blockBoundingRect(block);
    Q_ASSERT(line < block.layout()->lineCount()); // startPageAt() sees to it
    return block.layout()->lineAt(line);
}

int PrintedPages::pageOf(const QTextBlock &block, int line) const
{
    const QTextLine found = lineOf(block, line);
    const qreal top = m_document->documentLayout()->blockBoundingRect(block).top();
    // The middle tells the page whatever was rounded.
    return static_cast<int>((top + found.y() + found.height() / 2) / m_text.height());
}

void PrintedPages::startPageAt(const QTextBlock &block)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(format);
    // Qt forgets the lines of the paragraphs around the change, and makes them anew only when it is told to.
    m_document->markContentsDirty(block.position(), m_document->characterCount() - block.position());
}

bool PrintedPages::standsAlone(const QTextBlock &block) const
{
    (void)m_document->documentLayout()->blockBoundingRect(block); // lays it out
    const int lines = block.layout()->lineCount();
    if (lines < 2)
        return false;
    const int first = pageOf(block, 0);
    return pageOf(block, 1) != first
           || (lines <= linesToMove && pageOf(block, lines - 2) == first && pageOf(block, lines - 1) != first);
}

void PrintedPages::keepTogether()
{
    QTextBlock chain; // the first of those that must stay with the next
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const bool isTorn = chain.isValid() && pageOf(chain, 0) != pageOf(block, 0);
        if (isTorn || standsAlone(block))
            startPageAt(chain.isValid() ? chain : block);
        if (!block.blockFormat().boolProperty(KeepsWithNext))
            chain = {};
        else if (!chain.isValid())
            chain = block;
    }
}

void PrintedPages::collectLabels()
{
    m_pages.resize(static_cast<size_t>(m_document->pageCount()));
    QString section;
    size_t reached = 0;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const auto page = std::min(static_cast<size_t>(pageOf(block, 0)), m_pages.size() - 1);
        // A page is named after the section that runs on to it, or else the first that begins on it.
        for (; reached < page; ++reached)
            m_pages[reached + 1].runningHead = section;
        const QString head = block.blockFormat().stringProperty(RunningHead);
        if (!head.isEmpty()) {
            section = head;
            if (m_pages[page].runningHead.isEmpty()
                || block.blockFormat().pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore))
                m_pages[page].runningHead = section;
        }
        const QString label = block.blockFormat().stringProperty(MarginLabel);
        if (label.isEmpty())
            continue;
        const QTextLine line = lineOf(block, 0);
        const qreal top = m_document->documentLayout()->blockBoundingRect(block).top();
        m_pages[page].labels.push_back(
            {label, top + line.y() + line.ascent() - static_cast<qreal>(page) * m_text.height()});
    }
}

void PrintedPages::paint(QPainter &painter, int page) const
{
    const qreal top = page * m_text.height();
    painter.save();
    painter.scale(m_scale, m_scale);
    painter.translate(m_text.left(), m_text.top() - top);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, top, m_text.width(), m_text.height());
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(context.clip);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();

    // What isn't the document's is painted in the device's dots: there a font has its size in points.
    painter.save();
    painter.setFont(printstyle::smallFont());
    painter.setPen(QPen(printstyle::grey(), points(rule) * m_scale));
    paintLabels(painter, m_pages[static_cast<size_t>(page)]);
    if (page > 0) // the first page has the title itself
        paintHead(painter, m_pages[static_cast<size_t>(page)].runningHead);
    paintFoot(painter, page + 1);
    painter.restore();
}

void PrintedPages::paintLabels(QPainter &painter, const Page &page) const
{
    const qreal right = (m_text.left() - points(labelGap)) * m_scale;
    for (const Label &label : page.labels) {
        const qreal width = painter.fontMetrics().horizontalAdvance(label.text);
        painter.drawText(QPointF(right - width, (m_text.top() + label.baseline) * m_scale), label.text);
    }
}

void PrintedPages::paintHead(QPainter &painter, const QString &section) const
{
    const QRectF head = scaled({m_text.left(), 0, m_text.width(), points(headHeight - 14)});
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, m_title);
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = qRound(head.width() - points(headGap) * m_scale) - metrics.horizontalAdvance(m_title);
    painter.drawText(head, Qt::AlignRight | Qt::AlignTop, metrics.elidedText(section, Qt::ElideRight, room));
    painter.drawLine(head.bottomLeft(), head.bottomRight());
}

void PrintedPages::paintFoot(QPainter &painter, int number) const
{
    const QRectF foot(m_text.left(), m_text.bottom() + points(footGap), m_text.width(), m_text.height());
    painter.drawText(scaled(foot), Qt::AlignRight | Qt::AlignTop, u"%1 / %2"_s.arg(number).arg(count()));
    painter.drawText(scaled(foot.adjusted(0, 0, -points(numberWidth), 0)),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_notice);
}

QRectF PrintedPages::scaled(const QRectF &rect) const
{
    return {rect.topLeft() * m_scale, rect.size() * m_scale};
}

bool print(const PrintJob &job, QPagedPaintDevice &device)
{
    const PrintedPages pages(job, device);
    const QPageRanges wanted = device.pageRanges();
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    bool isFirst = true;
    for (int page = 0; page < pages.count(); ++page) {
        if (!wanted.isEmpty() && !wanted.contains(page + 1))
            continue;
        if (!isFirst && !device.newPage())
            return false;
        pages.paint(painter, page);
        isFirst = false;
    }
    return painter.end();
}

} // namespace iamm
