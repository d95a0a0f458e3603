// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QStackedWidget;
class QTreeView;
QT_END_NAMESPACE

namespace iamm {

class PaneHint;
class TermCard;
class TermPlacesModel;
class TermService;
class TermsModel;
class WindowContext;

/// The termbase: a field to look terms up in any language, the terms that it finds, and below them the chosen one with
/// every place where it stands. Built when it is first seen.
class TermsPane final : public QWidget {
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit TermsPane(WindowContext &context, QWidget *parent = nullptr);

    /// Makes its controls, if they aren't there yet, and sees to it that the termbase is read.
    void build();
    /// Gives the focus to the field, with its words selected.
    void focusField();
    /// Types the words into the field and gives the focus to the first term that they find, else to the field.
    void lookUp(const QString &words);
    /// Shows this term, and gives the focus to its row. Once the termbase is read.
    void showTerm(int term);

Q_SIGNALS:
    /// Another term is shown here, or none.
    void chosenChanged(std::optional<int> term);
    /// The person wants to go on reading.
    void textWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpField();
    void setUpList();
    void setUpPlaces();
    void setUpLayout();
    void takeTerms();
    void retranslate();
    void find();
    void updateHint();
    void choose(std::optional<int> term);
    void showCard();
    void showChosen();
    void selectChosen();
    void copyTerm();
    void focusFirstTerm();
    void focusFirstPlace();
    void goTo(const QModelIndex &index);
    bool fieldKey(int key);
    bool listKey(int key);
    bool placesKey(int key);

    WindowContext &m_context;
    TermService &m_service;
    std::optional<int> m_chosen;
    // None before the pane was seen.
    QLineEdit *m_field = nullptr;
    TermsModel *m_model = nullptr;
    QTreeView *m_list = nullptr;
    PaneHint *m_hint = nullptr;
    QStackedWidget *m_stack = nullptr;
    TermCard *m_card = nullptr;
    TermPlacesModel *m_placesModel = nullptr;
    QTreeView *m_places = nullptr;
};

} // namespace iamm
