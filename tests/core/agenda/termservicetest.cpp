// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/agenda/termservice.h"

#include "core/agenda/agendareader.h"
#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class TermServiceTest : public ::testing::Test {
protected:
    const Document m_document = AgendaReader(agendaDatabase()).document();
};

TEST_F(TermServiceTest, ReadsWhenItIsAskedTo)
{
    TermService service(agendaDatabase(), m_document);
    EXPECT_EQ(service.state(), TermService::State::NotRead);
    EXPECT_TRUE(service.base().terms().empty());
    QSignalSpy changes(&service, &TermService::stateChanged);
    service.read();
    EXPECT_EQ(service.state(), TermService::State::Reading);
    ASSERT_TRUE(changes.wait());
    EXPECT_EQ(service.state(), TermService::State::Ready);
    EXPECT_EQ(service.base().terms().size(), 307U);
    EXPECT_FALSE(service.lookup().find(u"réfugié"_s, Language::English).empty());
}

TEST_F(TermServiceTest, ReadsOnce)
{
    TermService service(agendaDatabase(), m_document);
    QSignalSpy changes(&service, &TermService::stateChanged);
    service.read();
    service.read();
    ASSERT_TRUE(changes.wait());
    service.read();
    EXPECT_EQ(service.state(), TermService::State::Ready);
    EXPECT_EQ(changes.size(), 1);
}

TEST_F(TermServiceTest, SaysWhereItCannotRead)
{
    TermService service(u"/nowhere/agenda.sqlite"_s, m_document);
    QSignalSpy changes(&service, &TermService::stateChanged);
    service.read();
    ASSERT_TRUE(changes.wait());
    EXPECT_EQ(service.state(), TermService::State::Failed);
    EXPECT_TRUE(service.base().terms().empty());
}

} // namespace
} // namespace iamm
