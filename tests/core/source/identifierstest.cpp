// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/identifiers.h"

#include "core/document/texthash.h"
#include "tests/core/source/smallsource.h"
#include "tests/support/agendafixture.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

/// The list that a document would be frozen with.
QString frozen(const Document &document)
{
    QString list;
    for (const Block &block : document.allBlocks())
        list += u"%1\t%2\t%3\n"_s.arg(block.id.value(), kindCode(block.kind),
                                      textHash(block.text(Language::English)->text));
    return list;
}

TEST(Identifiers, ofTheAgendaAreFrozen)
{
    const std::optional<SourceText> list = agendaSourceFiles().identifiers;
    ASSERT_TRUE(list);
    SourceFiles unchecked = agendaSourceFiles();
    unchecked.identifiers.reset();
    EXPECT_NO_THROW(Identifiers(*list).check(parsedSource(unchecked).document));
}

TEST(Identifiers, acceptTheDocumentTheyWereFrozenWith)
{
    SmallSource source;
    source.identifiers = frozen(source.document());
    EXPECT_EQ(refusal(source.files()), Refusal{});
}

TEST(Identifiers, noticeAChangedText)
{
    SmallSource source;
    source.identifiers = frozen(source.document());
    source.replace(u"People move."_s, u"People moved."_s);
    EXPECT_EQ(refusal(source.files()), (Refusal{u"identifiers.tsv"_s, lineOf(source.identifiers, u"I-1\t"_s),
                                                u"I-1 has another text than when it was frozen"_s}));
}

TEST(Identifiers, noticeOneThatVanished)
{
    SmallSource source;
    source.identifiers = frozen(source.document());
    source.replace(u"- Listening.\n"_s, u""_s);
    EXPECT_EQ(refusal(source.files()), (Refusal{u"identifiers.tsv"_s, lineOf(source.identifiers, u"II.1.a-2\t"_s),
                                                u"the identifier II.1.a-2 has vanished from the text"_s}));
}

TEST(Identifiers, noticeANewOne)
{
    SmallSource source;
    source.identifiers = frozen(source.document());
    source.replace(u"- Listening.\n"_s, u"- Listening.\n- Answering.\n"_s);
    EXPECT_EQ(refusal(source.files()).reason, u"the list lacks the identifier II.1.a-3"_s);
}

TEST(Identifiers, noticeAnotherKind)
{
    SmallSource source;
    source.identifiers = frozen(source.document()).replace(u"I-1\tunderstanding"_s, u"I-1\tpractice"_s);
    EXPECT_EQ(refusal(source.files()).reason, u"I-1 is understanding in the text"_s);
}

TEST(Identifiers, noticeOneThatStandsTwice)
{
    SmallSource source;
    source.identifiers = frozen(source.document());
    source.identifiers += u"I-1\tunderstanding\tsha256:0\n"_s;
    EXPECT_EQ(refusal(source.files()).reason, u"I-1 stands here twice"_s);
}

} // namespace
} // namespace iamm
