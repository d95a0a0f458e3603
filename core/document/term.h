// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"

#include <QString>

namespace iamm {

/// One concept of the field, with its words in the three languages as the termbase has them.
struct Term {
    PerLanguage<QString> words; ///< "human trafficking; trafficking in human beings": each way to say it
    QString note;               ///< where the words come from, or "unsourced", and remarks; in English
    bool isHeading = false;     ///< of the document
    bool operator==(const Term &) const = default;
};

} // namespace iamm
