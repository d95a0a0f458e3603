// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace iamm {

class ReaderPane;
class SearchField;
class SearchPane;
class SearchSession;

/// Searching by menu and key, and the ways of the focus between field, results and text. Owned by the window.
class SearchActions final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    SearchActions(SearchSession &session, SearchField &field, SearchPane &pane, ReaderPane &reader, QObject *parent);

    void retranslate();

    QAction *search = nullptr;
    QAction *nextResult = nullptr;
    QAction *previousResult = nullptr;
    QAction *returnToBefore = nullptr;

Q_SIGNALS:
    /// The pane has something to show.
    void paneWanted();

protected:
    /// Esc in the text leads back to the field, unless it has a selection to give up.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpActions();
    void setUpFocus();
    void updateEnabled();

    SearchSession &m_session;
    SearchField &m_field;
    SearchPane &m_pane;
    ReaderPane &m_reader;
};

} // namespace iamm
