// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/readerinput.h"

#include "app/reader/readerview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>

namespace iamm {

namespace {

constexpr int autoscrollInterval = 30; // milliseconds
/// A wheel's notch, as Qt counts it (QWheelEvent::angleDelta).
constexpr int wheelNotch = 120;

std::optional<CaretMove> caretMoveOf(const QKeyEvent &event)
{
    static constexpr std::pair<QKeySequence::StandardKey, CaretMove> moves[] = {
        {QKeySequence::MoveToPreviousChar, CaretMove::Left},
        {QKeySequence::MoveToNextChar, CaretMove::Right},
        {QKeySequence::MoveToPreviousWord, CaretMove::WordLeft},
        {QKeySequence::MoveToNextWord, CaretMove::WordRight},
        {QKeySequence::MoveToPreviousLine, CaretMove::Up},
        {QKeySequence::MoveToNextLine, CaretMove::Down},
        {QKeySequence::MoveToStartOfLine, CaretMove::LineStart},
        {QKeySequence::MoveToEndOfLine, CaretMove::LineEnd},
        {QKeySequence::MoveToStartOfDocument, CaretMove::TextStart},
        {QKeySequence::MoveToEndOfDocument, CaretMove::TextEnd},
    };
    QKeyEvent bare(event.type(), event.key(), event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    for (const auto &[key, move] : moves) {
        if (bare.matches(key))
            return move;
    }
    return std::nullopt;
}

} // namespace

ReaderInput::ReaderInput(ReaderView &view) : m_view(view), m_moves(view) {}

bool ReaderInput::keyPress(QKeyEvent &event)
{
    return activateFocused(event) || caretKey(event) || caretPageKey(event) || scrollKey(event) || letterKey(event);
}

bool ReaderInput::activateFocused(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    if (!m_view.focusedLink())
        return false;
    m_view.activate(*m_view.focusedLink());
    return true;
}

bool ReaderInput::caretKey(QKeyEvent &event)
{
    const bool extends = event.modifiers().testFlag(Qt::ShiftModifier);
    const std::optional<CaretMove> move = caretMoveOf(event);
    if (!move || (!m_view.isCaretShown() && !(extends && !m_view.selection().isEmpty())))
        return false;
    moveCaret(m_moves.moved(m_view.selection().caret(), m_view.selection().language(), *move), extends);
    return true;
}

bool ReaderInput::caretPageKey(const QKeyEvent &event)
{
    const bool page = event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown;
    if (!page || !m_view.isCaretShown() || event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    // The caret keeps its place in the window while the page turns under it.
    const QPoint place = m_view.caretPlace();
    m_view.scrollByPages(event.key() == Qt::Key_PageDown ? 1 : -1);
    if (const std::optional<ReaderPoint> point = m_view.pointAt(place, m_view.selection().language()))
        moveCaret(*point, event.modifiers().testFlag(Qt::ShiftModifier));
    return true;
}

void ReaderInput::moveCaret(const ReaderPoint &to, bool extends)
{
    TextSelection selection = m_view.selection();
    if (extends)
        selection.extendTo(to);
    else
        selection.begin(selection.language(), to);
    m_view.setSelection(selection);
    m_view.ensureVisible(to, selection.language());
    publishSelection();
}

bool ReaderInput::scrollKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Up:
        m_view.scrollByLines(-2);
        return true;
    case Qt::Key_Down:
        m_view.scrollByLines(2);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (control)
            return false;
        m_view.scrollByPages(event.key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Space:
        m_view.scrollByPages(shift ? -1 : 1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        m_view.scrollToEnd(event.key() == Qt::Key_End);
        return true;
    default:
        return false;
    }
}

bool ReaderInput::letterKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_J:
        m_view.markNext(1, false);
        return true;
    case Qt::Key_K:
        m_view.markNext(-1, false);
        return true;
    case Qt::Key_H:
        m_view.markNext(shift ? -1 : 1, true);
        return true;
    case Qt::Key_Escape:
        if (m_view.selection().isEmpty() && m_view.markedBlock().isEmpty())
            return false;
        m_view.clearSelection();
        m_view.markBlock(-1);
        return true;
    default:
        return false;
    }
}

void ReaderInput::mousePress(QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const QPoint place = event.position().toPoint();
    m_pressedAt = place;
    if (const std::optional<int> block = m_view.noteMarkAt(place)) {
        Q_EMIT m_view.noteMarkClicked(m_view.blockAt(*block).id);
        return;
    }
    if (const std::optional<int> block = m_view.marginBlockAt(place)) {
        m_view.markBlock(*block);
        Q_EMIT m_view.marginClicked(m_view.blockAt(*block).id);
        return;
    }
    const bool tripleClick =
        m_sinceDoubleClick.isValid()
        && m_sinceDoubleClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval();
    if (tripleClick) {
        beginSelection(place, Grain::Blocks);
    } else if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        m_pressed = Pressed::Selecting;
        extendSelection(place);
    } else if (m_view.linkAt(place)) {
        m_pressed = Pressed::OnLink;
    } else if (isOnSelection(place)) {
        m_pressed = Pressed::OnSelection;
    } else {
        beginSelection(place, Grain::Characters);
    }
}

