// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/decorationsource.h"

namespace iamm {

QString DecorationSource::description(const BlockId &, Language) const
{
    return {};
}

} // namespace iamm
