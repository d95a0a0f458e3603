// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/standing.h"

#include <QObject>
#include <QPoint>
#include <QUuid>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
QT_END_NAMESPACE

namespace iamm {

class ColorMenu;
class WindowContext;

/// Highlighting the current passage, changing the colour of what is highlighted there, and removing it. Owned by the
/// window.
class HighlightActions final : public QObject {
    Q_OBJECT

public:
    /// `context` and `window` must outlive it. `place` says where on the screen the list of colours opens by key: at
    /// the current passage.
    HighlightActions(WindowContext &context, QWidget &window, std::function<QPoint()> place);

    void retranslate() const;

    QAction *open = nullptr;   ///< opens the list of colours
    QAction *remove = nullptr; ///< all that has words in common with the current passage
    QMenu *colors() const;

private:
    void openMenu();
    void choose(AnnotationColor color);
    void removeHere();
    /// What is highlighted at the current passage: has words in common with it.
    std::vector<Standing<Highlight>> standingHere() const;
    QList<QUuid> here() const;
    /// Of that what is the person's own, and what a new colour is meant for: all of it where nothing is selected, else
    /// what is of the very same words.
    QList<QUuid> toColor() const;
    void update();

    WindowContext &m_context;
    LibraryService &m_library;
    std::function<QPoint()> m_place;
    ColorMenu *m_menu = nullptr;
};

} // namespace iamm
