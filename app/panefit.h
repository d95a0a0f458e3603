// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QDockWidget;
class QMainWindow;
QT_END_NAMESPACE

namespace iamm {

/// Lets the panes beside the text give way where they would leave it less than the least width that can be read, in a
/// small window or with large text; and brings them back when there is room again. Owned by the window.
class PaneFit final : public QObject {
    Q_OBJECT

public:
    explicit PaneFit(QMainWindow &window);

    /// In pixels. Call it when it or the panes have changed.
    void setLeastTextWidth(int width);
    void fit();

    /// The person has just asked for this pane: it stays, however little is left to the text, until the window gets
    /// smaller or another one is asked for.
    void keep(QDockWidget *dock);

    /// QMainWindow::saveState() with the panes that only gave way as they were before.
    QByteArray paneState() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int dockedWidth() const;
    bool hasToStay(const QDockWidget &dock) const;
    QList<QPointer<QDockWidget>> inFront() const;
    void giveWay();
    void comeBack();

    QMainWindow &m_window;
    int m_leastTextWidth = 0;
    int m_yieldedWidth = 0;
    QPointer<QDockWidget> m_kept;
    int m_keptAtWidth = 0;
    QList<QPointer<QDockWidget>> m_yielded;
    QList<QPointer<QDockWidget>> m_inFront; ///< when the first of them gave way
    QByteArray m_stateBefore;               ///< before the first of them gave way
};

} // namespace iamm
