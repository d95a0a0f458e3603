// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/source/datatable.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace iamm {

/// The rows of a .tsv beside these tests.
std::vector<DataRow> rulesOf(const QString &file, int columns);

/// Whether the block is one of the organisation's names on the title page, which stands there in three languages.
bool isInThreeLanguages(const BlockId &id);

/// A block in English and in a translation.
struct TextPair {
    std::string id;
    BlockKind kind = BlockKind::Paragraph;
    QString english;
    QString translation;
};

/// Every block of the Agenda that is translated at all: without open slots and the organisation's names.
std::vector<TextPair> textPairs(Language language);

/// The text without the names and titles that every language leaves as they are (names.tsv).
QString withoutNames(QString text, Language language);

/// A test of the French and of the Spanish text.
class TextsTest : public ::testing::TestWithParam<Language> {
protected:
    Language language() const { return GetParam(); }
    std::vector<TextPair> pairs() const { return textPairs(language()); }
};

/// "French", "Spanish": a test's name ends with it.
std::string languageName(const ::testing::TestParamInfo<Language> &info);

} // namespace iamm
