// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/passage.h"
#include "core/document/textrange.h"
#include "core/library/annotationcolor.h"

#include <QList>
#include <QObject>

#include <vector>

namespace iamm {

enum class DecorationKind : quint8 {
    SearchMatch,
    FindMatch,
    CurrentFindMatch,
    Bookmark, ///< in the margin; also under the words where it isn't for the whole block
    Highlight,
    Note,       ///< as Bookmark
    Term,       ///< quiet; leads on like a link
    ChosenTerm, ///< the one that is looked up
};

/// Something that is marked at a block.
struct Decoration {
    DecorationKind kind = DecorationKind::SearchMatch;
    TextRange range; ///< in the block's text; empty: the block as a whole
    AnnotationColor color = AnnotationColor::None;
    bool operator==(const Decoration &) const = default;
};

/// Who owns marks tells the reader of them; the reader owns none. Lives on the GUI thread.
class DecorationSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asked at every paint for what is on the screen: has to be fast.
    virtual std::vector<Decoration> marks(const BlockId &block, Language language) const = 0;
    /// What hangs on the block in this language's column, in words of the interface's language for a screen reader
    /// ("bookmarked"); may be empty.
    virtual QString description(const BlockId &block, Language language) const;

Q_SIGNALS:
    /// An empty list: any block may have changed.
    void changed(const QList<iamm::BlockId> &blocks);
};

} // namespace iamm
