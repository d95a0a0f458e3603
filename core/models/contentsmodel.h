// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace iamm {

/// The tree of the document's sections, in one language of the text. The titles are those of the text; a missing one
/// is shown in English.
class ContentsModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, PageColumn, ColumnCount };
    enum Role {
        BlockIdRole = Qt::UserRole, ///< QString: the section's identifier
        EmphasisRole,               ///< QList<QPair<int, int>>: start and length in the display text
        BookmarkCountRole,          ///< int: bookmarks in the section and below it
        NoteCountRole,              ///< int: the same of notes
        ReadingRole,                ///< bool: the person reads here
        ReadingBelowRole,           ///< bool: the person reads in a section below this one
        SearchTextRole,             ///< QString: all that the section can be found by
    };

    /// `document` must outlive it.
    explicit ContentsModel(const Document &document, QObject *parent = nullptr);

    void setLanguage(Language language);
    /// Bookmarks and notes by section, counted into the sections above.
    void setBookmarkCounts(const QHash<BlockId, int> &counts);
    void setNoteCounts(const QHash<BlockId, int> &counts);
    /// The section that the person reads in.
    void setReading(const BlockId &section);
    /// The interface's language has changed: headers and spoken counts.
    void retranslate();

    QModelIndex indexOf(const BlockId &section) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        int parent = -1;
        int rowInParent = 0;
        std::vector<int> children;
    };

    void setUpNodes();
    const Section &sectionAt(const QModelIndex &index) const;
    const BlockText &titleOf(const Section &section) const;
    QString displayText(const Section &section) const;
    QVariant emphasis(const Section &section) const;
    QString spokenText(const Section &section) const;
    void setCounts(QHash<BlockId, int> &counts, const QHash<BlockId, int> &wanted, int role);
    void changed(const BlockId &section, int role);

    const Document &m_document;
    std::vector<Node> m_nodes; ///< as the document's sections; children in document order
    std::vector<int> m_parts;
    Language m_language = Language::English;
    QHash<BlockId, int> m_bookmarkCounts;
    QHash<BlockId, int> m_noteCounts;
    BlockId m_reading;
};

} // namespace iamm
