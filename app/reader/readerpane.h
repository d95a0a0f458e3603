// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace iamm {

class BlockId;
class FindBar;
class ReaderView;
class TextFinder;
class WindowContext;
enum class Why;
struct Place;

/// The centre of the window: the text, above it a line that says what isn't official, below it the line to find words.
/// Carries between the view and the window's context.
class ReaderPane final : public QWidget {
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit ReaderPane(WindowContext &context, QWidget *parent = nullptr);

    ReaderView &view() { return *m_view; }

    /// On the screen, where the current passage stands: for what opens beside it.
    QPoint currentPlace();

    /// The line that names the columns, right above the text; owns it.
    void setHeadings(QWidget *headings);
    /// Puts a line above the text and what else stands there; owns it.
    void addBar(QWidget *bar);

    void openFind();
    void findNext();
    void findPrevious();
    /// To the heading of the next or previous section from where the person is.
    void goToNeighbourSection(int step);
    /// Steps of the text size, kept in the settings; 0 goes back to the usual size.
    void stepTextSize(int steps);

Q_SIGNALS:
    void contextMenuWanted(QPoint globalPlace);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpView();
    void makeFindBar();
    bool isFinding() const;
    void retranslate();
    void goTo(const Place &place, Why why);
    void updateHere(const BlockId &top);
    void updateLanguages();
    void findAnew();
    void step(int direction);

    WindowContext &m_context;
    ReaderView *m_view = nullptr;
    FindBar *m_findBar = nullptr; ///< none until somebody looks for something
    TextFinder *m_finder = nullptr;
    bool m_going = false;
};

} // namespace iamm
