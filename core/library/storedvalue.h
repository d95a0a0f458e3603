// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/annotationcolor.h"
#include "core/library/storedpassage.h"

#include <QDateTime>
#include <QStringList>
#include <QUuid>
#include <QVariant>

namespace iamm {

/// How the values of a record stand in the library's columns: numbers, texts and NULL. What fromStored() can't make
/// sense of it leaves as something that toStored() gives another value for, so that the row's hash tells.

inline QVariant toStored(int number)
{
    return number;
}
QVariant toStored(const QString &text);
QVariant toStored(const QUuid &id); ///< '' for a null one
QVariant toStored(const QDateTime &time);
QVariant toStored(const std::optional<QDateTime> &time); ///< NULL for none
QVariant toStored(Language language);
QVariant toStored(const BlockId &block);
QVariant toStored(AnnotationColor color);
QVariant toStored(const QStringList &list);                     ///< parted by line feeds
QVariant toStored(const std::optional<StoredPassage> &passage); ///< a JSON array of its columns; '' for none

void fromStored(const QVariant &stored, int &number);
void fromStored(const QVariant &stored, QString &text);
void fromStored(const QVariant &stored, QUuid &id);
void fromStored(const QVariant &stored, QDateTime &time);
void fromStored(const QVariant &stored, std::optional<QDateTime> &time);
void fromStored(const QVariant &stored, Language &language);
void fromStored(const QVariant &stored, BlockId &block);
void fromStored(const QVariant &stored, AnnotationColor &color);
void fromStored(const QVariant &stored, QStringList &list);
void fromStored(const QVariant &stored, std::optional<StoredPassage> &passage);

} // namespace iamm
