// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"

#include <QString>

#include <ostream>

// How GoogleTest shows values that it can't print by itself. Found by argument-dependent look-up.

QT_BEGIN_NAMESPACE
void PrintTo(const QString &text, std::ostream *out);
QT_END_NAMESPACE

namespace iamm {
void PrintTo(const BlockId &id, std::ostream *out);
void PrintTo(Language language, std::ostream *out);
void PrintTo(BlockKind kind, std::ostream *out);
void PrintTo(const TextRange &range, std::ostream *out);
} // namespace iamm
