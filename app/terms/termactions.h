// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace iamm {

class ReaderView;
class TermMarks;
class TermsPane;
class WindowContext;
struct Passage;
struct Place;

/// Looking terms up and marking them, by menu, key and click in the text. Owned by the window.
class TermActions final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    TermActions(WindowContext &context, TermsPane &pane, TermMarks &marks, ReaderView &view, QObject *parent);

    void retranslate() const;

    QAction *lookUp = nullptr;
    QAction *mark = nullptr; ///< all terms in the text, on or off

Q_SIGNALS:
    void paneWanted();

private:
    void setUpMark(TermMarks &marks);
    void lookUpSelection();
    /// The term that these words stand for, else what is typed for them.
    void show(const Place &words);
    /// As soon as the termbase is read, or can't be.
    void whenRead(const std::function<void()> &work);

    WindowContext &m_context;
    TermsPane &m_pane;
};

} // namespace iamm
