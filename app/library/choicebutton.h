// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/annotationcolor.h"

#include <QStringList>
#include <QToolButton>

#include <functional>

QT_BEGIN_NAMESPACE
class QActionGroup;
class QMenu;
QT_END_NAMESPACE

namespace iamm {

/// What may be left out of a list: a button with a menu of colours, tags and authors, one of each at most.
class ChoiceButton final : public QToolButton {
    Q_OBJECT

public:
    /// What there is to choose from now. Without authors there is nothing to choose among them.
    struct Offer {
        QStringList tags;
        QStringList authors;
    };

    explicit ChoiceButton(std::function<Offer()> offer, QWidget *parent = nullptr);

    AnnotationColor color() const { return m_color; }
    QString tag() const { return m_tag; }
    QString author() const { return m_author; }
    bool isAll() const { return m_color == AnnotationColor::None && m_tag.isEmpty() && m_author.isEmpty(); }
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void addColors();
    void addWords(const QString &title, const QStringList &words, QString ChoiceButton::*chosen);
    void retranslate();
    void take();
    void updateName();

    std::function<Offer()> m_offer;
    QMenu *m_menu = nullptr;
    AnnotationColor m_color = AnnotationColor::None;
    QString m_tag;
    QString m_author;
};

} // namespace iamm
