// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/panefit.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

#include <algorithm>

namespace iamm {

PaneFit::PaneFit(QMainWindow &window) : QObject(&window), m_window(window)
{
    window.installEventFilter(this);
}

void PaneFit::setLeastTextWidth(int width)
{
    m_leastTextWidth = width;
    fit();
}

int PaneFit::dockedWidth() const
{
    return m_window.width() - m_window.centralWidget()->width();
}

void PaneFit::fit()
{
    if (!m_window.isVisible())
        return;
    if (m_window.width() - dockedWidth() < m_leastTextWidth)
        giveWay();
    else if (!m_yielded.isEmpty() && m_window.width() - m_yieldedWidth >= m_leastTextWidth)
        comeBack();
}

void PaneFit::keep(QDockWidget *dock)
{
    m_yielded.removeOne(dock);
    m_kept = dock;
    m_keptAtWidth = m_window.width();
}

bool PaneFit::hasToStay(const QDockWidget &dock) const
{
    const bool isKept = m_kept == &dock && m_window.width() >= m_keptAtWidth;
    return isKept || dock.isAncestorOf(m_window.focusWidget());
}

/// Those that are seen beside the text; of those that stand as tabs the one in front.
QList<QPointer<QDockWidget>> PaneFit::inFront() const
{
    QList<QPointer<QDockWidget>> docks;
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!dock->isHidden() && !dock->isFloating() && !dock->visibleRegion().isEmpty())
            docks.append(dock);
    }
    return docks;
}

void PaneFit::giveWay()
{
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        const bool beside = !dock->isHidden() && !dock->isFloating();
        if (!beside || hasToStay(*dock))
            continue;
        if (m_yielded.isEmpty()) {
            m_stateBefore = m_window.saveState();
            m_inFront = inFront();
        }
        m_yieldedWidth = std::max(m_yieldedWidth, dockedWidth());
        m_yielded.append(dock);
    }
    for (const QPointer<QDockWidget> &dock : m_yielded)
        dock->hide();
}

QByteArray PaneFit::paneState() const
{
    return m_yielded.isEmpty() ? m_window.saveState() : m_stateBefore;
}

void PaneFit::comeBack()
{
    // What was opened meanwhile is what the person is looking at.
    const QList<QPointer<QDockWidget>> openedMeanwhile = inFront();
    for (const QPointer<QDockWidget> &dock : std::exchange(m_yielded, {})) {
        if (dock)
            dock->show();
    }
    for (const QPointer<QDockWidget> &dock : std::exchange(m_inFront, {}) + openedMeanwhile) {
        if (dock)
            dock->raise();
    }
    m_yieldedWidth = 0;
}

bool PaneFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &PaneFit::fit, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace iamm
