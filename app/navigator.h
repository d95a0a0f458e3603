// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/placehistory.h"
#include "core/document/passage.h"
#include "core/document/textrange.h"

#include <QObject>

#include <optional>

namespace iamm {

/// Why a window goes to a place.
enum class Why {
    Jump,    ///< somebody wants to be there: a step of the history
    Browse,  ///< result after result, or the place of the last session: no step
    History, ///< back or forward
};

/// Where to go: a block, and in it the words that are meant, if any.
struct Place {
    BlockId block;
    std::optional<Language> language; ///< the column that is meant; none: whichever is shown
    TextRange words;                  ///< empty: the block as a whole
    bool operator==(const Place &) const = default;
};

/// Where one window is in the document, and how it got there. Panes ask it to go; the reader goes and tells it where
/// it is. One per window, owned by its WindowContext.
class Navigator final : public QObject {
    Q_OBJECT

public:
    explicit Navigator(QObject *parent = nullptr);

    void go(const Place &place, Why why = Why::Jump);
    void back();
    void forward();
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }

    /// The block at the top of the window, or the one gone to last while it is still in sight.
    const BlockId &here() const { return m_here; }

    /// The reader says where the person is now.
    void setHere(const BlockId &block);

Q_SIGNALS:
    /// The reader goes there.
    void goneTo(const iamm::Place &place, iamm::Why why);
    /// The person is at another block now: by going or by scrolling.
    void hereChanged(const iamm::BlockId &block);
    void historyChanged();

private:
    PlaceHistory m_history;
    BlockId m_here;
};

} // namespace iamm
