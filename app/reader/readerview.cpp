// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/readerview.h"

#include "app/reader/marginplaces.h"
#include "app/reader/readerannouncer.h"
#include "app/reader/readerinput.h"
#include "app/reader/readerpainter.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <utility>

namespace iamm {

ReaderView::ReaderView(const Document &document, QWidget *parent)
    : QAbstractScrollArea(parent), m_document(document), m_rows(document), m_layout(m_rows),
      m_input(std::make_unique<ReaderInput>(*this))
{
    setUpLook();
    setUpRows();
    m_announcer = std::make_unique<ReaderAnnouncer>(*this);
}

ReaderView::~ReaderView() = default;

void ReaderView::setUpLook()
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_colors = ReaderColors::from(palette());
    applyTypography();
}

void ReaderView::setUpRows()
{
    connect(&m_rows, &RowSource::rowInserted, this, [this](int row) {
        m_layout.rowInserted(row);
        updateScrolled();
    });
    connect(&m_rows, &RowSource::rowRemoved, this, [this](int row) {
        m_layout.rowRemoved(row);
        updateScrolled();
    });
}

void ReaderView::applyTypography()
{
    m_layout.setTypography(Typography(QApplication::font(), m_percent));
}

void ReaderView::setLanguages(const std::vector<Language> &languages)
{
    if (languages.empty() || languages == m_layout.languages())
        return;
    m_layout.setLanguages(languages);
    if (!columnOf(m_scene.selection.language())) {
        TextSelection caret;
        caret.begin(languages.front(), {m_scene.selection.caret().block, 0});
        setSelection(caret);
    }
    if (m_scene.markedBlock < 0 || !columnOf(m_scene.markedLanguage))
        markBlock(m_scene.markedBlock, languages.front());
    updateScrolled();
    Q_EMIT languagesChanged();
    Q_EMIT columnsChanged();
}

void ReaderView::setTextPercent(int percent)
{
    const int wanted = std::clamp(percent, Typography::smallestPercent, Typography::largestPercent);
    if (wanted == m_percent)
        return;
    m_percent = wanted;
    applyTypography();
    updateScrolled();
    Q_EMIT columnsChanged();
    Q_EMIT textPercentChanged(m_percent);
}

void ReaderView::setIdentifiersShown(bool shown)
{
    m_layout.setIdentifiersShown(shown);
    updateScrolled();
    Q_EMIT columnsChanged();
}

void ReaderView::setTranslatorsNotesShown(bool shown)
{
    m_layout.setTranslatorsNotesShown(shown);
    updateScrolled();
}

void ReaderView::setCaretShown(bool shown)
{
    if (m_scene.caretShown == shown)
        return;
    m_scene.caretShown = shown;
    if (shown && m_scene.selection.isEmpty()) {
        TextSelection caret;
        const int block = m_scene.markedBlock >= 0 ? m_scene.markedBlock : m_document.indexOf(topBlock());
        caret.begin(m_scene.markedLanguage, {std::max(block, 0), 0});
        setSelection(caret);
    }
    viewport()->update();
    Q_EMIT caretShownChanged(shown);
}

void ReaderView::addDecorations(DecorationSource &source)
{
    m_scene.decorations.push_back(&source);
    connect(&source, &DecorationSource::changed, viewport(), [this] {
        forgetHiddenLink();
        viewport()->update();
    });
}

const Block &ReaderView::blockAt(int blockNumber) const
{
    return m_document.blocks(blockNumber, 1).front();
}

void ReaderView::showPlace(const Place &place)
{
    const int row = m_rows.rowOf(place.block);
    if (row < 0)
        return;
    // A heading opens its page; of anything else a little of what stands before is worth seeing.
    const bool heading = m_rows.block(row).kind == BlockKind::Heading;
    const int above = heading ? -m_layout.typography().lineHeight() / 2 : m_layout.viewport().height() / 5;
    const int spaceBefore = m_layout.typography().style(m_rows.block(row), m_rows.kind(row)).spaceBefore;
    const bool alreadyThere = std::ranges::any_of(m_layout.visibleRows(), [this, row](const auto &visible) {
        return visible.row == row && visible.top >= 0
               && visible.top + visible.laid->height <= m_layout.viewport().height();
    });
    if (!alreadyThere || heading)
        m_layout.showRow(row, heading ? std::max(above - spaceBefore, -spaceBefore) + 8 : above);
    // Words of a language that isn't shown stand elsewhere in the others.
    const bool wordsAreShown = place.language && columnOf(*place.language);
    const ReaderPoint target{m_rows.blockNumber(row), wordsAreShown ? place.words.start : 0};
    markBlock(target.block, wordsAreShown ? place.language : std::nullopt);
    moveCaretTo(target);
    if (wordsAreShown && !place.words.isEmpty())
        ensureVisible(target, *place.language);
    updateScrolled();
}

