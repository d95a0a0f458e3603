// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchangecontents.h"
#include "core/exchange/mergeplan.h"

#include <QDialog>

#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace iamm {

class Document;

/// What a library file would bring, before anything is changed: grouped, each item with a box to leave it out.
class MergeDialog final : public QDialog {
    Q_OBJECT

public:
    /// What the file is and whose, the plan, and the text in which passages are named. `canBeMine`: whether the person
    /// may say that its owner is they. `document` must outlive it.
    MergeDialog(const ExchangeContents &file, std::vector<MergeItem> plan, bool canBeMine, const Document &document,
                Language language, QWidget *parent);

    bool isMine() const;

    const std::vector<MergeItem> &plan() const { return m_plan; }
    const QSet<QUuid> &chosen() const { return m_chosen; }

private:
    struct Group {
        QString title;
        std::vector<const MergeItem *> items;
    };

    void setUpList();
    void fitColumns();
    void setUpLayout(const ExchangeContents &file);
    std::vector<Group> groups() const;
    void addGroup(const Group &group);
    QTreeWidgetItem *itemFor(const MergeItem &item) const;
    QString remarksOn(const MergeItem &item) const;
    QString summary() const;
    void choose(const QTreeWidgetItem &row);
    void updateButton();

    std::vector<MergeItem> m_plan;
    const Document &m_document;
    Language m_language;
    QTreeWidget *m_list = nullptr;
    QLabel *m_summary = nullptr;
    QCheckBox *m_isMine = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_merge = nullptr;
    QSet<QUuid> m_chosen;
};

} // namespace iamm
