// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/agenda/contentlocation.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace iamm {

using namespace Qt::StringLiterals;

QStringList contentCandidates(const QString &programFolder)
{
    const QDir folder(programFolder);
    QStringList candidates;
    for (const QString &place :
         {u"agenda.sqlite"_s, u"../share/iamm-browser/agenda.sqlite"_s, u"../Resources/agenda.sqlite"_s})
        candidates += QDir::cleanPath(folder.absoluteFilePath(place));
    return candidates;
}

std::optional<QString> findContent(const QString &programFolder)
{
    const QStringList candidates = contentCandidates(programFolder);
    for (const QString &candidate : candidates) {
        if (QFileInfo(candidate).isFile())
            return candidate;
    }
    return std::nullopt;
}

ContentCheck verifyContentHash(const QString &path, const QString &expected)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return ContentCheck::Unreadable;
    const QString found = QString::fromLatin1(hash.result().toHex());
    return found.compare(expected, Qt::CaseInsensitive) == 0 ? ContentCheck::AsBuilt : ContentCheck::Changed;
}

} // namespace iamm