void ReaderView::restorePlace(const BlockId &block)
{
    const int row = m_rows.rowOf(block);
    if (row < 0)
        return;
    m_layout.showRow(row, 0);
    updateScrolled();
}

BlockId ReaderView::topBlock()
{
    const std::vector<ReaderLayout::VisibleRow> &visible = m_layout.visibleRows();
    const auto isBlock = [this](const ReaderLayout::VisibleRow &row) { return m_rows.kind(row.row) == RowKind::Block; };
    for (const ReaderLayout::VisibleRow &row : visible) {
        const int textTop = row.top + (row.laid->cells.empty() ? 0 : row.laid->cells.front().style->spaceBefore);
        if (textTop >= 0 && isBlock(row))
            return m_rows.block(row.row).id;
    }
    const auto found = std::ranges::find_if(visible, isBlock);
    return found == visible.end() ? BlockId() : m_rows.block(found->row).id;
}

BlockId ReaderView::markedBlock() const
{
    return m_scene.markedBlock < 0 ? BlockId() : blockAt(m_scene.markedBlock).id;
}

std::optional<Passage> ReaderView::selectedPassage() const
{
    const TextSelection &selection = m_scene.selection;
    if (selection.isEmpty())
        return std::nullopt;
    const ReaderPoint from = selection.start();
    ReaderPoint to = selection.end();
    // A block of which nothing is selected doesn't belong to it.
    while (to.position == 0 && to.block > from.block) {
        --to.block;
        const BlockText *text = blockAt(to.block).text(selection.language());
        to.position = text ? static_cast<int>(text->text.size()) : 0;
    }
    if (!(from < to))
        return std::nullopt; // nothing but gaps
    return Passage{selection.language(), {blockAt(from.block).id, from.position}, {blockAt(to.block).id, to.position}};
}

void ReaderView::setSelection(const TextSelection &selection)
{
    if (m_scene.selection == selection)
        return;
    m_scene.selection = selection;
    viewport()->update();
    Q_EMIT selectionChanged();
}

void ReaderView::clearSelection()
{
    TextSelection selection = m_scene.selection;
    selection.clear();
    setSelection(selection);
}

void ReaderView::selectAll()
{
    if (m_document.count() == 0)
        return;
    const int last = m_document.count() - 1;
    const Language language = m_scene.selection.isEmpty() ? m_scene.markedLanguage : m_scene.selection.language();
    const BlockText *text = blockAt(last).text(language);
    TextSelection all;
    all.begin(language, {0, 0}, {last, text ? static_cast<int>(text->text.size()) : 0});
    setSelection(all);
}

void ReaderView::markBlock(int blockNumber, std::optional<Language> language)
{
    const bool sameBlock = m_scene.markedBlock == blockNumber;
    const Language wanted = language.value_or(m_scene.markedLanguage);
    if (sameBlock && m_scene.markedLanguage == wanted)
        return;
    m_scene.markedBlock = blockNumber;
    m_scene.markedLanguage = wanted;
    viewport()->update();
    if (sameBlock)
        Q_EMIT markedColumnChanged();
    else
        Q_EMIT markedBlockChanged();
}

void ReaderView::goToNextColumn()
{
    const bool hasCaret = m_scene.caretShown || !m_scene.selection.isEmpty();
    const Language here = hasCaret ? m_scene.selection.language() : m_scene.markedLanguage;
    const int next = (columnOf(here).value_or(0) + 1) % static_cast<int>(languages().size());
    const Language language = languages()[static_cast<size_t>(next)];
    const BlockId block = markedBlock().isEmpty() ? topBlock() : markedBlock();
    const int number = hasCaret ? m_scene.selection.caret().block : m_document.indexOf(block);
    markBlock(number, language);
    TextSelection caret;
    caret.begin(language, {std::max(number, 0), 0});
    setSelection(caret);
    ensureVisible(caret.caret(), language);
}

