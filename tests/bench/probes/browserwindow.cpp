// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/mainwindow.h"
#include "app/program.h"
#include "app/programstyle.h"
#include "app/system/fontsahead.h"
#include "core/library/libraryservice.h"
#include "core/tools/contenthash.h"
#include "tests/bench/probes/moments.h"

#include <QApplication>

// The browser as its main() makes it, saying when the text is painted and when all the rest is there. Takes the folder
// for what it writes.

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    const auto fonts = iamm::readFontsAhead();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"iamm-browser"_s);
    QApplication::setStyle(new iamm::ProgramStyle);
    const QString folder = QApplication::arguments().value(1);

    iamm::StartOptions options;
    options.contentFile = QStringLiteral(IAMM_AGENDA_DATABASE);
    options.contentHash = iamm::contentHash();
    options.settingsFile = folder + u"/settings.ini"_s;
    options.library = iamm::libraryLocation(folder, folder);
    iamm::Program program(options);
    program.start();

    const iamm::MainWindow *window = program.windows().windows().front();
    QObject::connect(window, &iamm::MainWindow::firstPainted, window, [] { iamm::sayMoment("painted"); });
    // The library is opened after the first paint, and is the last to come.
    const iamm::LibraryService &library = program.context().library;
    QObject::connect(&library, &iamm::LibraryService::statusChanged, window, [&library] {
        if (library.status() == iamm::LibraryStatus::Loading)
            return;
        iamm::whenIdle([] {
            iamm::sayMoment("complete");
            iamm::sayPrivateMemory();
            QCoreApplication::quit();
        });
    });
    return QApplication::exec();
}
