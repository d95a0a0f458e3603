// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QUuid>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTreeView;
QT_END_NAMESPACE

namespace iamm {

class BookmarkDelegate;
class BookmarksFilter;
class BookmarksModel;
class LibraryService;
class WindowContext;

/// The bookmarks as a list that is sorted, filtered, renamed in place and deleted from. A click or Enter goes to the
/// passage, as in the contents; with Ctrl or Shift a click only selects. Built when it is first seen.
class BookmarksPane final : public QWidget {
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit BookmarksPane(WindowContext &context, QWidget *parent = nullptr);

    /// Makes its controls, if they aren't there yet: before the pane is seen.
    void build();
    /// The focus to the list, with a bookmark selected where there is one.
    void focusList();

    QAction *open = nullptr;   ///< goes to the passage
    QAction *rename = nullptr; ///< of the one selected
    QAction *remove = nullptr; ///< all that are selected

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpActions();
    void setUpList();
    void setUpFilter();
    void setUpLayout();
    void retranslate();
    void refresh();
    /// Selects the current bookmark, or the first, where none is selected.
    void selectOne();
    void updateActions();
    void updateHint();
    void fitColumns();
    bool filterKey(int key);
    bool listKey(int key);
    void openMenu(QPoint place);
    void addSorting(QMenu &menu);
    void goTo(const QModelIndex &index);
    void goToCurrent();
    void renameCurrent();
    void removeSelected();
    QList<QUuid> selected() const;

    WindowContext &m_context;
    LibraryService &m_library;
    // None before the pane was seen.
    BookmarksModel *m_model = nullptr;
    BookmarksFilter *m_filtered = nullptr;
    QLineEdit *m_filterField = nullptr;
    QTreeView *m_list = nullptr;
    BookmarkDelegate *m_delegate = nullptr;
    QLabel *m_hint = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace iamm
