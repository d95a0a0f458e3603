// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchangecontents.h"
#include "core/exchange/exchangerefusal.h"
#include "core/exchange/mergeplan.h"

#include <QFutureSynchronizer>
#include <QObject>

#include <variant>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace iamm {

class LibraryContents;
class LibraryService;
class WindowContext;

/// Carrying a library to another PC or another person, and merging one. Files are read and written in a thread of their
/// own. Owned by the window.
class ExchangeActions final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it; dialogs stand before `window`.
    ExchangeActions(WindowContext &context, QWidget &window);

    void retranslate() const;

    QAction *saveCopy = nullptr;
    QAction *merge = nullptr;

    /// The library with all that couldn't be saved: into a file elsewhere.
    void saveElsewhere();
    /// Writes these contents into the file; says in the window what became of it.
    void saveTo(const QString &file, const LibraryContents &contents, const Author &owner);
    /// Reads the file and shows what it would bring.
    void mergeFrom(const QString &file);

private:
    /// A file that was read and understood, and what it means.
    struct Reading {
        ExchangeContents contents;
        std::vector<MergeItem> plan;
    };
    using ReadResult = std::variant<Reading, ExchangeRefusal, QString>; ///< QString: what the system says

    struct Writing {
        QString file;
        int items = 0;
        int leftOut = 0;
        QString problem; ///< empty: it is there, and was read again
    };

    bool askForName();

    void save(const LibraryContents &contents, const Author &owner);
    void tellSaved(const Writing &writing);
    void askAndMerge();
    void takeRead(const ReadResult &result);
    void warn(const QString &title, const QString &text, const QString &more) const;

    WindowContext &m_context;
    QWidget &m_window;
    LibraryService &m_library;
    bool m_hasAskedForName = false;
    QFutureSynchronizer<Writing> m_writing; ///< the end waits for them
};

} // namespace iamm
