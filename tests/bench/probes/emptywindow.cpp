// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/bench/probes/moments.h"

#include <QApplication>
#include <QMainWindow>

// The least that a program with a window can do: what the browser's start is measured against.

namespace {

class EmptyWindow final : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (std::exchange(m_painted, true))
            return;
        QMetaObject::invokeMethod(this, &EmptyWindow::report, Qt::QueuedConnection);
    }

private:
    void report()
    {
        iamm::sayMoment("painted");
        iamm::whenIdle([] {
            iamm::sayMoment("complete");
            iamm::sayPrivateMemory();
            QCoreApplication::quit();
        });
    }

    bool m_painted = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    EmptyWindow window;
    window.resize(1180, 780);
    window.show();
    return QApplication::exec();
}
