// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/help/helppages.h"
#include "app/help/helpsearch.h"
#include "app/help/pagefilling.h"

#include <QWidget>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QSplitter;
class QToolBar;
QT_END_NAMESPACE

namespace iamm {

class HelpContents;
class HelpView;
struct AppContext;

/// The help: topics on the left, the page on the right. Once per program, beside its windows.
class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    /// Asked whenever pages are filled: the commands of the windows, in the interface's language of now.
    using Commands = std::function<std::vector<MenuCommand>()>;

    /// `app` must outlive it.
    HelpWindow(AppContext &app, Commands commands);

    /// The topic that F1 opens in this widget and in what is in it.
    static void setTopic(QWidget &widget, const QString &id);
    /// The topic for this widget; empty: no particular one.
    static QString topicAt(const QWidget *widget);

    /// Comes to the front with this topic, or with the first where there is no such.
    void open(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpActions();
    void setUpLayout();
    void retranslate();
    /// Reads the pages in the interface's language of now.
    void readPages();
    void search();
    /// Esc: first what is sought, then the window.
    void leave();
    const HelpSearch &index();

    AppContext &m_app;
    Commands m_commands;
    HelpPages m_pages;
    PageFilling m_filling;
    std::optional<HelpSearch> m_index; ///< made when it is first needed
    HelpContents *m_contents = nullptr;
    HelpView *m_view = nullptr;
    QToolBar *m_tools = nullptr;
    QSplitter *m_splitter = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_find = nullptr;
    QAction *m_smaller = nullptr;
    QAction *m_larger = nullptr;
    QAction *m_usual = nullptr;
    QAction *m_close = nullptr;
};

} // namespace iamm
