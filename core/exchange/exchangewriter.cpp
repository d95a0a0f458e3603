// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/exchange/exchangewriter.h"

#include "core/exchange/exchangeitem.h"
#include "core/exchange/exchangelimits.h"
#include "core/exchange/exchangeprofile.h"
#include "core/exchange/exchangereader.h"
#include "core/library/bookmarkedits.h"
#include "core/library/storedtext.h"
#include "core/version.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

QJsonObject about(const Edition &edition)
{
    QJsonArray languages;
    for (const EditionLanguage &entry : edition.languages)
        languages.append(
            QJsonObject{{u"language"_s, languageCode(entry.language)}, {u"iamm:sourceHash"_s, entry.sourceHash}});
    const QString source = edition.languages.empty() ? QString() : edition.languages.front().sourceHash;
    return {{u"dc:identifier"_s, QJsonArray{exchangeprofile::workPrefix + edition.id}},
            {u"iamm:edition"_s, source},
            {u"iamm:revision"_s, edition.revision},
            {u"iamm:languages"_s, languages}};
}

QJsonObject head(const ExchangeSource &source, qsizetype items)
{
    const QJsonObject terms{{u"iamm"_s, u"urn:x-iamm:ns#"_s}};
    return {
        {u"@context"_s, QJsonArray{u"https://www.w3.org/ns/epub-anno.jsonld"_s, terms}},
        {u"id"_s, urn(source.library)},
        {u"type"_s, exchangeprofile::setType},
        {exchangeprofile::versionKey, exchangeprofile::version},
        {exchangeprofile::countKey, items},
        {u"iamm:owner"_s,
         QJsonObject{{u"id"_s, urn(source.owner.id)}, {u"type"_s, u"Person"_s}, {u"name"_s, source.owner.name}}},
        {u"generator"_s, QJsonObject{{u"id"_s, u"urn:x-iamm:browser"_s},
                                     {u"type"_s, u"Software"_s},
                                     {u"name"_s, u"IAMM Browser "_s + QLatin1StringView(programVersion)}}},
        {u"generated"_s, storedText(source.now)},
        {u"about"_s, about(source.edition)},
    };
}

/// With the folders that they stand in.
QSet<QUuid> withFolders(const LibraryContents &contents, const QSet<QUuid> &ids)
{
    QSet<QUuid> all = ids;
    const auto folderOf = [&contents](const QUuid &id) {
        const std::optional<Record> record = contents.record(id);
        return record ? folderIn(*record) : QUuid();
    };
    for (const QUuid &id : ids) {
        for (QUuid above = folderOf(id); contents.find<Folder>(above) && !all.contains(above); above = folderOf(above))
            all.insert(above);
    }
    return all;
}

/// What is to be written, by kind and time of making: the same library gives the same items.
std::vector<Record> chosen(const ExchangeSource &source, const std::optional<QSet<QUuid>> &only)
{
    const QSet<QUuid> wanted = only ? withFolders(source.contents, *only) : QSet<QUuid>();
    std::vector<Record> records;
    source.contents.forEach([&](const Record &record) {
        const RecordHead &head = headOf(record);
        const bool isHandedOn = !head.isDeleted() || head.author.id == source.owner.id;
        if (isHandedOn && (!only || wanted.contains(head.id)))
            records.push_back(head.isDeleted() ? emptied(record) : record);
    });
    std::ranges::sort(records, {}, [](const Record &record) {
        return std::tuple(record.index(), headOf(record).created, headOf(record).id);
    });
    return records;
}

/// Whether a reader takes the item for exactly this record.
bool isReadAs(const QJsonObject &item, const Record &record)
{
    try {
        JsonMembers members(item, {});
        return recordFrom(members) == record;
    } catch (const ExchangeError &) {
        return false;
    }
}

/// The head, and the items in it a line each.
QByteArray fileOf(const QJsonObject &head, const QByteArrayList &items)
{
    QByteArray bytes = QJsonDocument(head).toJson(QJsonDocument::Compact);
    bytes.chop(1); // its closing brace
    return bytes + ",\n\"items\":[\n" + items.join(",\n") + "\n]}";
}

} // namespace

std::variant<ExchangeFile, ExchangeRefusal> writeExchange(const ExchangeSource &source,
                                                          const std::optional<QSet<QUuid>> &only)
{
    const std::vector<Record> records = chosen(source, only);
    QSet<QUuid> ids;
    for (const Record &record : records)
        ids.insert(headOf(record).id);
    const QHash<QUuid, QList<QUuid>> standing = itemsByFolder(source.contents);
    ExchangeFile file;
    QByteArrayList lines;
    for (const Record &record : records) {
        QList<QUuid> members = standing.value(headOf(record).id);
        members.removeIf([&ids](const QUuid &id) { return !ids.contains(id); });
        const QJsonObject item = itemFrom(record, members);
        if (isReadAs(item, record))
            lines.append(QJsonDocument(item).toJson(QJsonDocument::Compact));
        else
            file.leftOut.append(headOf(record).id);
    }
    if (lines.size() > exchangelimits::items)
        return ExchangeRefusal{ExchangeProblem::TooMany};
    file.items = static_cast<int>(lines.size());
    file.bytes = fileOf(head(source, lines.size()), lines);
    if (file.bytes.size() > exchangelimits::bytes)
        return ExchangeRefusal{ExchangeProblem::TooLarge};
    return file;
}

std::optional<ExchangeRefusal> checkSaved(const QByteArray &bytes, int items)
{
    const auto read = readExchange(bytes);
    if (const auto *refusal = std::get_if<ExchangeRefusal>(&read))
        return *refusal;
    if (std::ssize(std::get<ExchangeContents>(read).items) != items)
        return ExchangeRefusal{ExchangeProblem::CountDiffers};
    return std::nullopt;
}

} // namespace iamm
