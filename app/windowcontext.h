// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/currentpassage.h"
#include "app/navigator.h"
#include "app/textcolumns.h"
#include "core/document/document.h"

#include <QObject>

#include <vector>

namespace iamm {

struct AppContext;

/// What the parts of one window share: where it is, what is current, which languages the text has. The panes know this
/// and not each other. Owned by its window.
class WindowContext final : public QObject {
    Q_OBJECT

public:
    /// `app` must outlive it.
    explicit WindowContext(AppContext &app, QObject *parent = nullptr);

    AppContext &app() { return m_app; }
    const Document &document() const;
    Navigator &navigator() { return m_navigator; }
    CurrentPassage &currentPassage() { return m_currentPassage; }

    const TextColumns &columns() const { return m_columns; }
    void setColumns(const TextColumns &columns);
    /// The languages of the text's columns, from the left; never empty.
    const std::vector<Language> &textLanguages() const { return m_columns.languages(); }
    /// Those of them that the edition has.
    void setTextLanguages(const std::vector<Language> &languages);
    /// What contents, results and citations are in: the language of the first column.
    Language textLanguage() const { return textLanguages().front(); }
    /// Whether any column is a translation of ours.
    bool isUnofficialShown() const;
    /// The English text at the same place: alone, or beside the columns that are there.
    void showOriginal();

    /// One line in the status bar on what just happened; heard by screen readers too.
    void say(const QString &message);

Q_SIGNALS:
    void textLanguagesChanged();
    void said(const QString &message);

private:
    AppContext &m_app;
    Navigator m_navigator;
    CurrentPassage m_currentPassage;
    TextColumns m_columns;
};

} // namespace iamm
