// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/navigator.h"
#include "app/reader/documentrows.h"
#include "app/reader/readercolors.h"
#include "app/reader/readerlayout.h"
#include "app/reader/readerscene.h"

#include <QAbstractScrollArea>

#include <optional>
#include <vector>

namespace iamm {

class ReaderAnnouncer;
class ReaderInput;

/// The Agenda's text, read only, one to three languages wide. A view: it shows rows and marks of others, and says where
/// the person is and what they select. Keys and mouse are ReaderInput's, painting is ReaderPainter's.
class ReaderView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// `document` must outlive it.
    explicit ReaderView(const Document &document, QWidget *parent = nullptr);
    ~ReaderView() override;

    void setLanguages(const std::vector<Language> &languages);
    const std::vector<Language> &languages() const { return m_layout.languages(); }
    /// The number of this language's column from the left; none where it isn't shown.
    std::optional<int> columnOf(Language language) const;
    void setTextPercent(int percent);
    int textPercent() const { return m_percent; }
    void setIdentifiersShown(bool shown);
    void setTranslatorsNotesShown(bool shown);
    void setCaretShown(bool shown);
    bool isCaretShown() const { return m_scene.caretShown; }
    /// The source must outlive the view.
    void addDecorations(DecorationSource &source);
    const std::vector<const DecorationSource *> &decorations() const { return m_scene.decorations; }

    /// Shows the block near the top, marks it, and sees to it that the words, if any, can be seen.
    void showPlace(const Place &place);
    /// The block stands at the top of the window, nothing is marked: as it was left last time.
    void restorePlace(const BlockId &block);

    /// The uppermost block of which the beginning can be seen; where none begins, the one that is seen.
    BlockId topBlock();
    /// The block with the thin bar; empty where there is none.
    BlockId markedBlock() const;
    /// The column in which the person is: what is marked is meant in this language. One that is shown.
    Language markedLanguage() const { return m_scene.markedLanguage; }
    const TextSelection &selection() const { return m_scene.selection; }
    /// What is selected as a passage; none where nothing is.
    std::optional<Passage> selectedPassage() const;

    // What keys, mouse, menus and accessibility do.
    void setSelection(const TextSelection &selection);
    void clearSelection();
    void selectAll();
    /// -1: none. Without a language the bar stays in its column.
    void markBlock(int blockNumber, std::optional<Language> language = {});
    /// Mark and caret go on to the next column, from the last to the first; what is selected is given up.
    void goToNextColumn();
    /// Next or previous block (or heading) from the marked one, or from the top.
    void markNext(int step, bool headingsOnly);
    void scrollByPixels(int pixels);
    void scrollByLines(int lines);
    void scrollByPages(int pages);
    void scrollToEnd(bool bottom);
    void ensureVisible(const ReaderPoint &point, Language language);
    void activate(const LinkSpot &spot);
    void setFocusedLink(const std::optional<LinkSpot> &spot);
    const std::optional<LinkSpot> &focusedLink() const { return m_scene.focusedLink; }

    ReaderLayout &layout() { return m_layout; }
    const DocumentRows &rows() const { return m_rows; }
    const Document &document() const { return m_document; }
    const Block &blockAt(int blockNumber) const;

    std::vector<LinkSpot> linksIn(int row) const;
    std::optional<LinkSpot> linkAt(QPoint place);
    /// The place in a text that is nearest to this place in the window; the same in the text of one language that is
    /// shown.
    std::optional<std::pair<Language, ReaderPoint>> pointAt(QPoint place);
    std::optional<ReaderPoint> pointAt(QPoint place, Language language);
    /// The middle of the caret in the window, at its edge where the caret is outside.
    QPoint caretPlace();
    /// Whether the place is in the margin beside a block; then the block.
    std::optional<int> marginBlockAt(QPoint place);
    /// Whether a note's mark stands in this place; then the block that it belongs to.
    std::optional<int> noteMarkAt(QPoint place);
    /// Where the block's text begins in the window; none while it can't be seen.
    std::optional<QPoint> textPlace(const BlockId &block);

Q_SIGNALS:
    /// The text has been on the screen for the first time: what could wait may begin.
    void firstPainted();
    /// The person reads another block now.
    void topBlockChanged(const iamm::BlockId &block);
    void selectionChanged();
    /// The person let go of the mouse, or moved the selection by key: time for the primary selection.
    void selectionFinished();
    /// Another block, in whichever column.
    void markedBlockChanged();
    /// The same block in another column.
    void markedColumnChanged();
    void languagesChanged();
    /// Other languages, or they lie elsewhere in the window.
    void columnsChanged();
    void focusedLinkChanged();
    void linkActivated(const iamm::BlockId &target);
    void termActivated(const iamm::Place &words);
    void caretShownChanged(bool shown);
    void textPercentChanged(int percent);
    /// Ctrl and the wheel.
    void textSizeStepped(int steps);
    void marginClicked(const iamm::BlockId &block);
    void noteMarkClicked(const iamm::BlockId &block);
    void contextMenuWanted(QPoint globalPlace);
    /// The selection is to be dragged away.
    void dragWanted();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void setUpRows();
    void setUpLook();
    ReaderPoint pointOf(const ReaderLayout::Hit &hit);
    void showWholeRow(int row);
    /// Where a caret is shown it goes along with the person.
    void moveCaretTo(const ReaderPoint &point);
    void forgetHiddenLink();
    /// What marks of others lead on: terms.
    std::vector<LinkSpot> termsIn(int row, const CellText &cell, Language language) const;
    void applyTypography();
    /// After anything that moved the text: scroll bar, repaint, where the person is.
    void updateScrolled();

    const Document &m_document;
    DocumentRows m_rows;
    ReaderLayout m_layout;
    ReaderScene m_scene;
    ReaderColors m_colors;
    std::unique_ptr<ReaderInput> m_input;
    std::unique_ptr<ReaderAnnouncer> m_announcer;
    int m_percent = 100;
    bool m_updatingScrollBar = false;
    bool m_painted = false;
    BlockId m_lastTop;
};

} // namespace iamm
