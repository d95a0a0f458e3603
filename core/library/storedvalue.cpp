// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/storedvalue.h"

#include "core/library/recordcolumns.h"
#include "core/library/storedtext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace iamm {

QVariant toStored(const QString &text)
{
    return notNull(text);
}

QVariant toStored(const QUuid &id)
{
    return id.isNull() ? notNull({}) : storedText(id);
}

QVariant toStored(const QDateTime &time)
{
    return storedText(time);
}

QVariant toStored(const std::optional<QDateTime> &time)
{
    return time ? QVariant(storedText(*time)) : QVariant(QMetaType::fromType<QString>());
}

QVariant toStored(Language language)
{
    return languageCode(language);
}

QVariant toStored(const BlockId &block)
{
    return notNull(block.value());
}

QVariant toStored(AnnotationColor color)
{
    return notNull(colorCode(color));
}

QVariant toStored(const QStringList &list)
{
    return notNull(list.join(u'\n'));
}

QVariant toStored(const std::optional<StoredPassage> &passage)
{
    if (!passage)
        return notNull({});
    QJsonArray values;
    const auto add = [&values](QLatin1StringView, Since, const auto &value) {
        values.append(QJsonValue::fromVariant(toStored(value)));
    };
    visitPassage(*passage, add);
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

void fromStored(const QVariant &stored, int &number)
{
    number = stored.toInt();
}

void fromStored(const QVariant &stored, QString &text)
{
    text = stored.toString();
}

void fromStored(const QVariant &stored, QUuid &id)
{
    id = QUuid::fromString(stored.toString());
}

void fromStored(const QVariant &stored, QDateTime &time)
{
    time = timeFromStored(stored.toString());
}

void fromStored(const QVariant &stored, std::optional<QDateTime> &time)
{
    time.reset();
    if (!stored.isNull())
        time = timeFromStored(stored.toString());
}

void fromStored(const QVariant &stored, Language &language)
{
    language = languageFromCode(stored.toString()).value_or(Language::English);
}

void fromStored(const QVariant &stored, BlockId &block)
{
    block = BlockId(stored.toString());
}

void fromStored(const QVariant &stored, AnnotationColor &color)
{
    color = colorFromCode(stored.toString()).value_or(AnnotationColor::None);
}

void fromStored(const QVariant &stored, QStringList &list)
{
    const QString text = stored.toString();
    list = text.isEmpty() ? QStringList() : text.split(u'\n');
}

void fromStored(const QVariant &stored, std::optional<StoredPassage> &passage)
{
    passage.reset();
    const QByteArray text = stored.toString().toUtf8();
    if (text.isEmpty())
        return;
    const QJsonArray values = QJsonDocument::fromJson(text).array();
    passage.emplace();
    qsizetype next = 0;
    const auto take = [&](QLatin1StringView, Since, auto &value) {
        fromStored(next < values.size() ? values.at(next).toVariant() : QVariant(), value);
        ++next;
    };
    visitPassage(*passage, take);
}

} // namespace iamm
