// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/exchange/exchangeitem.h"

#include "core/exchange/exchangelimits.h"
#include "core/exchange/exchangepassage.h"
#include "core/library/storable.h"
#include "core/library/storedtext.h"
#include "core/library/version.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr auto typeKey = "type"_L1;
constexpr auto motivationKey = "motivation"_L1;
constexpr auto creatorKey = "creator"_L1;
constexpr auto ancestorsKey = "iamm:ancestors"_L1;
constexpr auto prevHashKey = "iamm:prevHash"_L1;
constexpr auto conflictKey = "iamm:conflictOf"_L1;
constexpr auto targetKey = "target"_L1;
constexpr auto attachedKey = "iamm:attached"_L1;
constexpr auto bodyKey = "body"_L1;
constexpr auto valueKey = "value"_L1;
constexpr auto formatKey = "format"_L1;
constexpr auto colorKey = "color"_L1;
constexpr auto tagsKey = "tags"_L1;
constexpr auto nameKey = "iamm:name"_L1;
constexpr auto folderKey = "iamm:folder"_L1;
constexpr auto positionKey = "iamm:position"_L1;
constexpr auto membersKey = "iamm:members"_L1;

constexpr auto annotationType = "Annotation"_L1;
constexpr auto folderType = "iamm:Folder"_L1;
constexpr auto bodyType = "TextualBody"_L1;
constexpr auto bodyFormat = "text/plain"_L1;
constexpr auto hashPrefix = "sha256:"_L1;

template <typename Row>
constexpr QLatin1StringView motivation()
{
    if constexpr (std::is_same_v<Row, Bookmark>)
        return "bookmarking"_L1;
    else if constexpr (std::is_same_v<Row, Highlight>)
        return "highlighting"_L1;
    else
        return "commenting"_L1;
}

// What a row has to say, written and read side by side.

/// What a person has written: a bookmark's title, a note's text.
template <typename Row>
QString wordsOf(const Row &row)
{
    if constexpr (requires { row.text; })
        return row.text;
    else if constexpr (requires { row.title; })
        return row.title;
    else
        return {};
}

QJsonObject extraJson(const RecordHead &head)
{
    return QJsonDocument::fromJson(head.extra.toUtf8()).object();
}

QJsonObject headJson(const RecordHead &head)
{
    const QString previous = head.ancestors.isEmpty() ? QString() : hashPrefix + head.ancestors.back();
    QJsonObject item{
        {u"id"_s, urn(head.id)},
        {u"created"_s, storedText(head.created)},
        {u"modified"_s, storedText(head.modified)},
        {creatorKey,
         QJsonObject{{u"id"_s, urn(head.author.id)}, {typeKey, u"Person"_s}, {u"name"_s, head.author.name}}},
        {u"iamm:rev"_s, head.rev},
        {u"iamm:deleted"_s, head.deleted ? QJsonValue(storedText(*head.deleted)) : QJsonValue()},
        {prevHashKey, previous.isEmpty() ? QJsonValue() : QJsonValue(previous)},
        {ancestorsKey, QJsonArray::fromStringList(head.ancestors)},
    };
    if (!head.conflictOf.isNull())
        item[conflictKey] = urn(head.conflictOf);
    return item;
}

template <typename Row>
QJsonObject bodyJson(const Row &row)
{
    QJsonObject body{{typeKey, bodyType}};
    if (const QString words = wordsOf(row); !words.isEmpty()) {
        body[formatKey] = bodyFormat;
        body[valueKey] = words;
    }
    if (row.color != AnnotationColor::None)
        body[colorKey] = colorCode(row.color);
    if constexpr (requires { row.tags; }) {
        if (!row.tags.isEmpty())
            body[tagsKey] = QJsonArray::fromStringList(row.tags);
    }
    return body;
}

template <typename Row>
void writeAnnotation(const Row &row, QJsonObject &item)
{
    item[targetKey] = targetFrom(row.passage);
    if (row.attached)
        item[attachedKey] = targetFrom(*row.attached);
    const QJsonObject body = bodyJson(row);
    if (body.size() > 1 || extraJson(row.head).contains(bodyKey))
        item[bodyKey] = body;
}

template <typename Row>
void writePlace(const Row &row, QJsonObject &item)
{
    if (!row.folder.isNull())
        item[folderKey] = urn(row.folder);
    item[positionKey] = row.position;
}

