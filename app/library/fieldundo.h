// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QWidget;
QT_END_NAMESPACE

namespace iamm {

/// The keys of undo and redo, shared between fields and the library: a field in which something was typed takes them;
/// any other lets them through to the window. (A QLineEdit takes Ctrl+Z even when it is empty, and knows Ctrl+Y only on
/// Windows; a QPlainTextEdit does the same.) Once per program, after the QApplication.
class FieldUndo final : public QObject {
    Q_OBJECT

public:
    explicit FieldUndo(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool decide(const QWidget &field, QKeyEvent &event);
    static bool redo(QWidget &field, const QKeyEvent &event);
};

} // namespace iamm
