// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/fieldundo.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <optional>

namespace iamm {

namespace {

bool isUndo(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo);
}

bool isRedo(const QKeyEvent &event)
{
    const QKeyCombination keys = event.keyCombination();
    return keys == (Qt::CTRL | Qt::Key_Y) || keys == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
}

/// What was typed in a field that can be changed, and whether it can be taken back; none for other widgets.
struct Typing {
    bool undo = false;
    bool redo = false;
};

std::optional<Typing> typingIn(const QObject *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget); line && !line->isReadOnly())
        return Typing{line->isUndoAvailable(), line->isRedoAvailable()};
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget); text && !text->isReadOnly())
        return Typing{text->document()->isUndoAvailable(), text->document()->isRedoAvailable()};
    return std::nullopt;
}

} // namespace

FieldUndo::FieldUndo(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    if (!typingIn(watched))
        return false;
    auto *field = static_cast<QWidget *>(watched);
    auto &key = static_cast<QKeyEvent &>(*event);
    return event->type() == QEvent::ShortcutOverride ? decide(*field, key) : redo(*field, key);
}

/// Before a key becomes a shortcut, whoever has the focus may claim it.
bool FieldUndo::decide(const QWidget &field, QKeyEvent &event)
{
    if (!isUndo(event) && !isRedo(event))
        return false;
    const Typing typing = typingIn(&field).value_or(Typing());
    event.setAccepted(typing.undo || typing.redo);
    return true;
}

bool FieldUndo::redo(QWidget &field, const QKeyEvent &event)
{
    if (!isRedo(event) || !typingIn(&field).value_or(Typing()).redo)
        return false;
    if (auto *line = qobject_cast<QLineEdit *>(&field))
        line->redo();
    else
        qobject_cast<QPlainTextEdit *>(&field)->redo();
    return true;
}

} // namespace iamm
