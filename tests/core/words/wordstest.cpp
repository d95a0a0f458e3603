// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/words/words.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

TEST(Words, SayWhatATranslatorNotedInTheLanguageOfTheNote)
{
    EXPECT_EQ(Words(Language::French).translatorsNote(u"retour"_s, u"Le texte anglais porte…"_s),
              u"Note de traduction sur «\u00A0retour\u00A0»\u00A0: Le texte anglais porte…"_s);
    EXPECT_EQ(Words(Language::Spanish).translatorsNote(u"retorno"_s, u"El texto inglés dice…"_s),
              u"Nota de traducción sobre «retorno»: El texto inglés dice…"_s);
}

} // namespace
} // namespace iamm
