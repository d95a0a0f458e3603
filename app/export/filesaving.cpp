// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/filesaving.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>

namespace iamm {

using namespace Qt::StringLiterals;

QString FileSaving::proposedName(const BlockId &section, const std::vector<Language> &languages, const QString &ending)
{
    QString name = u"IAMM"_s;
    if (!section.isEmpty())
        name += u'-' + section.value();
    if (languages != std::vector{Language::English}) {
        for (const Language language : languages)
            name += u'-' + languageCode(language);
    }
    return name + u'.' + ending;
}

std::optional<QString> FileSaving::askForFile(const QString &title, const QString &name, const QString &filter,
                                              QWidget *parent)
{
    QFileDialog dialog(parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilter(filter);
    dialog.setDefaultSuffix(QFileInfo(name).suffix());
    // Qt remembers the folder of the last time of itself; the first time it would be the program's own.
    if (dialog.directory() == QDir::current())
        dialog.setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog.selectFile(name);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return dialog.selectedFiles().constFirst();
}

std::optional<QString> FileSaving::save(const QString &file, const QByteArray &bytes)
{
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit())
        return std::nullopt;
    const QString name = QDir::toNativeSeparators(file);
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!folder.exists())
        return tr("“%1” could not be written: its folder does not exist. Choose another folder.").arg(name);
    if (!folder.isWritable() || target.error() == QFileDevice::PermissionsError)
        return tr("“%1” could not be written: you may not write there. Choose another folder.").arg(name);
    if (QStorageInfo(folder.absoluteFilePath()).bytesAvailable() < bytes.size())
        return tr("“%1” could not be written: the disk is full. Make room, or choose another disk.").arg(name);
    //: %2 is what the system says, such as "Input/output error".
    return tr("“%1” could not be written: %2.").arg(name, target.errorString());
}

} // namespace iamm
