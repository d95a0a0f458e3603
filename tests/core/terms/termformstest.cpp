// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/terms/termforms.h"

#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(TermForms, AreTheWaysToSayIt)
{
    EXPECT_THAT(formsOf(u"human trafficking; trafficking in human beings"_s),
                ElementsAre(u"human trafficking"_s, u"trafficking in human beings"_s));
    EXPECT_THAT(formsOf(u"visa"_s), ElementsAre(u"visa"_s));
}

TEST(TermForms, WhatStandsInParenthesesIsSaidAloneToo)
{
    EXPECT_THAT(formsOf(u"assisted voluntary return (AVR)"_s), ElementsAre(u"assisted voluntary return"_s, u"AVR"_s));
    EXPECT_THAT(formsOf(u"no devolución (non-refoulement)"_s), ElementsAre(u"no devolución"_s, u"non-refoulement"_s));
}

TEST(TermForms, AHeadingIsSaidWithoutItsNumber)
{
    EXPECT_THAT(formsOf(u"III. Effective Practices"_s), ElementsAre(u"Effective Practices"_s));
    EXPECT_THAT(formsOf(u"14. Migration Health"_s), ElementsAre(u"Migration Health"_s));
    EXPECT_THAT(formsOf(u"d. Temporary Return"_s), ElementsAre(u"Temporary Return"_s));
    EXPECT_THAT(formsOf(u"(2) Business Visitors"_s), ElementsAre(u"Business Visitors"_s));
    EXPECT_THAT(formsOf(u"1951 Convention"_s), ElementsAre(u"1951 Convention"_s)) << "its number is its name";
}

TEST(TermForms, ASlotHasNone)
{
    EXPECT_THAT(formsOf(u"[...]"_s), IsEmpty());
    EXPECT_THAT(formsOf(u" ; "_s), IsEmpty());
}

} // namespace
} // namespace iamm