void ReaderView::markNext(int step, bool headingsOnly)
{
    int row = m_scene.markedBlock >= 0 ? m_rows.rowOf(m_scene.markedBlock) : m_rows.rowOf(topBlock()) - step;
    do {
        row += step;
    } while (row >= 0 && row < m_rows.count()
             && (m_rows.kind(row) != RowKind::Block || (headingsOnly && m_rows.block(row).kind != BlockKind::Heading)));
    if (row < 0 || row >= m_rows.count())
        return;
    markBlock(m_rows.blockNumber(row));
    moveCaretTo({m_rows.blockNumber(row), 0});
    if (headingsOnly)
        m_layout.showRow(row, 0);
    else
        showWholeRow(row);
    updateScrolled();
}

void ReaderView::showWholeRow(int row)
{
    ensureVisible({m_rows.blockNumber(row), 0}, m_scene.markedLanguage);
    // As much of it as there is room for: with columns a row may be as high as the window.
    const int top = m_layout.rowTop(row);
    const int below = top + m_layout.laidRow(row).height - m_layout.viewport().height();
    if (below > 0)
        m_layout.scrollBy(std::min(below, top));
}

void ReaderView::scrollByPixels(int pixels)
{
    m_layout.scrollBy(pixels);
    updateScrolled();
}

void ReaderView::scrollByLines(int lines)
{
    scrollByPixels(lines * m_layout.typography().lineHeight());
}

void ReaderView::scrollByPages(int pages)
{
    // A line of context stays, so that the eye finds on.
    const int page = std::max(m_layout.viewport().height() - 2 * m_layout.typography().lineHeight(),
                              m_layout.typography().lineHeight());
    scrollByPixels(pages * page);
}

void ReaderView::scrollToEnd(bool bottom)
{
    if (bottom)
        m_layout.showRow(m_rows.count() - 1, 0);
    else
        m_layout.showRow(0, 0);
    updateScrolled();
}

void ReaderView::ensureVisible(const ReaderPoint &point, Language language)
{
    const std::optional<int> column = columnOf(language);
    const int row = m_rows.rowOf(point.block);
    if (row < 0 || !column)
        return;
    const int height = m_layout.viewport().height();
    m_layout.visibleRows();
    if (m_layout.rowTop(row) > 2 * height || m_layout.rowTop(row) < -2 * height)
        m_layout.showRow(row, height / 5);
    const LaidCell &cell = m_layout.laidRow(row).cells[static_cast<size_t>(*column)];
    m_layout.visibleRows();
    const QRect caret = m_layout.caretRect(row, *column, cell.text.toShown(point.position));
    const int context = std::min(m_layout.typography().lineHeight(), height / 4);
    if (caret.top() < context)
        m_layout.scrollBy(caret.top() - context);
    else if (caret.bottom() > height - context)
        m_layout.scrollBy(caret.bottom() - height + context);
    updateScrolled();
}

void ReaderView::activate(const LinkSpot &spot)
{
    if (!spot.term.isEmpty()) {
        Q_EMIT termActivated({blockAt(spot.blockNumber).id, spot.language, spot.term});
        return;
    }
    if (spot.footnote == 0) {
        Q_EMIT linkActivated(spot.target);
        return;
    }
    const int opened = m_rows.toggleFootnote(m_rows.rowOf(spot.blockNumber), spot.footnote);
    if (opened < 0)
        return;
    m_layout.visibleRows();
    const int bottom = m_layout.rowTop(opened) + m_layout.laidRow(opened).height;
    if (bottom > m_layout.viewport().height())
        scrollByPixels(bottom - m_layout.viewport().height());
}

void ReaderView::setFocusedLink(const std::optional<LinkSpot> &spot)
{
    if (m_scene.focusedLink == spot)
        return;
    m_scene.focusedLink = spot;
    viewport()->update();
    Q_EMIT focusedLinkChanged();
}

void ReaderView::moveCaretTo(const ReaderPoint &point)
{
    if (!m_scene.caretShown)
        return;
    TextSelection caret;
    caret.begin(m_scene.markedLanguage, point);
    setSelection(caret);
}

void ReaderView::forgetHiddenLink()
{
    if (!m_scene.focusedLink)
        return;
    const int row = m_rows.rowOf(m_scene.focusedLink->blockNumber);
    const bool visible = std::ranges::any_of(m_layout.visibleRows(), [row](const auto &at) { return at.row == row; });
    const std::vector<LinkSpot> links = visible ? linksIn(row) : std::vector<LinkSpot>();
    if (std::ranges::find(links, *m_scene.focusedLink) == links.end())
        setFocusedLink(std::nullopt);
}

