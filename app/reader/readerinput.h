// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/caretmoves.h"
#include "app/reader/textselection.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QPoint>

#include <optional>
#include <utility>

QT_BEGIN_NAMESPACE
class QContextMenuEvent;
class QKeyEvent;
class QMouseEvent;
class QWheelEvent;
QT_END_NAMESPACE

namespace iamm {

class ReaderView;

/// What keys and mouse do in the reader. Owned by the view that it works on.
class ReaderInput final : public QObject {
    Q_OBJECT

public:
    explicit ReaderInput(ReaderView &view);

    /// True where the key meant something here.
    bool keyPress(QKeyEvent &event);
    void mousePress(QMouseEvent &event);
    void mouseMove(QMouseEvent &event);
    void mouseRelease(QMouseEvent &event);
    void mouseDoubleClick(QMouseEvent &event);
    /// True where it was the text size that turned.
    bool wheel(QWheelEvent &event);
    void contextMenu(QContextMenuEvent &event);
    /// To the next link or footnote on the screen; false where there is none.
    bool focusNextLink(bool next);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Grain { Characters, Words, Blocks };
    enum class Pressed { Nothing, Selecting, OnSelection, OnLink };

    bool letterKey(const QKeyEvent &event);
    bool scrollKey(const QKeyEvent &event);
    bool caretKey(QKeyEvent &event);
    bool caretPageKey(const QKeyEvent &event);
    void moveCaret(const ReaderPoint &to, bool extends);
    bool activateFocused(const QKeyEvent &event);
    void beginSelection(QPoint place, Grain grain);
    void extendSelection(QPoint place);
    bool isOnSelection(QPoint place) const;
    void updatePointer(QPoint place);
    void autoscroll(QPoint place);
    void publishSelection() const;

    ReaderView &m_view;
    CaretMoves m_moves;
    Grain m_grain = Grain::Characters;
    Pressed m_pressed = Pressed::Nothing;
    QPoint m_pressedAt;
    QPoint m_pointer;
    QBasicTimer m_autoscroll;
    QElapsedTimer m_sinceDoubleClick;
    int m_wheelRest = 0; ///< of a notch, from wheels and pads that turn in smaller steps
};

} // namespace iamm
