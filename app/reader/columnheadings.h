// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace iamm {

class ColumnActions;
class ReaderView;
class WindowContext;

/// Above the text and as fixed as a table's head: the language of each column, with a menu to move it or take it away.
/// Seen where there are several.
class ColumnHeadings final : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it. `view`: the text that it stands above, with the same left edge.
    ColumnHeadings(WindowContext &context, ReaderView &view, const ColumnActions &actions, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *buttonOf(Language language) const;
    QString nameOf(Language language) const;
    void refresh();
    void retranslate();
    void nameButtons();
    void place();

    WindowContext &m_context;
    ReaderView &m_view;
    std::vector<std::pair<Language, QPushButton *>> m_buttons; ///< one for each language that the edition has
};

} // namespace iamm
