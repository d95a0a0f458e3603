// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/mainwindow.h"
#include "app/program.h"
#include "app/reader/readerview.h"
#include "tests/bench/probes/moments.h"

#include <QApplication>

// The browser as its main() makes it, saying when the text is painted and when all the rest is there. Takes the folder
// for what it writes.

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"iamm-browser"_s);
    QApplication::setStyle(u"Fusion"_s);
    const QString folder = QApplication::arguments().value(1);

    iamm::StartOptions options;
    options.contentFile = QStringLiteral(IAMM_AGENDA_DATABASE);
    options.settingsFile = folder + u"/settings.ini"_s;
    iamm::Program program(options);
    program.start();

    const auto *reader = program.windows().windows().front()->findChild<iamm::ReaderView *>();
    QObject::connect(reader, &iamm::ReaderView::firstPainted, reader, [] {
        iamm::sayMoment("painted");
        iamm::whenIdle([] {
            iamm::sayMoment("complete");
            iamm::sayPrivateMemory();
            QCoreApplication::quit();
        });
    });
    return QApplication::exec();
}
