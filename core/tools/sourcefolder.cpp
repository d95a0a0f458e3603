// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/tools/sourcefolder.h"

#include "core/source/sourceerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
SourceText readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw SourceError(path, 0, u"can't be read: %1"_s.arg(file.errorString()));
    return {path, file.readAll()};
}
} // namespace

SourceFiles readSourceFiles(const SourcePaths &paths)
{
    const QDir data(paths.dataFolder);
    SourceFiles files;
    files.english = readText(paths.english);
    files.repairs = readText(paths.repairs);
    files.pages = readText(data.filePath(u"agenda.pages"_s));
    files.headings = readText(data.filePath(u"agenda.headings"_s));
    files.links = readText(data.filePath(u"agenda.links"_s));
    files.edition = readText(data.filePath(u"agenda.edition"_s));
    files.identifiers = readText(data.filePath(u"identifiers.tsv"_s));
    files.termbase = readText(data.filePath(u"termbase.tsv"_s));
    for (auto translation = paths.translations.begin(); translation != paths.translations.end(); ++translation) {
        files.translations.emplace(translation.key(), readText(*translation));
        const QFileInfo text(*translation);
        const auto readBeside = [&](const QString &suffix, std::map<Language, SourceText> &into) {
            const QString path = text.dir().filePath(text.completeBaseName() + suffix);
            if (QFileInfo::exists(path))
                into.emplace(translation.key(), readText(path));
        };
        readBeside(u".basis"_s, files.bases);
        readBeside(u".notes"_s, files.translatorsNotes);
    }
    return files;
}

} // namespace iamm
