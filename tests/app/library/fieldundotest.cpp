// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/fieldundo.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QTest>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

/// A window with a field, and actions that count how often the library would have been asked.
class FieldUndoTest : public ::testing::Test {
protected:
    FieldUndoTest()
    {
        m_window.setCentralWidget(&m_field);
        m_undo.setShortcut(QKeySequence::Undo);
        m_redo.setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
        QObject::connect(&m_undo, &QAction::triggered, &m_window, [this] { ++m_undone; });
        QObject::connect(&m_redo, &QAction::triggered, &m_window, [this] { ++m_redone; });
        m_window.addActions({&m_undo, &m_redo});
        m_window.show();
        m_window.activateWindow();
        m_field.setFocus();
        (void)QTest::qWaitForWindowActive(&m_window);
    }
    ~FieldUndoTest() override { m_field.setParent(nullptr); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&m_field, key, modifiers);
    }

    FieldUndo m_filter;
    QMainWindow m_window;
    QLineEdit m_field;
    QAction m_undo;
    QAction m_redo;
    int m_undone = 0;
    int m_redone = 0;
};

TEST_F(FieldUndoTest, AFieldWithTypingUndoesAndRedoesThat)
{
    QTest::keyClicks(&m_field, u"abc"_s);
    press(Qt::Key_Z);
    EXPECT_EQ(m_field.text(), QString());
    press(Qt::Key_Z);
    press(Qt::Key_Y);
    EXPECT_EQ(m_field.text(), u"abc"_s);
    press(Qt::Key_Z);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_field.text(), u"abc"_s);
    EXPECT_EQ(m_undone, 0);
    EXPECT_EQ(m_redone, 0);
}

TEST_F(FieldUndoTest, AFieldWithoutTypingLeavesTheKeysToTheLibrary)
{
    press(Qt::Key_Z);
    press(Qt::Key_Y);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_undone, 1);
    EXPECT_EQ(m_redone, 2);
    m_field.setText(u"set, not typed"_s);
    press(Qt::Key_Z);
    EXPECT_EQ(m_undone, 2);
    EXPECT_EQ(m_field.text(), u"set, not typed"_s);
}

} // namespace
} // namespace iamm
