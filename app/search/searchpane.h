// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QModelIndex;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace iamm {

class ResultsView;
class SearchSession;
class WindowContext;
struct SearchOffer;

/// Shows what the session found: a line that sums it up, the results, the way back. Built when it is first seen.
class SearchPane final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    SearchPane(WindowContext &context, SearchSession &session, QWidget *parent = nullptr);

    /// Makes its controls, if they aren't there yet: before the pane is seen.
    void build();
    /// The focus to the results; nothing happens where there are none.
    void focusResults();

Q_SIGNALS:
    /// Back to where one types.
    void fieldWanted();
    /// A result was opened to be read.
    void readingWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTree();
    void retranslate();
    /// An answer came, or is awaited.
    void showState();
    void showOffers();
    void showCurrent(const QModelIndex &hit);
    void take(const SearchOffer &offer);
    QString summary() const;

    WindowContext &m_context;
    SearchSession &m_session;
    QTimer m_moment; ///< runs while an answer may still come at once
    bool m_awaited = false;
    QLabel *m_summary = nullptr;
    QWidget *m_offers = nullptr;
    ResultsView *m_tree = nullptr;
    QPushButton *m_return = nullptr;
};

} // namespace iamm