void ReaderInput::mouseDoubleClick(QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    if (m_view.marginBlockAt(event.position().toPoint())) {
        mousePress(event); // two quick clicks in the margin are two clicks
        return;
    }
    beginSelection(event.position().toPoint(), Grain::Words);
    m_sinceDoubleClick.start();
}

void ReaderInput::mouseMove(QMouseEvent &event)
{
    const QPoint place = event.position().toPoint();
    m_pointer = place;
    const bool moved = (place - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!event.buttons().testFlag(Qt::LeftButton)) {
        updatePointer(place);
    } else if (m_pressed == Pressed::OnSelection && moved) {
        m_pressed = Pressed::Nothing;
        Q_EMIT m_view.dragWanted();
    } else if (m_pressed == Pressed::OnLink && moved) {
        beginSelection(m_pressedAt, Grain::Characters);
    } else if (m_pressed == Pressed::Selecting) {
        extendSelection(place);
        autoscroll(place);
    }
}

void ReaderInput::mouseRelease(QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    m_autoscroll.stop();
    const QPoint place = event.position().toPoint();
    const Pressed pressed = std::exchange(m_pressed, Pressed::Nothing);
    if (pressed == Pressed::OnLink) {
        if (const std::optional<LinkSpot> spot = m_view.linkAt(place))
            m_view.activate(*spot);
    } else if (pressed == Pressed::OnSelection) {
        beginSelection(place, Grain::Characters);
        m_pressed = Pressed::Nothing;
    }
    if (pressed == Pressed::Nothing)
        return;
    if (m_view.selection().isEmpty()) {
        if (const auto point = m_view.pointAt(place))
            m_view.markBlock(point->second.block, point->first);
    }
    publishSelection();
}

bool ReaderInput::wheel(QWheelEvent &event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    m_wheelRest += event.angleDelta().y();
    const int notches = m_wheelRest / wheelNotch;
    m_wheelRest %= wheelNotch;
    if (notches != 0)
        Q_EMIT m_view.textSizeStepped(notches);
    event.accept();
    return true;
}

void ReaderInput::contextMenu(QContextMenuEvent &event)
{
    if (event.reason() == QContextMenuEvent::Mouse) {
        const auto point = m_view.pointAt(event.pos());
        if (point && !isOnSelection(event.pos())) {
            m_view.clearSelection();
            m_view.markBlock(point->second.block, point->first);
        }
        Q_EMIT m_view.contextMenuWanted(event.globalPos());
        return;
    }
    const int row = m_view.rows().rowOf(m_view.markedBlock());
    const int top = row < 0 ? 0 : std::clamp(m_view.layout().rowTop(row), 0, m_view.viewport()->height() - 1);
    const int left = m_view.layout().columns().columns.front().left;
    Q_EMIT m_view.contextMenuWanted(m_view.viewport()->mapToGlobal(QPoint(left, top)));
}

