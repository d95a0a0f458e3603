// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/system/openrequest.h"

#include "app/system/foreground.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>

#include <chrono>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;
/// Longer than anybody waits for an answer; what is older was left by a crash.
constexpr std::chrono::milliseconds longestWait = 10s;
/// Whatever lies there under this name, no more of it is read.
constexpr qint64 longestFile = 16'384;
constexpr int longestReference = 1000;

QString thisComputer()
{
    const QByteArray identifier = QSysInfo::machineUniqueId();
    return identifier.isEmpty() ? QSysInfo::machineHostName() : QString::fromLatin1(identifier);
}

std::optional<OpenRequest> requestFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QDateTime at = QDateTime::fromString(object[u"at"_s].toString(), Qt::ISODateWithMs);
    if (!at.isValid())
        return std::nullopt;
    return OpenRequest{object[u"reference"_s].toString(), object[u"languages"_s].toString(), at,
                       object[u"computer"_s].toString(), object[u"activation"_s].toString()};
}

} // namespace

OpenRequest OpenRequest::fromHere(const QString &reference, const QString &languages)
{
    return {reference.left(longestReference), languages.left(longestReference), QDateTime::currentDateTimeUtc(),
            thisComputer(), activationToken()};
}

bool OpenRequest::isMeant() const
{
    const std::chrono::milliseconds age(at.msecsTo(QDateTime::currentDateTimeUtc()));
    return computer == thisComputer() && std::chrono::abs(age) <= longestWait;
}

QString openRequestFile(const QString &folder)
{
    return QDir(folder).filePath(u"open.request"_s);
}

bool writeOpenRequest(const QString &folder, const OpenRequest &request)
{
    const QJsonObject object{
        {u"reference"_s, request.reference},
        {u"languages"_s, request.languages},
        {u"at"_s, request.at.toString(Qt::ISODateWithMs)},
        {u"computer"_s, request.computer},
        {u"activation"_s, request.activation},
    };
    QSaveFile file(openRequestFile(folder));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
}

std::optional<OpenRequest> takeOpenRequest(const QString &folder)
{
    QFile file(openRequestFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray json = file.read(longestFile);
    file.close(); // Windows removes no open file
    return file.remove() ? requestFrom(json) : std::nullopt;
}

} // namespace iamm
