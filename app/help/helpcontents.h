// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/help/helppages.h"

#include <QStringList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace iamm {

/// The help's topics, by part or as they were found, and the field above them in which one searches.
class HelpContents final : public QWidget {
    Q_OBJECT

public:
    explicit HelpContents(QWidget *parent = nullptr);

    /// All topics, by part.
    void showAll(const HelpPages &pages);
    /// Only these, in this order.
    void showFound(const HelpPages &pages, const QStringList &ids);
    /// The topic whose page is open.
    void setCurrent(const QString &id);
    /// The focus to the field, to type anew.
    void beginSearch();
    /// False where nothing was typed.
    bool clearSearch();
    QString typed() const;
    void retranslate();

Q_SIGNALS:
    void typedChanged();
    /// A topic is to be shown; `read`: and the focus goes to it.
    void topicWanted(const QString &id, bool read);

protected:
    /// From the field down to the topics, and Enter to the first.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTreeWidgetItem *itemOf(const QString &id) const;
    QTreeWidgetItem *firstTopic() const;
    void want(const QTreeWidgetItem *item, bool read);

    QLineEdit *m_field = nullptr;
    QAction *m_open = nullptr;
    QLabel *m_found = nullptr;
    QTreeWidget *m_tree = nullptr;
    QString m_current;
};

} // namespace iamm
