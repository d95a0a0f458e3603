// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace iamm {

/// Where a note is written: plain text that is never longer than a note may be, whatever is typed, dropped or pasted.
class NoteText final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NoteText(QWidget *parent = nullptr);

    /// What stands in it, character for character. (Qt's own makes ordinary spaces of no-break ones.)
    QString text() const;
    /// Bytes that still fit, in UTF-8.
    int room() const;
    /// A new text, with nothing to undo.
    void show(const QString &text);
    /// The same text as it was changed elsewhere: the caret stays about where it is. Nothing, where it is the same.
    void replaceWith(const QString &changed);

Q_SIGNALS:
    /// Not all that was typed or pasted fitted, or some of it was no text.
    void textLeftOut();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void keepToLimit();
};

} // namespace iamm
