// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/program.h"
#include "app/programstyle.h"
#include "app/starterror.h"
#include "app/startoptions.h"
#include "app/supportdetails.h"
#include "app/system/fontsahead.h"
#include "core/log/logfile.h"
#include "core/log/logging.h"
#include "core/storage/storageerror.h"
#include "core/tools/contenthash.h"
#include "core/version.h"

#include <QApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <future>
#include <memory>

namespace {

using namespace Qt::StringLiterals;

/// As of the command line's iamm: the content can't be opened.
constexpr int dataError = 3;

Q_LOGGING_CATEGORY(logStart, "iamm.start")

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool onlyWords)
{
    if (onlyWords)
        return std::make_unique<QCoreApplication>(argc, argv);
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setStyle(new iamm::ProgramStyle);
    return application;
}

int run(const iamm::StartOptions &options)
{
    try {
        if (options.versionOnly) {
            const QByteArray versions = iamm::versionLines(options.contentFile).toUtf8();
            std::fwrite(versions.constData(), 1, static_cast<size_t>(versions.size()), stdout);
            return 0;
        }
        iamm::Program program(options);
        return program.start() ? QApplication::exec() : 0;
    } catch (const iamm::StorageError &error) {
        qCCritical(logStart) << error.what();
        if (!options.versionOnly)
            iamm::StartError(error.reason(), options.contentFile).show();
        return dataError;
    }
}

} // namespace

int main(int argc, char **argv)
{
    // Words on the command line need no display, and no fonts.
    const bool onlyWords = iamm::wantsOnlyWords(argc, argv);
    const std::future<void> fonts = onlyWords ? std::future<void>() : iamm::readFontsAhead();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv, onlyWords);
    QCoreApplication::setApplicationName(u"iamm-browser"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(iamm::programVersion));
    const iamm::StartOptions options = iamm::readStartOptions(QCoreApplication::arguments(), iamm::contentHash());

    // Where the folder can't be made the log's lines are lost, and the library says why. Who only asks for the versions
    // gets no folder.
    if (!options.versionOnly)
        iamm::makeLibraryFolder(options.library);
    iamm::LogFile logFile(options.library.logFile());
    const iamm::Logging logging(logFile);
    return run(options);
}
