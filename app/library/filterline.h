// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/library/choicebutton.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace iamm {

/// Above a list what is to be left in it: typed words, and a choice of colour, tag and author. Down and Enter lead on
/// to the list, Esc takes the words away.
class FilterLine final : public QWidget {
    Q_OBJECT

public:
    /// `offer` as ChoiceButton has it.
    explicit FilterLine(std::function<ChoiceButton::Offer()> offer, QWidget *parent = nullptr);

    QString words() const;
    const ChoiceButton &choice() const { return *m_choice; }
    bool isAll() const;
    void clear();
    bool hasFieldFocus() const;
    /// What the field is for: seen in it while it is empty, and heard.
    void setPurpose(const QString &purpose);

Q_SIGNALS:
    void changed();
    void listWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_field = nullptr;
    ChoiceButton *m_choice = nullptr;
};

} // namespace iamm
