// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/help/helpcontents.h"

#include "app/icons.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCharacters = 200;
constexpr int idRole = Qt::UserRole;

/// A title that is too long for its row goes on in a second one; Qt's own delegate cuts it off.
class TopicDelegate final : public QStyledItemDelegate {
public:
    explicit TopicDelegate(QTreeView &tree) : QStyledItemDelegate(&tree), m_tree(tree)
    {
        connect(tree.header(), &QHeaderView::sectionResized, &tree, &QTreeView::doItemsLayout);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const int indent = index.parent().isValid() ? m_tree.indentation() : 0;
        const int margin = m_tree.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_tree) + 1;
        const QRect room(0, 0, m_tree.viewport()->width() - indent - 2 * margin, 0);
        const QRect words = item.fontMetrics.boundingRect(room, Qt::TextWordWrap, item.text);
        return {room.width(), words.height() + item.fontMetrics.height() / 2};
    }

private:
    const QTreeView &m_tree;
};

QString idOf(const QTreeWidgetItem &item)
{
    return item.data(0, idRole).toString();
}

QTreeWidgetItem *newTopic(const HelpPage &page)
{
    auto *item = new QTreeWidgetItem({page.title});
    item->setData(0, idRole, page.id);
    item->setToolTip(0, page.title.toHtmlEscaped());
    return item;
}

} // namespace

HelpContents::HelpContents(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_found(new QLabel(this)), m_tree(new QTreeWidget(this))
{
    m_field->setMaxLength(mostCharacters);
    m_field->setClearButtonEnabled(true);
    m_open = m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_open, &QAction::triggered, this, [this] { want(firstTopic(), true); });
    m_field->installEventFilter(this);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    m_found->setMargin(4);
    m_found->hide();
    m_tree->setItemDelegate(new TopicDelegate(*m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(fontMetrics().averageCharWidth() * 2);
    m_tree->setWordWrap(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_field, &QLineEdit::textChanged, this, &HelpContents::typedChanged);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) { want(item, false); });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) { want(item, true); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_found);
    column->addWidget(m_tree, 1);
    retranslate();
}

void HelpContents::showAll(const HelpPages &pages)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QFont bold = m_tree->font();
    bold.setBold(true);
    for (const HelpPages::Part &part : pages.parts()) {
        auto *heading = new QTreeWidgetItem(m_tree, {part.title});
        heading->setFont(0, bold);
        heading->setFlags(Qt::ItemIsEnabled);
        for (const HelpPage &page : part.pages)
            heading->addChild(newTopic(page));
    }
    m_tree->expandAll();
    m_found->hide();
    setCurrent(m_current);
}

void HelpContents::showFound(const HelpPages &pages, const QStringList &ids)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    for (const QString &id : ids)
        m_tree->addTopLevelItem(newTopic(*pages.page(id)));
    m_found->setText(ids.isEmpty() ? tr("No topic has all of these words. Try fewer words, or only how they begin.")
                                   : tr("%n topic(s) found", nullptr, static_cast<int>(ids.size())));
    m_found->show();
    setCurrent(m_current);
}

void HelpContents::setCurrent(const QString &id)
{
    m_current = id;
    const QSignalBlocker quiet(m_tree);
    m_tree->setCurrentItem(itemOf(id));
}

QTreeWidgetItem *HelpContents::itemOf(const QString &id) const
{
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        if (!id.isEmpty() && idOf(**item) == id)
            return *item;
    }
    return nullptr;
}

QTreeWidgetItem *HelpContents::firstTopic() const
{
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        if (!idOf(**item).isEmpty())
            return *item;
    }
    return nullptr;
}

void HelpContents::want(const QTreeWidgetItem *item, bool read)
{
    if (item && !idOf(*item).isEmpty())
        Q_EMIT topicWanted(idOf(*item), read);
}

void HelpContents::beginSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool HelpContents::clearSearch()
{
    if (m_field->text().isEmpty())
        return false;
    m_field->clear();
    return true;
}

QString HelpContents::typed() const
{
    return m_field->text();
}

bool HelpContents::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        want(firstTopic(), true);
        return true;
    case Qt::Key_Down:
        m_tree->setFocus(Qt::OtherFocusReason);
        if (!m_tree->currentItem())
            m_tree->setCurrentItem(firstTopic());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void HelpContents::retranslate()
{
    m_field->setAccessibleName(tr("Search the help"));
    m_field->setPlaceholderText(tr("Search the help"));
    // Buttons without words have no name for a screen reader.
    m_open->setText(tr("Open the first topic (Enter)"));
    if (auto *clear = m_field->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear (Esc)"));
    m_tree->setAccessibleName(tr("Help topics"));
}

} // namespace iamm
