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

void PaneFit::giveWay()
{
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        const bool beside = !dock->isHidden() && !dock->isFloating();
        // Whoever is in a pane has opened it just now: it stays.
        if (!beside || dock->isAncestorOf(m_window.focusWidget()))
            continue;
        if (m_yielded.isEmpty())
            m_stateBefore = m_window.saveState();
        m_yieldedWidth = std::max(m_yieldedWidth, dockedWidth());
        if (!dock->visibleRegion().isEmpty())
            m_inFront.append(dock);
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
    for (const QPointer<QDockWidget> &dock : std::exchange(m_yielded, {})) {
        if (dock)
            dock->show();
    }
    for (const QPointer<QDockWidget> &dock : std::exchange(m_inFront, {})) {
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
