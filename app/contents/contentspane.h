// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QTreeView;
QT_END_NAMESPACE

namespace iamm {

class BlockId;
class ContentsFilter;
class ContentsModel;
class WindowContext;

/// The tree of headings. Shows where the person reads without ever moving focus or selection; goes to a heading by
/// click or Enter; filtered as one types.
class ContentsPane final : public QWidget {
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit ContentsPane(WindowContext &context, QWidget *parent = nullptr);

    ContentsModel &model() { return *m_model; }
    bool isPageColumnShown() const;
    void setPageColumnShown(bool shown);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTree();
    void setUpFilter();
    void retranslate();
    void countAnnotations();
    /// The blocks in which what has a place in this text begins.
    template <typename Row>
    std::vector<BlockId> placesOf() const;
    void goTo(const QModelIndex &index);
    void follow(const BlockId &block);
    void filter(const QString &words);
    void showWhetherFound();

    WindowContext &m_context;
    ContentsModel *m_model = nullptr;
    ContentsFilter *m_filtered = nullptr;
    QLineEdit *m_filterField = nullptr;
    QLabel *m_nothing = nullptr; ///< says that the filter leaves no heading
    QTreeView *m_tree = nullptr;
};

} // namespace iamm
