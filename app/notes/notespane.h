// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QUuid>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QListView;
class QMenu;
class QSplitter;
class QStackedWidget;
QT_END_NAMESPACE

namespace iamm {

class BlockId;
class FilterLine;
class LibraryService;
class PaneHint;
class NoteEditor;
class NotesFilter;
class NotesModel;
class WindowContext;
struct Change;
struct Note;
struct Passage;
struct StoredPassage;

/// The notes as a list that is sorted and filtered, and below it the one that is read or written. Built when it is
/// first seen.
class NotesPane final : public QWidget {
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit NotesPane(WindowContext &context, QWidget *parent = nullptr);

    /// Makes its controls, if they aren't there yet: before the pane is seen.
    void build();
    /// The focus to the list, with a note selected where there is one.
    void focusList();
    /// Goes on with the note of exactly this passage, or begins one.
    void writeAt(const Passage &passage);
    /// Shows the first note that begins in the block.
    void showAt(const BlockId &block);
    void show(const QUuid &note);
    /// What stands in the editor is saved; a note whose words were all taken away is deleted.
    void commit();

    QList<QUuid> selected() const;
    void goToCurrent();

    static constexpr int orderCount = 5;
    /// The words for the orders of the list, as NotesFilter::Order counts them.
    static QString orderName(int order);
    int order() const;
    void setOrder(int order);

Q_SIGNALS:
    void selectionChanged();
    void menuWanted(QPoint globalPlace);
    void deleteWanted();
    void copyWanted();
    /// The person wants to go on reading.
    void textWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpModel();
    void setUpList();
    void setUpFilter();
    void setUpLayout();
    void retranslate();
    /// Shows what the change has made of the notes; without one, all that are there.
    void refresh(const Change *change = nullptr);
    void selectOpened();
    void applyFilter();
    void updateHint();
    void openCurrent();
    std::optional<Note> ownNoteAt(const Passage &passage, const StoredPassage &stored) const;
    void goOnWith(const Note &note);

    WindowContext &m_context;
    LibraryService &m_library;
    int m_order = 0;
    // None before the pane was seen.
    NotesModel *m_model = nullptr;
    NotesFilter *m_filtered = nullptr;
    FilterLine *m_filter = nullptr;
    QListView *m_list = nullptr;
    PaneHint *m_hint = nullptr;
    QStackedWidget *m_stack = nullptr;
    NoteEditor *m_editor = nullptr;
    QSplitter *m_splitter = nullptr;
};

} // namespace iamm
