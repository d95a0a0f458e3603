// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/exchange/jsonmembers.h"

#include "core/exchange/exchangelimits.h"
#include "core/library/storedtext.h"

#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr auto uuidPrefix = "urn:uuid:"_L1;

bool isPlausible(const QDateTime &time)
{
    const int year = time.date().year();
    return time.isValid() && year >= exchangelimits::firstYear && year <= exchangelimits::lastYear;
}

} // namespace

QString urn(const QUuid &id)
{
    return uuidPrefix + storedText(id);
}

std::optional<QUuid> uuidFromUrn(const QString &text)
{
    if (!text.startsWith(uuidPrefix))
        return std::nullopt;
    const QUuid id = QUuid::fromString(QStringView(text).sliced(uuidPrefix.size()));
    // QUuid takes braces and more.
    const bool isWritten = text.compare(urn(id), Qt::CaseInsensitive) == 0;
    return id.isNull() || !isWritten ? std::nullopt : std::optional(id);
}

JsonMembers::JsonMembers(const QJsonValue &value, const QString &path) : m_rest(value.toObject()), m_path(path)
{
    if (!value.isObject())
        throw ExchangeError({ExchangeProblem::WrongType, 0, 0, path});
}

QString JsonMembers::path(QLatin1StringView name) const
{
    return m_path.isEmpty() ? QString(name) : m_path + u'.' + name;
}

void JsonMembers::refuse(ExchangeProblem problem, QLatin1StringView name) const
{
    throw ExchangeError({problem, 0, 0, path(name)});
}

bool JsonMembers::contains(QLatin1StringView name) const
{
    const QJsonValue value = m_rest.value(name);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue JsonMembers::take(QLatin1StringView name, QJsonValue::Type type)
{
    const QJsonValue value = m_rest.take(name);
    if (value.isUndefined() || value.isNull())
        refuse(ExchangeProblem::Missing, name);
    if (value.type() != type)
        refuse(ExchangeProblem::WrongType, name);
    return value;
}

void JsonMembers::checkLength(const QString &text, int codePoints, QLatin1StringView name) const
{
    if (!canBeStored(text, codePoints))
        refuse(ExchangeProblem::TooLong, name);
}

QString JsonMembers::text(QLatin1StringView name, int codePoints)
{
    const QString text = take(name, QJsonValue::String).toString();
    checkLength(text, codePoints, name);
    return text;
}

QString JsonMembers::optionalText(QLatin1StringView name, int codePoints)
{
    if (contains(name))
        return text(name, codePoints);
    m_rest.remove(name);
    return {};
}

QString JsonMembers::longText(QLatin1StringView name, int bytes)
{
    const QString text = take(name, QJsonValue::String).toString();
    if (text.toUtf8().size() > bytes)
        refuse(ExchangeProblem::TooLong, name);
    return text;
}

void JsonMembers::expect(QLatin1StringView name, QLatin1StringView text)
{
    if (take(name, QJsonValue::String).toString() != text)
        refuse(ExchangeProblem::BadValue, name);
}

int JsonMembers::number(QLatin1StringView name, int smallest, int largest)
{
    const double value = take(name, QJsonValue::Double).toDouble();
    // Compared before it is made an int, which can't hold every number; NaN isn't in JSON.
    if (value < smallest || value > largest || value != static_cast<int>(value))
        refuse(ExchangeProblem::BadValue, name);
    return static_cast<int>(value);
}

QDateTime JsonMembers::time(QLatin1StringView name)
{
    constexpr int longest = 40; // characters
    const QString written = text(name, longest);
    const QDateTime time = timeFromStored(written);
    // Without the Z it would be the time of whatever place this computer is in.
    if (!written.endsWith(u'Z') || !isPlausible(time))
        refuse(ExchangeProblem::BadValue, name);
    return time;
}

std::optional<QDateTime> JsonMembers::optionalTime(QLatin1StringView name)
{
    if (contains(name))
        return time(name);
    m_rest.remove(name);
    return std::nullopt;
}

QUuid JsonMembers::uuid(QLatin1StringView name)
{
    const std::optional<QUuid> id = uuidFromUrn(take(name, QJsonValue::String).toString());
    if (!id)
        refuse(ExchangeProblem::BadValue, name);
    return *id;
}

QUuid JsonMembers::optionalUuid(QLatin1StringView name)
{
    if (contains(name))
        return uuid(name);
    m_rest.remove(name);
    return {};
}

JsonMembers JsonMembers::object(QLatin1StringView name)
{
    return {take(name, QJsonValue::Object), path(name)};
}

QJsonArray JsonMembers::array(QLatin1StringView name, int longest)
{
    QJsonArray array = take(name, QJsonValue::Array).toArray();
    if (array.size() > longest)
        refuse(ExchangeProblem::TooMany, name);
    return array;
}

QJsonArray JsonMembers::optionalArray(QLatin1StringView name, int longest)
{
    if (contains(name))
        return array(name, longest);
    m_rest.remove(name);
    return {};
}

QStringList JsonMembers::texts(QLatin1StringView name, int longest, int codePoints)
{
    const QJsonArray values = optionalArray(name, longest);
    QStringList texts;
    for (const auto value : values) {
        if (!value.isString())
            refuse(ExchangeProblem::WrongType, name);
        texts.append(value.toString());
        checkLength(texts.back(), codePoints, name);
    }
    return texts;
}

} // namespace iamm
