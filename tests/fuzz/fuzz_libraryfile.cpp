// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// Any bytes as a library file. They are refused, or taken whole: then the library can keep every item as it is, what is
// written of it reads the same, and merging it twice does no more than merging it once, and can be taken back.

#include "core/exchange/exchangereader.h"
#include "core/exchange/exchangewriter.h"
#include "core/exchange/mergeplan.h"
#include "core/library/storable.h"

#include <algorithm>
#include <cstdlib>

namespace {

using namespace iamm;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void put(LibraryContents &contents, const Change &change)
{
    for (const RowChange &row : change.rows) {
        if (row.after)
            contents.put(*row.after);
        else
            contents.remove(row.id());
    }
}

std::optional<Change> mergeOf(const LibraryContents &mine, const ExchangeContents &file)
{
    const auto plan = planMerge(mine, file.owner, file);
    return mergeChange(mine, file.owner, *plan, takenByDefault(*plan));
}

void writeAndRead(const ExchangeContents &file)
{
    LibraryContents contents;
    for (const Record &record : file.items)
        contents.put(record);
    const Edition edition{file.edition, file.revision, {}};
    const auto written = writeExchange({contents, file.library, file.owner, edition, file.generated});
    const auto *bytes = std::get_if<ExchangeFile>(&written);
    require(bytes && bytes->leftOut.isEmpty());
    const auto again = readExchange(bytes->bytes);
    const auto *read = std::get_if<ExchangeContents>(&again);
    require(read && std::ssize(read->items) == bytes->items);
    for (const Record &record : read->items)
        require(contents.record(headOf(record).id) == record);
}

void mergeTwice(const ExchangeContents &file)
{
    LibraryContents contents;
    const std::optional<Change> change = mergeOf(contents, file);
    if (!change)
        return;
    put(contents, *change);
    require(!mergeOf(contents, file));
    put(contents, inverse(*change, {}, file.generated));
    require(contents == LibraryContents());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto result = readExchange(bytes);
    if (const auto *file = std::get_if<ExchangeContents>(&result)) {
        require(std::ranges::all_of(file->items, [](const Record &record) { return isStorable(record); }));
        writeAndRead(*file);
        mergeTwice(*file);
    }
    return 0;
}
