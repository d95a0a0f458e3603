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

/// What a translation was made from, without which nobody would see where it is stale.
SourceText readBasis(const QString &path)
{
    if (!QFileInfo::exists(path))
        throw SourceError(path, 0,
                          u"is missing: which English text each block was translated from (of a translation of the "
                          "text as it is: columns 1 and 3 of identifiers.tsv)"_s);
    return readText(path);
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
        const auto beside = [&text](const QString &suffix) {
            return text.dir().filePath(text.completeBaseName() + suffix);
        };
        files.bases.emplace(translation.key(), readBasis(beside(u".basis"_s)));
        if (const QString notes = beside(u".notes"_s); QFileInfo::exists(notes))
            files.translatorsNotes.emplace(translation.key(), readText(notes));
    }
    return files;
}

} // namespace iamm
