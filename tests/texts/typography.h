// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"

#include <QStringList>

namespace iamm {

/// What is wrong in a text by the typography of French or Spanish: each as a reason and the letters around it. Spaces
/// before and inside marks, quotation marks, apostrophes, capitals, decimals. The rules are those of the United
/// Nations' editors; French as the Imprimerie nationale sets it.
QStringList typographyFaults(const QString &text, Language language);

/// What the rules look for, in the words in which a fault begins.
QStringList typographyRules(Language language);

} // namespace iamm
