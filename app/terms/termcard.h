// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextEdit>

namespace iamm {

struct Term;

/// A term as the termbase has it: its words in each language, and the note on where they come from. To be read,
/// selected and copied, by keyboard too; as high as its text.
class TermCard final : public QTextEdit {
    Q_OBJECT

public:
    explicit TermCard(QWidget *parent = nullptr);

    void show(const Term &term);
    /// Says in the place of a term what to do.
    void showHint(const QString &hint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Esc.
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What most terms have in common in the interface's language, the rest as the termbase has it.
    static QStringList noteLines(const Term &term);
    void addWhose();
    int textHeight() const;
    void fit();
};

} // namespace iamm
