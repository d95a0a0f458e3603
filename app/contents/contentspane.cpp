// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/contents/contentspane.h"

#include "app/appcontext.h"
#include "app/contents/contentsdelegate.h"
#include "app/contents/contentsfilter.h"
#include "app/windowcontext.h"
#include "core/library/libraryservice.h"
#include "core/library/placements.h"
#include "core/library/sectioncounts.h"
#include "core/models/contentsmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace iamm {

ContentsPane::ContentsPane(WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new ContentsModel(context.document(), this)),
      m_filtered(new ContentsFilter(this)), m_filterField(new QLineEdit(this)), m_nothing(new QLabel(this)),
      m_tree(new QTreeView(this))
{
    setUpTree();
    setUpFilter();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterField);
    column->addWidget(m_nothing);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_tree);

    connect(&m_context.navigator(), &Navigator::hereChanged, this, &ContentsPane::follow);
    connect(&m_context, &WindowContext::textLanguagesChanged, this, [this] {
        m_model->setLanguage(m_context.textLanguage());
        showWhetherFound();
    });
    m_model->setLanguage(m_context.textLanguage());
    connect(&m_context.app().placements, &Placements::changed, this, &ContentsPane::countAnnotations);
    countAnnotations();
    retranslate();
}

void ContentsPane::setUpTree()
{
    m_filtered->setSourceModel(m_model);
    m_tree->setModel(m_filtered);
    m_tree->setItemDelegate(new ContentsDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ContentsModel::TitleColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(ContentsModel::PageColumn, QHeaderView::ResizeToContents);
    m_tree->setColumnHidden(ContentsModel::PageColumn, true);
    m_tree->expandToDepth(0);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::clicked, this, &ContentsPane::goTo);
}

void ContentsPane::setUpFilter()
{
    m_filterField->setClearButtonEnabled(true);
    m_filterField->installEventFilter(this);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(8);
    m_nothing->hide();
    connect(m_filterField, &QLineEdit::textChanged, this, &ContentsPane::filter);
}

void ContentsPane::retranslate()
{
    m_filterField->setPlaceholderText(tr("Filter the headings"));
    m_filterField->setAccessibleName(tr("Filter the headings"));
    m_tree->setAccessibleName(tr("Contents"));
    m_nothing->setText(tr("No heading has these words."));
    m_model->retranslate();
}

void ContentsPane::countAnnotations()
{
    m_model->setBookmarkCounts(countsBySection(placesOf<Bookmark>(), m_context.document()));
    m_model->setNoteCounts(countsBySection(placesOf<Note>(), m_context.document()));
}

template <typename Row>
std::vector<BlockId> ContentsPane::placesOf() const
{
    std::vector<BlockId> places;
    m_context.app().library.contents().each<Row>([&](const Row &row) {
        if (const std::optional<Passage> passage = m_context.app().placements.passageOf(row.head.id))
            places.push_back(passage->from.block);
    });
    return places;
}

bool ContentsPane::isPageColumnShown() const
{
    return !m_tree->isColumnHidden(ContentsModel::PageColumn);
}

void ContentsPane::setPageColumnShown(bool shown)
{
    m_tree->setColumnHidden(ContentsModel::PageColumn, !shown);
    m_tree->setHeaderHidden(!shown);
}

void ContentsPane::goTo(const QModelIndex &index)
{
    if (index.isValid())
        m_context.navigator().go({BlockId(index.data(ContentsModel::BlockIdRole).toString()), {}, {}});
}

void ContentsPane::follow(const BlockId &block)
{
    const Block *here = m_context.document().block(block);
    if (!here)
        return;
    m_model->setReading(here->section);
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(here->section));
    // Whoever is busy in the tree isn't moved about in it.
    if (index.isValid() && !m_tree->hasFocus() && !m_tree->underMouse())
        m_tree->scrollTo(index);
}

void ContentsPane::filter(const QString &words)
{
    m_filtered->setWords(words);
    if (words.trimmed().isEmpty()) {
        m_tree->collapseAll();
        m_tree->expandToDepth(0);
        follow(m_context.navigator().here());
    } else {
        m_tree->expandAll();
    }
    showWhetherFound();
}

void ContentsPane::showWhetherFound()
{
    m_nothing->setVisible(m_filtered->rowCount() == 0);
}

bool ContentsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_filterField && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (m_filtered->rowCount() == 0)
            return true;
        m_tree->setFocus(Qt::ShortcutFocusReason);
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(m_filtered->index(0, 0));
        return true;
    }
    if (watched == m_filterField && key == Qt::Key_Escape && !m_filterField->text().isEmpty()) {
        m_filterField->clear();
        return true;
    }
    if (watched == m_tree && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        goTo(m_tree->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ContentsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace iamm
