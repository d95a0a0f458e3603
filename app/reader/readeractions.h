// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"

#include <QObject>

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QActionGroup;
QT_END_NAMESPACE

namespace iamm {

class ReaderPane;
class WindowContext;

/// What one can do in the text by menu and key, apart from going somewhere and from copying. Owned by the window.
class ReaderActions final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    ReaderActions(ReaderPane &pane, WindowContext &context, QObject *parent);

    void retranslate() const;

    QAction *selectAll = nullptr;
    QAction *find = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QAction *textLarger = nullptr;
    QAction *textSmaller = nullptr;
    QAction *textNormal = nullptr;
    QAction *identifiers = nullptr;
    QAction *caret = nullptr;
    /// One for each language that the edition has; none where it has but one.
    std::vector<std::pair<Language, QAction *>> languages;

private:
    void setUpFind();
    void setUpLook();
    void setUpLanguages();
    void checkLanguage();

    ReaderPane &m_pane;
    WindowContext &m_context;
    QActionGroup *m_languageGroup = nullptr;
};

} // namespace iamm
