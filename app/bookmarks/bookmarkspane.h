// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace iamm {

class BookmarksFilter;
class BookmarksModel;
class BookmarkTree;
class FilterLine;
class LibraryService;
class PaneHint;
class WindowContext;
struct Author;

/// The bookmarks in their folders, filtered by words, colour, tag and author. A click or Enter goes to the passage, as
/// in the contents; with Ctrl or Shift a click only selects. Built when it is first seen.
class BookmarksPane final : public QWidget {
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit BookmarksPane(WindowContext &context, QWidget *parent = nullptr);

    /// Makes its controls, if they aren't there yet: before the pane is seen.
    void build();
    /// The focus to the list, with a bookmark selected where there is one.
    void focusList();
    /// Null before it was built.
    BookmarkTree *tree() const { return m_tree; }
    void goToCurrent();
    /// Lets the person type a name for it, in place.
    void rename(const QUuid &item);

Q_SIGNALS:
    void built();
    void selectionChanged();
    void menuWanted(QPoint globalPlace);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpModel();
    void setUpTree();
    void setUpFilter();
    void setUpLayout();
    void followLibrary();
    void retranslate();
    void refresh();
    void applyFilter();
    void updateHint();
    QStringList tags() const;
    QStringList authors() const;
    /// Whose it is; empty for one's own.
    QString nameOfOther(const Author &author) const;
    bool treeKey(int key);
    void goTo(const QModelIndex &index);

    WindowContext &m_context;
    LibraryService &m_library;
    // None before the pane was seen.
    BookmarksModel *m_model = nullptr;
    BookmarksFilter *m_filtered = nullptr;
    FilterLine *m_filter = nullptr;
    BookmarkTree *m_tree = nullptr;
    PaneHint *m_hint = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace iamm
