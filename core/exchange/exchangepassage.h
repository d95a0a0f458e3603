// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/jsonmembers.h"
#include "core/library/storedpassage.h"

namespace iamm {

/// A stored passage as the `target` of an annotation: see exchangewriter.h for its form.
QJsonObject targetFrom(const StoredPassage &passage);

/// And back. Throws ExchangeError; leaves in `target` what it doesn't know.
StoredPassage passageFrom(JsonMembers &target);

} // namespace iamm
