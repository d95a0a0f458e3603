// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/librarylocation.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace iamm {

using namespace Qt::StringLiterals;

QString LibraryLocation::libraryFile() const
{
    return QDir(folder).filePath(u"library.sqlite"_s);
}

QString LibraryLocation::logFile() const
{
    return QDir(folder).filePath(u"iamm-browser.log"_s);
}

QString LibraryLocation::backupFolder() const
{
    return QDir(folder).filePath(u"backups"_s);
}

LibraryLocation libraryLocation(const QString &programFolder, const QString &chosenFolder)
{
    if (!chosenFolder.isEmpty())
        return {QFileInfo(chosenFolder).absoluteFilePath(), LibraryLocation::Origin::Chosen};
    if (QFileInfo::exists(QDir(programFolder).filePath(u"portable.ini"_s)))
        return {QFileInfo(programFolder).absoluteFilePath(), LibraryLocation::Origin::Portable};
    const QString standard = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return {standard, LibraryLocation::Origin::Standard};
}

bool makeLibraryFolder(const LibraryLocation &location)
{
    const QFileInfo folder(location.folder);
    if (folder.isDir())
        return true;
    const QDir parent = folder.dir();
    if (!parent.exists() && (location.origin == LibraryLocation::Origin::Chosen || !parent.mkpath(u"."_s)))
        return false;
    const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    // Somebody else may have made it meanwhile.
    return parent.mkdir(folder.fileName(), ownerOnly) || QFileInfo(location.folder).isDir();
}

} // namespace iamm
