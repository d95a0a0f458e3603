// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/readerview.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/librarytestbed.h"

#include <gtest/gtest.h>

#include <optional>

class QAbstractItemModel;
class QMenu;

namespace iamm {

/// Tests of a window on sampleDocument() and a library of its own, and what a person does there. Waits in the event
/// loop.
class LibraryInWindow : public ::testing::Test {
protected:
    LibraryInWindow();
    ~LibraryInWindow() override;

    /// The program on the same library, anew if it runs already.
    void start(const LibraryOptions &options = {100, {}});
    /// The same on the library that lies at `location`, once it is open.
    void startOn(const LibraryLocation &location, const LibraryOptions &options = {100, {}});
    /// The same on the same library with another edition of the text.
    void startWith(const Document &document);

    LibraryService &library();
    ReaderView &view();
    template <typename Part>
    Part &part()
    {
        return m_window->part<Part>();
    }

    /// Until everything is on the disk. False after some seconds.
    bool settled();
    /// Marks the block and presses the keys in the text.
    void pressAt(const BlockId &block, Qt::Key key, Qt::KeyboardModifiers modifiers);
    /// Selects words, from a place in one block to one in another.
    void select(const BlockId &from, int start, const BlockId &to, int end, Language language = Language::English);
    /// Does what the entry with these words does; throws where there is none.
    static void choose(const QMenu &menu, const QString &words);
    /// What the rows' first cells read, those of a tree indented.
    static QStringList rowsOf(const QAbstractItemModel &model);
    std::string lastSaid();

    static const BlockId practice1;
    static const BlockId practice2;
    static const BlockId practice3;

    LibraryTestbed m_bed;
    std::optional<DrivenWindow> m_window;
};

} // namespace iamm
