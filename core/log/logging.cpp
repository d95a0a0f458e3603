// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/log/logging.h"

#include "core/log/logfile.h"

#include <QDateTime>
#include <QLatin1StringView>

#include <atomic>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

// Qt calls a plain function, which can find its file only here.
std::atomic<LogFile *> currentFile = nullptr;
std::atomic<QtMessageHandler> previousHandler = nullptr;

/// Empty for what doesn't go to the log.
QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    case QtDebugMsg:
    case QtInfoMsg:
        return {};
    }
    return {};
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    LogFile *file = currentFile;
    const QLatin1StringView level = levelName(type);
    if (file && !level.isEmpty()) {
        const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        file->write(u"%1 %2 %3: %4"_s.arg(time, level, QLatin1StringView(context.category), message));
    }
    if (const QtMessageHandler previous = previousHandler)
        previous(type, context, message);
}

} // namespace

Logging::Logging(LogFile &file)
{
    currentFile = &file;
    previousHandler = qInstallMessageHandler(handle);
}

Logging::~Logging()
{
    qInstallMessageHandler(previousHandler);
    currentFile = nullptr;
}

} // namespace iamm