std::vector<LinkSpot> ReaderView::linksIn(int row) const
{
    std::vector<LinkSpot> spots;
    const Block &block = m_rows.block(row);
    for (const Language language : languages()) {
        const BlockText *text = block.text(language);
        if (!text)
            continue;
        const CellText cell(*text);
        for (const Link &link : text->links)
            spots.push_back({m_rows.blockNumber(row), language, cell.toShown(link.range), 0, link.target, {}});
        for (const CellText::Mark &mark : cell.footnoteMarks())
            spots.push_back({m_rows.blockNumber(row), language, mark.shown, mark.number, {}, {}});
        const std::vector<LinkSpot> terms = termsIn(row, cell, language);
        spots.insert(spots.end(), terms.begin(), terms.end());
    }
    std::ranges::stable_sort(
        spots, {}, [this](const LinkSpot &spot) { return std::pair(columnOf(spot.language), spot.shown.start); });
    return spots;
}

std::vector<LinkSpot> ReaderView::termsIn(int row, const CellText &cell, Language language) const
{
    std::vector<LinkSpot> spots;
    if (m_rows.kind(row) == RowKind::Notice)
        return spots;
    for (const DecorationSource *source : m_scene.decorations) {
        for (const Decoration &mark : source->marks(m_rows.block(row).id, language)) {
            if (mark.kind == DecorationKind::Term)
                spots.push_back({m_rows.blockNumber(row), language, cell.toShown(mark.range), 0, {}, mark.range});
        }
    }
    return spots;
}

std::optional<LinkSpot> ReaderView::linkAt(QPoint place)
{
    const std::optional<ReaderLayout::Hit> hit = m_layout.hit(place);
    if (!hit || hit->shownCharacter < 0)
        return std::nullopt;
    const Language language = languages()[static_cast<size_t>(hit->column)];
    for (const LinkSpot &spot : linksIn(hit->row)) {
        if (spot.language == language && spot.shown.start <= hit->shownCharacter
            && hit->shownCharacter < spot.shown.end())
            return spot;
    }
    return std::nullopt;
}

std::optional<std::pair<Language, ReaderPoint>> ReaderView::pointAt(QPoint place)
{
    const std::optional<ReaderLayout::Hit> hit = m_layout.hit(place);
    return hit ? std::optional(std::pair(languages()[static_cast<size_t>(hit->column)], pointOf(*hit))) : std::nullopt;
}

std::optional<ReaderPoint> ReaderView::pointAt(QPoint place, Language language)
{
    const std::optional<int> column = columnOf(language);
    const std::optional<ReaderLayout::Hit> hit = column ? m_layout.hit(place, column) : std::nullopt;
    return hit ? std::optional(pointOf(*hit)) : std::nullopt;
}

ReaderPoint ReaderView::pointOf(const ReaderLayout::Hit &hit)
{
    const LaidCell &cell = m_layout.laidRow(hit.row).cells[static_cast<size_t>(hit.column)];
    return {m_rows.blockNumber(hit.row), cell.isOurs ? 0 : cell.text.fromShown(hit.shownPosition)};
}

std::optional<int> ReaderView::columnOf(Language language) const
{
    const auto column = std::ranges::find(languages(), language);
    return column == languages().end() ? std::nullopt : std::optional(static_cast<int>(column - languages().begin()));
}

QPoint ReaderView::caretPlace()
{
    const TextSelection &selection = m_scene.selection;
    const std::optional<int> column = columnOf(selection.language());
    const int row = m_rows.rowOf(selection.caret().block);
    if (row < 0 || !column)
        return viewport()->rect().center();
    m_layout.visibleRows();
    const LaidCell &cell = m_layout.laidRow(row).cells[static_cast<size_t>(*column)];
    const QPoint place = m_layout.caretRect(row, *column, cell.text.toShown(selection.caret().position)).center();
    return {place.x(), std::clamp(place.y(), 0, viewport()->height() - 1)};
}

std::optional<int> ReaderView::marginBlockAt(QPoint place)
{
    // Where identifiers and ribbons stand, and no farther: the empty page beside them is nobody's margin.
    const ReaderColumns &columns = m_layout.columns();
    const int gap = m_layout.typography().gap();
    const int textLeft = columns.columns.front().left - columns.labelWidth;
    const int left = columns.marginWidth > 0 ? columns.marginLeft - gap : textLeft - gap;
    if (place.x() < left || place.x() >= textLeft - gap / 4)
        return std::nullopt;
    for (const ReaderLayout::VisibleRow &row : m_layout.visibleRows()) {
        const bool here = place.y() >= row.top && place.y() < row.top + row.laid->height;
        if (here && m_rows.kind(row.row) == RowKind::Block)
            return m_rows.blockNumber(row.row);
    }
    return std::nullopt;
}

