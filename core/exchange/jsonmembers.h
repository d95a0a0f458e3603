// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchangerefusal.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <limits>
#include <optional>

namespace iamm {

/// One object of a library file while it is read: gives its members out as what they have to be, each once, and keeps
/// those that nobody has asked for. A member that is null isn't there. Everything else throws ExchangeError, with the
/// path of the member.
class JsonMembers final {
public:
    JsonMembers(const QJsonValue &value, const QString &path); ///< throws where it is no object

    bool contains(QLatin1StringView name) const;

    /// Has to be there. `codePoints`: its longest.
    QString text(QLatin1StringView name, int codePoints);
    /// '' where it isn't there.
    QString optionalText(QLatin1StringView name, int codePoints);
    /// As above, measured in bytes of UTF-8.
    QString longText(QLatin1StringView name, int bytes);
    /// Has to be there and to be this text.
    void expect(QLatin1StringView name, QLatin1StringView text);
    int number(QLatin1StringView name, int smallest, int largest);
    /// "2026-11-23T05:00:00.123Z", the milliseconds at will, in the years that exchangelimits has.
    QDateTime time(QLatin1StringView name);
    std::optional<QDateTime> optionalTime(QLatin1StringView name);
    /// "urn:uuid:" and 36 characters; not the null one.
    QUuid uuid(QLatin1StringView name);
    QUuid optionalUuid(QLatin1StringView name); ///< null where it isn't there
    JsonMembers object(QLatin1StringView name);
    QJsonArray array(QLatin1StringView name, int longest);
    QJsonArray optionalArray(QLatin1StringView name, int longest);
    /// A list of texts, empty where it isn't there.
    QStringList texts(QLatin1StringView name, int longest, int codePoints);

    /// What nobody has asked for yet.
    const QJsonObject &rest() const { return m_rest; }
    QString path() const { return m_path; }
    QString path(QLatin1StringView name) const;
    [[noreturn]] void refuse(ExchangeProblem problem, QLatin1StringView name) const;

private:
    QJsonValue take(QLatin1StringView name, QJsonValue::Type type);
    void checkLength(const QString &text, int codePoints, QLatin1StringView name) const;

    QJsonObject m_rest;
    QString m_path;
};

/// "urn:uuid:" and 36 characters.
QString urn(const QUuid &id);
/// None for anything else, and for the null one.
std::optional<QUuid> uuidFromUrn(const QString &text);

} // namespace iamm