void writeFolder(const Folder &folder, const QList<QUuid> &members, QJsonObject &item)
{
    QJsonArray list;
    for (const QUuid &member : members)
        list.append(urn(member));
    item[nameKey] = folder.name;
    item[membersKey] = list;
}

/// Adds what another program had written, without touching what is there.
void addUnknown(QJsonObject &item, const QJsonObject &unknown)
{
    for (auto member = unknown.begin(); member != unknown.end(); ++member) {
        const QJsonValue there = item.value(member.key());
        if (there.isUndefined()) {
            item[member.key()] = member.value();
        } else if (there.isObject() && member.value().isObject()) {
            QJsonObject inner = there.toObject();
            addUnknown(inner, member.value().toObject());
            item[member.key()] = inner;
        }
    }
}

QStringList readAncestors(JsonMembers &item)
{
    static const QRegularExpression form(u"\\A[0-9a-f]{16}\\z"_s);
    constexpr int length = 16;
    QStringList ancestors = item.texts(ancestorsKey, maxAncestors, length);
    for (const QString &hash : ancestors) {
        if (!form.match(hash).hasMatch())
            item.refuse(ExchangeProblem::BadValue, ancestorsKey);
    }
    const QString previous = item.optionalText(prevHashKey, length + static_cast<int>(hashPrefix.size()));
    if (previous != (ancestors.isEmpty() ? QString() : hashPrefix + ancestors.back()))
        item.refuse(ExchangeProblem::BadValue, prevHashKey);
    return ancestors;
}

Author readCreator(JsonMembers creator)
{
    return {creator.uuid("id"_L1), creator.optionalText("name"_L1, maxNameLength)};
}

RecordHead readHead(JsonMembers &item)
{
    RecordHead head;
    head.id = item.uuid("id"_L1);
    head.created = item.time("created"_L1);
    head.modified = item.time("modified"_L1);
    head.author = readCreator(item.object(creatorKey));
    head.rev = item.number("iamm:rev"_L1, 1, exchangelimits::number);
    head.deleted = item.optionalTime("iamm:deleted"_L1);
    head.ancestors = readAncestors(item);
    head.conflictOf = item.optionalUuid(conflictKey);
    return head;
}

AnnotationColor readColor(JsonMembers &body)
{
    constexpr int longest = 20; // characters
    const std::optional<AnnotationColor> color = colorFromCode(body.optionalText(colorKey, longest));
    if (!color)
        body.refuse(ExchangeProblem::BadValue, colorKey);
    return *color;
}

QStringList readTags(JsonMembers &body)
{
    QStringList tags = body.texts(tagsKey, maxTags, maxTagLength);
    for (const QString &tag : tags) {
        if (tag.isEmpty() || tag.contains(u'\n'))
            body.refuse(ExchangeProblem::BadValue, tagsKey);
    }
    return tags;
}

QString readNoteText(JsonMembers &body)
{
    QString text = body.longText(valueKey, Note::maxBytes);
    if (text.isEmpty())
        body.refuse(ExchangeProblem::Missing, valueKey);
    return text;
}

template <typename Row>
void readBody(JsonMembers &body, Row &row)
{
    body.expect(typeKey, bodyType);
    if (body.contains(formatKey))
        body.expect(formatKey, bodyFormat);
    if constexpr (std::is_same_v<Row, Note>)
        row.text = readNoteText(body);
    if constexpr (std::is_same_v<Row, Bookmark>)
        row.title = body.optionalText(valueKey, maxNameLength);
    row.color = readColor(body);
    if constexpr (requires { row.tags; })
        row.tags = readTags(body);
}

/// What is left of `part` stays with the item, under its name.
void keepRest(QJsonObject &extra, QLatin1StringView name, const JsonMembers &part)
{
    if (!part.rest().isEmpty())
        extra[name] = part.rest();
}

