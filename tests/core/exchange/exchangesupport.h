// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchangecontents.h"
#include "core/exchange/exchangerefusal.h"
#include "core/exchange/exchangewriter.h"
#include "core/exchange/mergeplan.h"
#include "core/library/librarycontents.h"

#include <QJsonValue>

namespace iamm {

/// 2026-11-23, noon and some milliseconds, UTC.
QDateTime noon();

/// The same for the same number, every time.
QUuid madeUpId(int number);
Author anna();
Author ben();
RecordHead headFor(int number, const Author &author);

/// Records of smallDocument() with something in every member.
Bookmark bookmarkFor(int number, const Author &author = anna());
Folder folderFor(int number, const Author &author = anna());
Highlight highlightFor(int number, const Author &author = anna());
Note noteFor(int number, const Author &author = anna());

LibraryContents contentsOf(const std::vector<Record> &records);
void put(LibraryContents &contents, const Change &change);

/// The file of this library, or of these records of it.
QByteArray fileOf(const LibraryContents &contents, const Author &owner = anna(),
                  const std::optional<QSet<QUuid>> &only = {});
/// What the file says. A test fails where it is refused.
ExchangeContents read(const QByteArray &file);
/// Why it is refused. A test fails where it isn't.
ExchangeRefusal refusalOf(const QByteArray &file);

/// Takes what is taken by default of the file into the library. The change that it was; none where there was none.
std::optional<Change> merge(LibraryContents &mine, const QByteArray &file, const Author &me = anna());
std::optional<Change> merge(LibraryContents &mine, const ExchangeContents &file, const Author &me = anna());

/// A further version of the record, made by its author: the words of a note, the name of anything else.
Record edited(const Record &record, const QString &words);
Record deleted(const Record &record);

/// The file with another value at a path such as "items[0].target.selector[1].exact"; without it where the value is
/// undefined.
QByteArray with(const QByteArray &file, const QString &path, const QJsonValue &value);

void PrintTo(const ExchangeRefusal &refusal, std::ostream *out);

} // namespace iamm
