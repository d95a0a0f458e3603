// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/textfind.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace iamm {

/// The line under the text in which one finds words in it. Shows and routes; TextFinder finds.
class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    QString words() const;
    FindOptions options() const;
    /// Opens with these words selected; with none the old ones stay.
    void open(const QString &words);
    /// "3 of 17", in words where there is none; `current` counts from 0, -1 for none.
    void showCount(int current, int count, bool wrapped);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpControls();
    void setUpRows();
    /// The options beside the field, or below it where there is no room.
    void arrangeRows();
    /// The bar's width with rows of this width in it.
    int widthWith(int rows) const;
    void retranslate();
    void close();

    QLabel *m_label = nullptr;
    QLineEdit *m_field = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QCheckBox *m_matchCase = nullptr;
    QCheckBox *m_wholeWords = nullptr;
    QCheckBox *m_exactSpelling = nullptr;
    QToolButton *m_close = nullptr;
    QHBoxLayout *m_words = nullptr;
    QHBoxLayout *m_options = nullptr;
    QBoxLayout *m_rows = nullptr; ///< both
};

} // namespace iamm
