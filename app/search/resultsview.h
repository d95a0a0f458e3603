// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace iamm {

/// The tree of results: rows of several lines, which are broken anew when the view's width changes.
class ResultsView final : public QTreeView {
    Q_OBJECT

public:
    explicit ResultsView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// By click or Enter.
    void openWanted(const QModelIndex &index, bool byKey);
    /// Esc.
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void expandNew(const QModelIndex &parent, int first, int last);
};

} // namespace iamm
