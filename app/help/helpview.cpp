// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/help/helpview.h"

#include "app/help/helpsearch.h"
#include "app/reader/readercolors.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
constexpr double pageMargin = 20;
constexpr double lineHeight = 125; // per cent
constexpr double cellPadding = 5;

/// Qt draws a box around each cell of a table from Markdown.
void drawThinLines(QTextTable &table, const QColor &color)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(color);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(cellPadding);
    table.setFormat(format);
}

QUrl urlOf(const QString &id)
{
    return QUrl(u"help:"_s + id);
}
} // namespace

HelpView::HelpView(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpView::follow);
    connect(this, &QTextBrowser::sourceChanged, this, &HelpView::finishPage);
}

void HelpView::setPages(const HelpPages &pages, const PageFilling &filling)
{
    m_pages = &pages;
    m_filling = &filling;
    showAgain();
}

void HelpView::open(const QString &id)
{
    setSource(urlOf(id), QTextDocument::MarkdownResource);
}

void HelpView::setSought(const QString &typed, Language language)
{
    m_sought = typed;
    m_language = language;
    markSought();
}

void HelpView::stepTextSize(int steps)
{
    if (steps == 0)
        setFont(QFont());
    else
        zoomIn(steps);
}

QVariant HelpView::loadResource(int, const QUrl &name)
{
    const HelpPage *page = m_pages ? m_pages->page(name.path()) : nullptr;
    // Never nothing: Qt would look for a file of that name.
    return page ? page->markdown : u" "_s;
}

void HelpView::follow(const QUrl &link)
{
    if (m_pages && m_pages->page(link.path()))
        open(link.path());
}

void HelpView::finishPage(const QUrl &url)
{
    m_id = url.path(); // source() still says the page before
    if (m_filling)
        m_filling->fill(*document());
    layOut();
    moveCursor(QTextCursor::Start);
    markSought();
    Q_EMIT opened(m_id);
}

/// Markdown says what a heading is, and not how much room it wants.
void HelpView::layOut()
{
    document()->setDocumentMargin(pageMargin);
    const double line = fontMetrics().height();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 0) {
            format.setTopMargin(block == document()->begin() ? 0 : line);
            format.setBottomMargin(line / 3);
        }
        QTextCursor(block).setBlockFormat(format);
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame); table && table->format().border() > 0)
            drawThinLines(*table, ReaderColors::from(palette()).rule);
    }
}

void HelpView::markSought()
{
    const ReaderColors colors = ReaderColors::from(palette());
    QList<ExtraSelection> marks;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const TextRange &place : HelpSearch::places(m_sought, block.text(), m_language)) {
            ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.cursor.setPosition(block.position() + place.start);
            mark.cursor.setPosition(block.position() + place.end(), QTextCursor::KeepAnchor);
            mark.format.setBackground(colors.match);
            mark.format.setForeground(colors.matchText);
            marks += mark;
        }
    }
    setExtraSelections(marks);
}

void HelpView::showAgain()
{
    if (id().isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

void HelpView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // The colour of links is set when the page is read.
    if (event->type() == QEvent::PaletteChange)
        showAgain();
}

} // namespace iamm
