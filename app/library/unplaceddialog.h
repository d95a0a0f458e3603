// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace iamm {

class LibraryService;
class WindowContext;
struct Passage;

/// What has no place in this edition of the text, or only perhaps: with its words and the heading it had. Can be put by
/// hand where the person reads. Not modal, since one looks for the place in the window meanwhile.
class UnplacedDialog final : public QDialog {
    Q_OBJECT

public:
    /// `context` must outlive it.
    UnplacedDialog(WindowContext &context, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QUuid id;
        QStringList cells;
        bool operator==(const Row &) const = default;
    };

    void setUpLayout();
    void retranslate();
    void refresh();
    std::vector<Row> rows() const;
    std::optional<Row> rowOf(const QUuid &id, const QString &state) const;
    void showRows();
    void updateButtons();
    void visit(const QTreeWidgetItem *row);
    void attachTo(const Passage &passage);
    void confirm();
    QUuid current() const;

    WindowContext &m_context;
    LibraryService &m_library;
    QLabel *m_hint = nullptr;
    QTreeWidget *m_list = nullptr;
    std::vector<Row> m_rows; ///< that are shown
    QPushButton *m_confirm = nullptr;
    QPushButton *m_attach = nullptr;
};

} // namespace iamm
