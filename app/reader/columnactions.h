// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/textcolumns.h"

#include <QObject>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QActionGroup;
class QMenu;
QT_END_NAMESPACE

namespace iamm {

class ReaderView;
class WindowContext;

/// In which languages the text stands, one or several beside each other: for an edition that has several. Owned by the
/// window.
class ColumnActions final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    ColumnActions(ReaderView &view, WindowContext &context, QObject *parent);
    ~ColumnActions() override;

    void retranslate() const;

    using OfLanguages = std::vector<std::pair<Language, QAction *>>;
    /// One for each language that the edition has: the text in it alone; and of its column, whether it is there, one
    /// place to the left, one to the right.
    OfLanguages alone() const { return all(&LanguageActions::alone); }
    OfLanguages shown() const { return all(&LanguageActions::shown); }
    OfLanguages toLeft() const { return all(&LanguageActions::toLeft); }
    OfLanguages toRight() const { return all(&LanguageActions::toRight); }
    QAction *sideBySide = nullptr;
    QAction *nextColumn = nullptr;
    /// With a menu for each language's column.
    QMenu *columns() const { return m_columns.get(); }
    /// Of that language's column; null where the edition doesn't have it.
    QMenu *columnMenu(Language language) const;
    /// What opens each of them.
    OfLanguages menus() const;

private:
    struct LanguageActions {
        Language language = Language::English;
        QAction *alone = nullptr;
        QAction *shown = nullptr;
        QAction *toLeft = nullptr;
        QAction *toRight = nullptr;
        QMenu *menu = nullptr;
    };
    void setUpModes(ReaderView &view);
    LanguageActions makeActions(Language language);
    OfLanguages all(QAction *LanguageActions::*which) const;
    /// An action that makes other columns of those that are shown.
    template <typename Work>
    QAction *newColumnAction(Work work);
    void refresh();

    WindowContext &m_context;
    std::vector<LanguageActions> m_languages;
    std::unique_ptr<QMenu> m_columns;
    QActionGroup *m_modes; ///< one language alone, or side by side
};

} // namespace iamm
