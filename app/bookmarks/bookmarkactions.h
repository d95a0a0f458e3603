// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/passage.h"

#include <QObject>

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace iamm {

class BlockId;
class LibraryService;
class WindowContext;
struct Bookmark;

/// Bookmark on, off: for the current passage and for a block by its margin. Owned by the window.
///
/// A block is bookmarked when a bookmark of a whole block stands at it in this edition; off removes all of these. A
/// selection is bookmarked when there is a bookmark of exactly these words.
class BookmarkActions final : public QObject {
    Q_OBJECT

public:
    /// `context` must outlive it.
    BookmarkActions(WindowContext &context, QObject *parent);

    void retranslate() const;
    void toggleBlock(const BlockId &block);

    QAction *toggle = nullptr;
    QAction *show = nullptr;

Q_SIGNALS:
    void paneWanted();

private:
    void togglePassage(const Passage &passage);
    /// Shows what is, not what was clicked.
    void updateToggle();
    std::vector<Bookmark> bookmarksOf(const Passage &passage) const;

    WindowContext &m_context;
    LibraryService &m_library;
};

} // namespace iamm
