// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/rowhash.h"

#include "core/library/recordcolumns.h"
#include "core/library/storedtext.h"
#include "core/library/storedvalue.h"

namespace iamm {

using namespace Qt::StringLiterals;

RowHash &RowHash::add(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_hash.addData(QByteArray::number(bytes.size()) + ':');
    m_hash.addData(bytes);
    return *this;
}

RowHash &RowHash::addNothing()
{
    m_hash.addData("-:");
    return *this;
}

QString RowHash::result() const
{
    return u"sha256:"_s + QString::fromLatin1(m_hash.result().toHex());
}

QString rowHash(const Author &author)
{
    return RowHash().add(storedText(author.id)).add(author.name).result();
}

QString rowHash(const Record &record)
{
    RowHash hash;
    const auto add = [&hash](QLatin1StringView name, Since since, const auto &value) {
        const QVariant stored = toStored(value);
        if (since == Since::Later) {
            if (stored.toString().isEmpty())
                return;
            hash.add(name);
        }
        if (stored.isNull())
            hash.addNothing();
        else
            hash.add(stored.toString());
    };
    std::visit([&add](const auto &row) { visitColumns(row, add); }, record);
    return hash.result();
}

} // namespace iamm