void ReaderInput::beginSelection(QPoint place, Grain grain)
{
    const auto point = m_view.pointAt(place);
    if (!point)
        return;
    m_grain = grain;
    m_pressed = Pressed::Selecting;
    const auto [language, at] = *point;
    TextSelection selection;
    if (grain == Grain::Characters) {
        selection.begin(language, at);
    } else {
        const auto [start, end] = grain == Grain::Words ? m_moves.wordAt(at, language) : m_moves.blockAt(at, language);
        selection.begin(language, start, end);
    }
    m_view.setFocusedLink(std::nullopt);
    m_view.setSelection(selection);
}

void ReaderInput::extendSelection(QPoint place)
{
    TextSelection selection = m_view.selection();
    // A selection stays in its column, wherever the pointer goes.
    const std::optional<ReaderPoint> point = m_view.pointAt(place, selection.language());
    if (!point)
        return;
    const ReaderPoint at = *point;
    if (m_grain == Grain::Characters) {
        selection.extendTo(at);
    } else {
        const auto [start, end] = m_grain == Grain::Words ? m_moves.wordAt(at, selection.language())
                                                          : m_moves.blockAt(at, selection.language());
        selection.extendTo(start, end);
    }
    m_view.setSelection(selection);
}

bool ReaderInput::isOnSelection(QPoint place) const
{
    const TextSelection &selection = m_view.selection();
    const auto point = m_view.pointAt(place);
    return !selection.isEmpty() && point && point->first == selection.language() && selection.start() <= point->second
           && point->second < selection.end();
}

void ReaderInput::updatePointer(QPoint place)
{
    const bool margin = m_view.marginBlockAt(place).has_value();
    const bool leadsOn = m_view.linkAt(place) || m_view.noteMarkAt(place);
    m_view.viewport()->setCursor(leadsOn ? Qt::PointingHandCursor : margin ? Qt::ArrowCursor : Qt::IBeamCursor);
}

void ReaderInput::autoscroll(QPoint place)
{
    const bool outside = place.y() < 0 || place.y() >= m_view.viewport()->height();
    if (!outside)
        m_autoscroll.stop();
    else if (!m_autoscroll.isActive())
        m_autoscroll.start(autoscrollInterval, this);
}

void ReaderInput::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoscroll.timerId())
        return;
    // The farther outside, the faster.
    const int beyond = m_pointer.y() < 0 ? m_pointer.y() : m_pointer.y() - m_view.viewport()->height();
    m_view.scrollByPixels(beyond / 2 + (beyond < 0 ? -4 : 4));
    extendSelection({m_pointer.x(), std::clamp(m_pointer.y(), 0, m_view.viewport()->height() - 1)});
}

void ReaderInput::publishSelection() const
{
    Q_EMIT m_view.selectionFinished();
}

bool ReaderInput::focusNextLink(bool next)
{
    std::vector<LinkSpot> spots;
    for (const ReaderLayout::VisibleRow &row : m_view.layout().visibleRows()) {
        const std::vector<LinkSpot> here = m_view.linksIn(row.row);
        spots.insert(spots.end(), here.begin(), here.end());
    }
    const auto focused = m_view.focusedLink() ? std::ranges::find(spots, *m_view.focusedLink()) : spots.end();
    const auto place = focused - spots.begin();
    const bool none = focused == spots.end();
    const auto wanted = next ? (none ? 0 : place + 1) : (none ? static_cast<std::ptrdiff_t>(spots.size()) : place) - 1;
    if (wanted < 0 || wanted >= static_cast<std::ptrdiff_t>(spots.size())) {
        m_view.setFocusedLink(std::nullopt);
        return false;
    }
    m_view.setFocusedLink(spots[static_cast<size_t>(wanted)]);
    return true;
}

} // namespace iamm
