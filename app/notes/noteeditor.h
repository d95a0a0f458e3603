// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/notes/notewriting.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace iamm {

class ColorMenu;
class NoteText;
class WindowContext;

/// The note that is written or read: at which passage it stands, its words, tags and colour, how much more fits and
/// whether it is saved. Not seen while there is none. Shows and routes; NoteWriting keeps.
class NoteEditor final : public QWidget {
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit NoteEditor(WindowContext &context, QWidget *parent = nullptr);

    NoteWriting &writing() { return m_writing; }
    void open(const Note &note);
    void begin(const StoredPassage &passage);
    void focusText();
    /// The caret behind the last word.
    void goToEnd();

Q_SIGNALS:
    /// The person wants to see the passage.
    void passageWanted();
    void copyWanted();
    /// The note in which the person was is gone.
    void focusLost();
    /// The person wants to go on reading.
    void textWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpControls();
    void setUpLayout();
    void connectControls();
    void retranslate();
    /// What stands in the controls is what is written.
    void load();
    /// The same, of the note that stands there already: what is being typed isn't disturbed where it is right.
    void takeReplaced();
    void showTags();
    void showControls();
    void takeClosed();
    void showPassage();
    void showState();
    void showRoom();
    QString stateText() const;

    WindowContext &m_context;
    NoteWriting m_writing;
    QPushButton *m_passage = nullptr;
    QLabel *m_quote = nullptr;
    NoteText *m_text = nullptr;
    QLabel *m_tagsLabel = nullptr;
    QLineEdit *m_tags = nullptr;
    QToolButton *m_color = nullptr;
    ColorMenu *m_colors = nullptr;
    QToolButton *m_delete = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_room = nullptr;
};

} // namespace iamm
