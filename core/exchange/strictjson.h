// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchangerefusal.h"

#include <QByteArray>
#include <QJsonValue>

namespace iamm {

/// The value that the bytes say, by RFC 8259 to the letter and within exchangelimits. QJsonDocument takes half
/// characters and the character 0, and of a name that is there twice only the last: all of these are refused here. A
/// byte order mark is passed over. Throws ExchangeError with line and column.
QJsonValue parseStrictJson(const QByteArray &bytes, const StopTest &isStopped = {});

} // namespace iamm
