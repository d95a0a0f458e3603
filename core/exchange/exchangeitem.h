// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/jsonmembers.h"
#include "core/library/record.h"

namespace iamm {

/// A record as an item of a library file: see exchangewriter.h for its form. Of something deleted only what emptied()
/// leaves. `members`: of a folder, what is to be said to stand in it.
QJsonObject itemFrom(const Record &record, const QList<QUuid> &members = {});

/// And back. Throws ExchangeError.
Record recordFrom(JsonMembers &item);

} // namespace iamm
