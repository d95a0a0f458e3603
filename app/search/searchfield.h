// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace iamm {

/// Where one types what is sought. Says what its keys ask for; searching is the SearchSession's.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// The focus, with all words selected.
    void begin();

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Enter: the first result, or the one that was opened last.
    void openWanted();
    /// Down: to the list of results.
    void resultsWanted();
    /// Esc, when there was nothing more to clear.
    void leaveWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    QAction *m_open = nullptr;
    QAction *m_clear = nullptr; ///< Qt's own; null should it ever be called otherwise
};

} // namespace iamm
