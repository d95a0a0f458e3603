// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/source/sourceparser.h"

#include <vector>

namespace iamm {

/// The document with made-up translations, so that everything that several languages bring is tested before there is
/// one. French: the letters of each word turned round, about 1.3 times as long. Spanish: the words in turned order,
/// about 0.7 times as long. Some blocks of each are missing, and some headings. The same every time.
Document withMadeUpLanguages(const Document &english,
                             const std::vector<Language> &languages = {Language::French, Language::Spanish});

/// The document `times` times, one after the other. The copies have identifiers ("c1.III.11.b-2"), footnote numbers
/// and pages of their own.
Document repeated(const Document &document, int times);

/// Makes a content database of any document; its source lines are 0. Throws StorageError.
void writeAgenda(const Document &document, const QString &path);

} // namespace iamm
