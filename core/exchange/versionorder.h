// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/record.h"

namespace iamm {

/// How another version of a record stands to the one that is here.
enum class VersionOrder {
    Same,
    Older, ///< theirs is among the ancestors of mine
    Newer, ///< mine is among the ancestors of theirs
    Apart, ///< each has what the other lacks
};

/// Of two records with one identifier. By what they are made of; never by the clock.
VersionOrder versionOrder(const Record &mine, const Record &theirs);

/// Of two versions made apart: whether theirs keeps the identifier. The higher rev; of one rev the tombstone; then the
/// lower hash. So everybody who has both comes to the same.
bool prevails(const Record &theirs, const Record &mine);

/// Whether both go back to one version, as what one person has made in two places does.
bool haveCommonAncestor(const Record &mine, const Record &theirs);

} // namespace iamm
