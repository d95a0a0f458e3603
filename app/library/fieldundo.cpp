// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/fieldundo.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

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

} // namespace

FieldUndo::FieldUndo(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto *field = qobject_cast<QLineEdit *>(watched);
    auto &key = static_cast<QKeyEvent &>(*event);
    if (!field || field->isReadOnly())
        return false;
    return event->type() == QEvent::ShortcutOverride ? decide(*field, key) : redo(*field, key);
}

/// Before a key becomes a shortcut, whoever has the focus may claim it.
bool FieldUndo::decide(const QLineEdit &field, QKeyEvent &event)
{
    if (!isUndo(event) && !isRedo(event))
        return false;
    event.setAccepted(field.isUndoAvailable() || field.isRedoAvailable());
    return true;
}

bool FieldUndo::redo(QLineEdit &field, const QKeyEvent &event)
{
    if (!isRedo(event) || !field.isRedoAvailable())
        return false;
    field.redo();
    return true;
}

} // namespace iamm
