// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/printing.h"

QT_BEGIN_NAMESPACE
void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}
QT_END_NAMESPACE

namespace iamm {

void PrintTo(const BlockId &id, std::ostream *out)
{
    *out << id.value().toStdString();
}

void PrintTo(Language language, std::ostream *out)
{
    *out << languageCode(language).toStdString();
}

void PrintTo(BlockKind kind, std::ostream *out)
{
    *out << kindCode(kind).toStdString();
}

void PrintTo(const TextRange &range, std::ostream *out)
{
    *out << '[' << range.start << ", " << range.end() << ')';
}

} // namespace iamm
