// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/terms/termmarks.h"

#include "app/appcontext.h"
#include "core/agenda/termservice.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/printing.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

const BlockId paragraph(u"III.11.b-para1"_s);

class TermMarksTest : public ::testing::Test {
protected:
    TermMarksTest()
    {
        terms().read();
        EXPECT_TRUE(waitUntil([this] { return terms().state() == TermService::State::Ready; }));
    }

    TermService &terms() { return m_window.program().context().terms; }
    std::vector<Decoration> marks(Language language = Language::English) { return m_marks.marks(paragraph, language); }
    std::string description() { return m_marks.description(paragraph, Language::English).toStdString(); }

    DrivenWindow m_window;
    TermMarks m_marks{m_window.context()};
};

TEST_F(TermMarksTest, NothingIsMarkedAtFirst)
{
    EXPECT_THAT(marks(), IsEmpty());
    EXPECT_EQ(description(), "");
}

TEST_F(TermMarksTest, MarksEachTermOnceWithTheLongestWords)
{
    QSignalSpy changes(&m_marks, &DecorationSource::changed);
    m_marks.setAllMarked(true);
    EXPECT_EQ(changes.size(), 1);
    const QString text = m_window.context().document().block(paragraph)->text(Language::English)->text;
    int end = 0;
    for (const Decoration &mark : marks()) {
        EXPECT_EQ(mark.kind, DecorationKind::Term);
        EXPECT_GE(mark.range.start, end) << "over another";
        end = mark.range.end();
    }
    const auto assisted = static_cast<int>(text.indexOf(u"Assisted voluntary return"_s));
    EXPECT_THAT(marks(), Contains(Decoration{DecorationKind::Term, {assisted, 25}}));
    const QString french = m_window.context().document().block(paragraph)->text(Language::French)->text;
    const auto aide = static_cast<int>(french.indexOf(u"aide au retour volontaire"_s));
    EXPECT_THAT(marks(Language::French), Contains(Decoration{DecorationKind::Term, {aide, 25}}));
    EXPECT_THAT(description(), HasSubstr(std::to_string(marks().size()) + " term"));
}

TEST_F(TermMarksTest, MarksEveryPlaceOfTheChosenTerm)
{
    const auto found = terms().lookup().find(u"return"_s, Language::English);
    m_marks.setChosen(found.front().term);
    EXPECT_THAT(marks(), Contains(Field(&Decoration::kind, DecorationKind::ChosenTerm)).Times(4));
    EXPECT_THAT(description(), HasSubstr("4 place"));
    m_marks.setChosen(std::nullopt);
    EXPECT_THAT(marks(), IsEmpty());
}

} // namespace
} // namespace iamm
