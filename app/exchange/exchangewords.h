// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchangerefusal.h"
#include "core/exchange/mergeplan.h"

#include <QString>

namespace iamm {

/// Library files in plain sentences of the interface's language.
namespace ExchangeWords {

/// Why a file isn't taken, and where in it that was found.
QString refusal(const ExchangeRefusal &refusal);

/// What a kind of item means, as a heading over several: "New (12)".
QString group(MergeKind kind, int count);
/// Why an item can't be taken.
QString refusal(MergeRefusal refusal);

} // namespace ExchangeWords

} // namespace iamm
