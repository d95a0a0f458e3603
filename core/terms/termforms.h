// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace iamm {

/// The ways in which a text may say a term, from its entry in the termbase: what is separated by semicolons, an
/// abbreviation or other word in parentheses at the end by itself ("assisted voluntary return (AVR)"), a heading
/// without its number. None for an entry without letters.
QStringList formsOf(const QString &words);

/// A heading's words without its number: "Return" of "11. Return".
QString withoutHeadingNumber(const QString &heading);

} // namespace iamm
