// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchangecontents.h"
#include "core/exchange/exchangerefusal.h"

#include <QByteArray>

#include <chrono>
#include <variant>

namespace iamm {

/// All that a library file says, or why it isn't taken; never a part of it. Made for bytes from anywhere: strict,
/// within exchangelimits, whatever they are. What other programs write (no "iamm:profileVersion") is refused with a
/// reason of its own: without a language, an author and revisions it would have to be guessed what it stands at and
/// what it is newer than. Can run in any thread; `isStopped` is asked often.
std::variant<ExchangeContents, ExchangeRefusal> readExchange(const QByteArray &bytes, const StopTest &isStopped = {});

/// Stops once so much time has passed since this call.
StopTest stopAfter(std::chrono::milliseconds time);

} // namespace iamm