std::optional<int> ReaderView::noteMarkAt(QPoint place)
{
    for (const ReaderLayout::VisibleRow &row : m_layout.visibleRows()) {
        // A little more than the mark is: it is small, and hands aren't always steady.
        if (m_rows.kind(row.row) != RowKind::Block
            || !noteMarkPlace(m_layout, row).adjusted(-3, -4, 3, 4).contains(place))
            continue;
        const BlockId &block = m_rows.block(row.row).id;
        const bool hasNote = std::ranges::any_of(m_scene.decorations, [&](const DecorationSource *source) {
            return std::ranges::any_of(languages(), [&](Language language) {
                const std::vector<Decoration> marks = source->marks(block, language);
                return std::ranges::find(marks, DecorationKind::Note, &Decoration::kind) != marks.end();
            });
        });
        return hasNote ? std::optional(m_rows.blockNumber(row.row)) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<QPoint> ReaderView::textPlace(const BlockId &block)
{
    for (const ReaderLayout::VisibleRow &row : m_layout.visibleRows()) {
        if (m_rows.kind(row.row) == RowKind::Block && m_rows.block(row.row).id == block)
            return row.laid->cells.front().textAt + QPoint(0, row.top + m_layout.typography().lineHeight());
    }
    return std::nullopt;
}

void ReaderView::updateScrolled()
{
    m_layout.visibleRows();
    constexpr qint64 largest = std::numeric_limits<int>::max() / 2;
    const int page = std::max(m_layout.viewport().height(), 1);
    m_updatingScrollBar = true;
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_layout.typography().lineHeight());
    verticalScrollBar()->setRange(0, static_cast<int>(std::clamp<qint64>(m_layout.totalHeight() - page, 0, largest)));
    verticalScrollBar()->setValue(static_cast<int>(std::min(m_layout.scrollPosition(), largest)));
    m_updatingScrollBar = false;
    forgetHiddenLink();
    viewport()->update();
    const BlockId top = topBlock();
    if (top != m_lastTop) {
        m_lastTop = top;
        Q_EMIT topBlockChanged(top);
    }
}

void ReaderView::scrollContentsBy(int, int dy)
{
    if (m_updatingScrollBar)
        return;
    if (verticalScrollBar()->value() == verticalScrollBar()->maximum())
        m_layout.showRow(m_rows.count() - 1, 0);
    else
        m_layout.scrollBy(-dy);
    updateScrolled();
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    ReaderPainter(painter, m_rows, m_colors, m_scene).paint(m_layout, event->rect());
    if (!std::exchange(m_painted, true))
        QMetaObject::invokeMethod(this, &ReaderView::firstPainted, Qt::QueuedConnection);
}

void ReaderView::resizeEvent(QResizeEvent *)
{
    m_layout.setViewport(viewport()->size());
    updateScrolled();
    Q_EMIT columnsChanged();
}

void ReaderView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
        m_colors = ReaderColors::from(palette());
        viewport()->update();
        break;
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
        applyTypography();
        updateScrolled();
        Q_EMIT columnsChanged();
        break;
    case QEvent::LanguageChange:
        m_layout.relayAll();
        updateScrolled();
        break;
    default:
        break;
    }
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return true;
    return QAbstractScrollArea::viewportEvent(event);
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (!m_input->keyPress(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    m_input->mousePress(*event);
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    m_input->mouseMove(*event);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    m_input->mouseRelease(*event);
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_input->mouseDoubleClick(*event);
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (!m_input->wheel(*event))
        QAbstractScrollArea::wheelEvent(event);
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    m_input->contextMenu(*event);
}

void ReaderView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_scene.hasFocus = true;
    // After what Qt says itself of the document's focus.
    QMetaObject::invokeMethod(m_announcer.get(), &ReaderAnnouncer::announceFocus, Qt::QueuedConnection);
    viewport()->update();
}

void ReaderView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_scene.hasFocus = false;
    m_announcer->forget();
    viewport()->update();
}

bool ReaderView::focusNextPrevChild(bool next)
{
    return m_input->focusNextLink(next) || QAbstractScrollArea::focusNextPrevChild(next);
}

} // namespace iamm
