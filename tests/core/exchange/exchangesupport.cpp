// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/core/exchange/exchangesupport.h"

#include "core/exchange/exchangereader.h"
#include "tests/support/smalldocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

StoredPassage passageAt(const QString &from, int start, const QString &to, int end)
{
    return storedPassage({Language::English, {BlockId(from), start}, {BlockId(to), end}}, smallDocument()).value();
}

/// Changes what stands at the path's steps: names of members and numbers of elements.
QJsonValue changed(const QJsonValue &whole, const QStringList &steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    bool isNumber = false;
    const int index = steps.front().toInt(&isNumber);
    if (isNumber) {
        QJsonArray array = whole.toArray();
        array[index] = changed(array.at(index), steps.sliced(1), value);
        return array;
    }
    QJsonObject object = whole.toObject();
    object[steps.front()] = changed(object.value(steps.front()), steps.sliced(1), value);
    return object;
}

} // namespace

QDateTime noon()
{
    return QDateTime::fromString(u"2026-11-23T12:00:00.123Z"_s, Qt::ISODateWithMs);
}

QUuid madeUpId(int number)
{
    return QUuid::createUuidV5(QUuid(), QString::number(number));
}

Author anna()
{
    return {madeUpId(-1), u"Anna"_s};
}

Author ben()
{
    return {madeUpId(-2), u"Ben"_s};
}

RecordHead headFor(int number, const Author &author)
{
    return {madeUpId(number), 1, author, noon(), noon().addSecs(number)};
}

Bookmark bookmarkFor(int number, const Author &author)
{
    Bookmark bookmark{headFor(number, author), u"Title "_s + QString::number(number),
                      passageAt(u"III.11.b-1"_s, 41, u"III.11.b-1"_s, 54)};
    bookmark.position = u"V0001"_s;
    bookmark.color = AnnotationColor::Green;
    bookmark.tags = {u"a tag"_s, u"étiquette"_s};
    return bookmark;
}

Folder folderFor(int number, const Author &author)
{
    return {headFor(number, author), u"Folder "_s + QString::number(number), {}, u"V0002"_s};
}

Highlight highlightFor(int number, const Author &author)
{
    return {headFor(number, author), passageAt(u"III.11-para1"_s, 14, u"III.11.b-1"_s, 11), AnnotationColor::Lilac};
}

Note noteFor(int number, const Author &author)
{
    Note note{headFor(number, author), passageAt(u"III.11.b-2"_s, 0, u"III.11.b-2"_s, 0),
              u"Note "_s + QString::number(number)};
    note.attached = passageAt(u"III.11.b-1"_s, 0, u"III.11.b-1"_s, 11);
    note.color = AnnotationColor::Blue;
    note.tags = {u"workshop-2"_s};
    return note;
}

LibraryContents contentsOf(const std::vector<Record> &records)
{
    LibraryContents contents;
    for (const Record &record : records)
        contents.put(record);
    return contents;
}

void put(LibraryContents &contents, const Change &change)
{
    for (const RowChange &row : change.rows) {
        EXPECT_EQ(contents.record(row.id()), row.before);
        if (row.after)
            contents.put(*row.after);
        else
            contents.remove(row.id());
    }
}

QByteArray fileOf(const LibraryContents &contents, const Author &owner, const std::optional<QSet<QUuid>> &only)
{
    const Edition edition = smallDocument().edition();
    const auto written = writeExchange({contents, madeUpId(-3), owner, edition, noon()}, only);
    EXPECT_TRUE(std::holds_alternative<ExchangeFile>(written));
    const ExchangeFile file = std::get<ExchangeFile>(written);
    EXPECT_TRUE(file.leftOut.isEmpty());
    EXPECT_EQ(checkSaved(file.bytes, file.items), std::nullopt);
    return file.bytes;
}

ExchangeContents read(const QByteArray &file)
{
    const auto result = readExchange(file);
    if (const auto *refusal = std::get_if<ExchangeRefusal>(&result)) {
        ADD_FAILURE() << "refused: " << ::testing::PrintToString(*refusal);
        return {};
    }
    return std::get<ExchangeContents>(result);
}

ExchangeRefusal refusalOf(const QByteArray &file)
{
    const auto result = readExchange(file);
    if (const auto *refusal = std::get_if<ExchangeRefusal>(&result))
        return *refusal;
    ADD_FAILURE() << "not refused: " << file.left(2000).constData();
    return {};
}

std::optional<Change> merge(LibraryContents &mine, const ExchangeContents &file, const Author &me)
{
    const auto plan = planMerge(mine, me, file).value();
    const std::optional<Change> change = mergeChange(mine, me, plan, takenByDefault(plan));
    if (change)
        put(mine, *change);
    return change;
}

std::optional<Change> merge(LibraryContents &mine, const QByteArray &file, const Author &me)
{
    return merge(mine, read(file), me);
}

Record edited(const Record &record, const QString &words)
{
    Record after = record;
    std::visit(
        [&words](auto &row) {
            if constexpr (requires { row.text; })
                row.text = words;
            else if constexpr (requires { row.title; })
                row.title = words;
            else if constexpr (requires { row.name; })
                row.name = words;
            else
                row.color = allColors.at(words.back().unicode() % allColors.size());
        },
        after);
    return *revised(record, after, headOf(record).modified.addSecs(60)).after;
}

Record deleted(const Record &record)
{
    return *deletion(record, headOf(record).modified.addSecs(60)).after;
}

QByteArray with(const QByteArray &file, const QString &path, const QJsonValue &value)
{
    QString steps = path;
    steps.replace(u'[', u'.').remove(u']');
    const QJsonValue whole = QJsonDocument::fromJson(file).object();
    return QJsonDocument(changed(whole, steps.split(u'.'), value).toObject()).toJson(QJsonDocument::Compact);
}

void PrintTo(const ExchangeRefusal &refusal, std::ostream *out)
{
    *out << "problem " << static_cast<int>(refusal.problem) << " at " << refusal.line << ':' << refusal.column << ' '
         << refusal.path.toStdString();
}

} // namespace iamm
