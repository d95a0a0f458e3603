// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/exchange/exchangereader.h"

#include "core/exchange/exchangeitem.h"
#include "core/exchange/exchangelimits.h"
#include "core/exchange/exchangeprofile.h"
#include "core/exchange/strictjson.h"
#include "core/library/storable.h"
#include "core/library/storedtext.h"

#include <QDeadlineTimer>
#include <QSet>

#include <limits>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr auto typeKey = "type"_L1;
constexpr auto itemsKey = "items"_L1;
constexpr auto idKey = "id"_L1;

/// A file of another kind is told from one of ours that is broken.
void checkKind(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (object.contains(exchangeprofile::versionKey))
        return;
    const QString type = object.value(typeKey).toString();
    const bool isAnnotations = type == exchangeprofile::setType || type == "AnnotationCollection"_L1
                               || type == "AnnotationPage"_L1 || type == "Annotation"_L1;
    throw ExchangeError({isAnnotations ? ExchangeProblem::OtherProgram : ExchangeProblem::NotALibrary});
}

void checkVersion(JsonMembers &set)
{
    constexpr auto name = exchangeprofile::versionKey;
    if (set.number(name, 1, std::numeric_limits<int>::max()) > exchangeprofile::version)
        set.refuse(ExchangeProblem::NewerVersion, name);
}

Author readOwner(JsonMembers person)
{
    return {person.uuid(idKey), person.optionalText("name"_L1, maxNameLength)};
}

void readAbout(JsonMembers about, ExchangeContents &contents)
{
    constexpr auto name = "dc:identifier"_L1;
    constexpr int most = 10; // names of the document
    for (const QString &work : about.texts(name, most, exchangelimits::identifier)) {
        if (work.startsWith(exchangeprofile::workPrefix))
            contents.edition = work.sliced(exchangeprofile::workPrefix.size());
    }
    if (contents.edition.isEmpty())
        about.refuse(ExchangeProblem::BadValue, name);
    contents.revision = about.number("iamm:revision"_L1, 0, exchangelimits::number);
}

ExchangeContents readHead(JsonMembers &set)
{
    ExchangeContents contents;
    set.expect(typeKey, exchangeprofile::setType);
    contents.library = set.uuid(idKey);
    contents.owner = readOwner(set.object("iamm:owner"_L1));
    contents.program = set.object("generator"_L1).text("name"_L1, maxNameLength);
    contents.generated = set.time("generated"_L1);
    readAbout(set.object("about"_L1), contents);
    return contents;
}

void readItems(JsonMembers &set, ExchangeContents &contents, const StopTest &isStopped)
{
    const int count = set.number(exchangeprofile::countKey, 0, std::numeric_limits<int>::max());
    const QJsonArray items = set.array(itemsKey, exchangelimits::items);
    if (items.size() != count)
        set.refuse(ExchangeProblem::CountDiffers, itemsKey);
    QSet<QUuid> seen;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (isStopped && isStopped())
            throw ExchangeError({ExchangeProblem::Stopped});
        JsonMembers item(items.at(i), set.path(itemsKey) + u'[' + QString::number(i) + u']');
        const Record record = recordFrom(item);
        if (seen.contains(headOf(record).id))
            item.refuse(ExchangeProblem::DuplicateId, idKey);
        // The members have been looked at one by one; the library has the last word.
        if (!isStorable(record))
            throw ExchangeError({ExchangeProblem::TooLong, 0, 0, item.path()});
        seen.insert(headOf(record).id);
        contents.items.push_back(record);
    }
}

} // namespace

std::variant<ExchangeContents, ExchangeRefusal> readExchange(const QByteArray &bytes, const StopTest &isStopped)
{
    try {
        const QJsonValue value = parseStrictJson(bytes, isStopped);
        checkKind(value);
        JsonMembers set(value, {});
        checkVersion(set);
        ExchangeContents contents = readHead(set);
        readItems(set, contents, isStopped);
        return contents;
    } catch (const ExchangeError &error) {
        return error.refusal();
    }
}

StopTest stopAfter(std::chrono::milliseconds time)
{
    return [deadline = QDeadlineTimer(time)] { return deadline.hasExpired(); };
}

} // namespace iamm
