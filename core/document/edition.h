// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"

#include <QString>

#include <vector>

namespace iamm {

/// Whether a text is the document's own or a translation of ours.
enum class TextStatus : quint8 { Official, UnofficialTranslation };

struct EditionLanguage {
    Language language = Language::English;
    TextStatus status = TextStatus::Official;
    QString sourceHash; ///< "sha256:…" of the source file
    bool operator==(const EditionLanguage &) const = default;
};

/// Which version of the document, and of our database of it, one has before one.
struct Edition {
    QString id;                             ///< "iamm-2004-draft"
    int revision = 0;                       ///< of our database: repairs and translations
    std::vector<EditionLanguage> languages; ///< those that have a text; English first

    bool operator==(const Edition &) const = default;
};

} // namespace iamm