template <typename Row>
void readAnnotation(JsonMembers &item, Row &row, QJsonObject &extra)
{
    JsonMembers target = item.object(targetKey);
    row.passage = passageFrom(target);
    keepRest(extra, targetKey, target);
    if (item.contains(attachedKey)) {
        JsonMembers attached = item.object(attachedKey);
        row.attached = passageFrom(attached);
        keepRest(extra, attachedKey, attached);
    }
    // A bookmark may have nothing but its place; a note has words and a highlight a colour.
    if (!std::is_same_v<Row, Bookmark> || item.contains(bodyKey)) {
        JsonMembers body = item.object(bodyKey);
        readBody(body, row);
        keepRest(extra, bodyKey, body);
    }
    if constexpr (std::is_same_v<Row, Highlight>) {
        if (row.color == AnnotationColor::None)
            item.refuse(ExchangeProblem::Missing, bodyKey);
    }
}

template <typename Row>
void readPlace(JsonMembers &item, Row &row)
{
    static const QRegularExpression form(u"\\A(?:[0-9A-Za-z]*[1-9A-Za-z])?\\z"_s);
    row.folder = item.optionalUuid(folderKey);
    row.position = item.optionalText(positionKey, exchangelimits::position);
    if (!form.match(row.position).hasMatch())
        item.refuse(ExchangeProblem::BadValue, positionKey);
}

/// For other programs only: what stands in a folder says so itself.
void passOverMembers(JsonMembers &item)
{
    constexpr int length = 45; // "urn:uuid:" and 36 characters
    item.texts(membersKey, exchangelimits::items, length);
}

QString extraText(JsonMembers &item, QJsonObject extra)
{
    for (auto member = item.rest().begin(); member != item.rest().end(); ++member)
        extra[member.key()] = member.value();
    if (extra.isEmpty())
        return {};
    const QByteArray text = QJsonDocument(extra).toJson(QJsonDocument::Compact);
    if (text.size() > exchangelimits::extraBytes)
        throw ExchangeError({ExchangeProblem::TooLong, 0, 0, item.path()});
    return QString::fromUtf8(text);
}

/// The record of a kind, with nothing in it.
Record kindOf(JsonMembers &item)
{
    const QString type = item.text(typeKey, exchangelimits::identifier);
    if (type == folderType)
        return Folder{};
    if (type != annotationType)
        item.refuse(ExchangeProblem::BadValue, typeKey);
    // Something of a newer program, that isn't what it would be taken for.
    constexpr auto kindKey = "iamm:kind"_L1;
    if (item.contains(kindKey))
        item.refuse(ExchangeProblem::BadValue, kindKey);
    const QString what = item.text(motivationKey, exchangelimits::identifier);
    for (const Record &kind : {Record(Bookmark{}), Record(Highlight{}), Record(Note{})}) {
        if (std::visit([&what](const auto &row) { return what == motivation<std::decay_t<decltype(row)>>(); }, kind))
            return kind;
    }
    item.refuse(ExchangeProblem::BadValue, motivationKey);
}

template <typename Row>
void readRow(JsonMembers &item, Row &row)
{
    row.head = readHead(item);
    if (row.head.isDeleted())
        return;
    QJsonObject extra;
    if constexpr (Annotation<Row>)
        readAnnotation(item, row, extra);
    if constexpr (requires { row.folder; })
        readPlace(item, row);
    if constexpr (std::is_same_v<Row, Folder>) {
        row.name = item.optionalText(nameKey, maxNameLength);
        passOverMembers(item);
    }
    row.head.extra = extraText(item, extra);
}

template <typename Row>
QJsonObject rowJson(const Row &row, const QList<QUuid> &members)
{
    QJsonObject item = headJson(row.head);
    item[typeKey] = std::is_same_v<Row, Folder> ? folderType : annotationType;
    if constexpr (Annotation<Row>)
        item[motivationKey] = motivation<Row>();
    if (row.head.isDeleted())
        return item;
    if constexpr (Annotation<Row>)
        writeAnnotation(row, item);
    if constexpr (requires { row.folder; })
        writePlace(row, item);
    if constexpr (std::is_same_v<Row, Folder>)
        writeFolder(row, members, item);
    addUnknown(item, extraJson(row.head));
    return item;
}

} // namespace

QJsonObject itemFrom(const Record &record, const QList<QUuid> &members)
{
    return std::visit([&members](const auto &row) { return rowJson(row, members); }, record);
}

Record recordFrom(JsonMembers &item)
{
    Record record = kindOf(item);
    std::visit([&item](auto &row) { readRow(item, row); }, record);
    return record;
}

} // namespace iamm
