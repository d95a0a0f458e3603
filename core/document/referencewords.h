// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/reference.h"

#include <QStringView>

#include <optional>

namespace iamm {

/// What a word in a reference means, in any of the three languages.
struct ReferenceWord {
    enum class Meaning : quint8 {
        Role,   ///< says what the next number is
        Range,  ///< "to", between two numbers
        Filler, ///< "effective", "of the", "English original"
    };
    Meaning meaning = Meaning::Filler;
    ReferenceRole role = ReferenceRole::Any;
    bool plural = false;
};

/// The meaning of a word in lower case without accents; none for a word that references don't have.
std::optional<ReferenceWord> referenceWord(QStringView word);

} // namespace iamm
