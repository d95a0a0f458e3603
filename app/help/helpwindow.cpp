// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/help/helpwindow.h"

#include "app/actions.h"
#include "app/appcontext.h"
#include "app/help/helpcontents.h"
#include "app/help/helpview.h"
#include "app/icons.h"
#include "app/interfacelanguage.h"
#include "app/screenfit.h"
#include "app/settings.h"
#include "core/library/libraryservice.h"

#include <QDir>
#include <QSplitter>
#include <QTextDocument>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize usualSize(920, 680);
constexpr const char *topicProperty = "helpTopic";
} // namespace

HelpWindow::HelpWindow(AppContext &app, Commands commands)
    : m_app(app), m_commands(std::move(commands)), m_filling({}, {}), m_contents(new HelpContents(this)),
      m_view(new HelpView(this)), m_tools(new QToolBar(this)), m_splitter(new QSplitter(this))
{
    // The program ends with its last window, whether the help is open or not.
    setAttribute(Qt::WA_QuitOnClose, false);
    setUpActions();
    setUpLayout();
    retranslate();
    readPages();
    resize(fittingScreen(*this, usualSize));
    restoreGeometry(m_app.settings.helpGeometry());
}

void HelpWindow::setUpActions()
{
    m_back = newAction(this, {QKeySequence(u"Alt+Left"_s)}, m_view, &HelpView::backward);
    m_forward = newAction(this, {QKeySequence(u"Alt+Right"_s)}, m_view, &HelpView::forward);
    m_find = newAction(this, {QKeySequence::Find}, m_contents, &HelpContents::beginSearch);
    m_smaller = newAction(this, {QKeySequence::ZoomOut}, m_view, [this] { m_view->stepTextSize(-1); });
    m_larger =
        newAction(this, {QKeySequence::ZoomIn, QKeySequence(u"Ctrl+="_s)}, m_view, [this] { m_view->stepTextSize(1); });
    m_usual = newAction(this, {QKeySequence(u"Ctrl+0"_s), QKeySequence(u"Ctrl+À"_s)}, m_view,
                        [this] { m_view->stepTextSize(0); });
    m_close = newAction(this, {QKeySequence(Qt::Key_Escape)}, this, &HelpWindow::leave);
    m_back->setIcon(icon(u"back"_s));
    m_forward->setIcon(icon(u"forward"_s));
    m_smaller->setIcon(icon(u"text-smaller"_s));
    m_larger->setIcon(icon(u"text-larger"_s));
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    connect(m_view, &HelpView::backwardAvailable, m_back, &QAction::setEnabled);
    connect(m_view, &HelpView::forwardAvailable, m_forward, &QAction::setEnabled);
    addActions({m_find, m_usual, m_close});
}

void HelpWindow::setUpLayout()
{
    connect(m_contents, &HelpContents::typedChanged, this, &HelpWindow::search);
    connect(m_contents, &HelpContents::topicWanted, this, [this](const QString &id, bool read) {
        if (id != m_view->id())
            m_view->open(id);
        if (read)
            m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &HelpView::opened, m_contents, &HelpContents::setCurrent);
    m_tools->addActions({m_back, m_forward});
    m_tools->addSeparator();
    m_tools->addActions({m_smaller, m_larger});
    auto *page = new QWidget(this);
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    pageColumn->addWidget(m_tools);
    pageColumn->addWidget(m_view, 1);
    m_splitter->addWidget(m_contents);
    m_splitter->addWidget(page);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 0, 0);
    column->addWidget(m_splitter);
}

void HelpWindow::setTopic(QWidget &widget, const QString &id)
{
    widget.setProperty(topicProperty, id);
}

QString HelpWindow::topicAt(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString id = widget->property(topicProperty).toString(); !id.isEmpty())
            return id;
    }
    return {};
}

void HelpWindow::open(const QString &id)
{
    m_view->open(m_pages.page(id) ? id : HelpPages::firstId());
    setWindowState(windowState().setFlag(Qt::WindowMinimized, false));
    show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::readPages()
{
    m_pages = HelpPages(m_app.interfaceLanguage.current());
    m_filling = PageFilling(m_commands(), QDir::toNativeSeparators(m_app.library.location().folder));
    m_index.reset();
    m_view->setPages(m_pages, m_filling);
    search();
}

void HelpWindow::search()
{
    const QString typed = m_contents->typed();
    m_view->setSought(typed, m_app.interfaceLanguage.current());
    if (typed.trimmed().isEmpty())
        m_contents->showAll(m_pages);
    else
        m_contents->showFound(m_pages, index().find(typed));
}

const HelpSearch &HelpWindow::index()
{
    if (!m_index) {
        std::vector<HelpSearch::Page> texts;
        for (const HelpPages::Part &part : m_pages.parts()) {
            for (const HelpPage &page : part.pages) {
                QTextDocument document;
                document.setMarkdown(page.markdown);
                m_filling.fill(document);
                texts.push_back({page.id, page.title, document.toPlainText()});
            }
        }
        m_index.emplace(texts, m_app.interfaceLanguage.current());
    }
    return *m_index;
}

void HelpWindow::leave()
{
    if (!m_contents->clearSearch())
        close();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help – IAMM Browser"));
    m_view->setAccessibleName(tr("Help page"));
    m_tools->setWindowTitle(tr("Toolbar"));
    setWords(m_back, tr("Back"));
    setWords(m_forward, tr("Forward"));
    setWords(m_find, tr("Search the help"));
    setWords(m_smaller, tr("Smaller text"));
    setWords(m_larger, tr("Larger text"));
    setWords(m_usual, tr("Usual text size"));
    setWords(m_close, tr("Close"));
    m_contents->retranslate();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // Once the windows' own actions have their new words.
        QMetaObject::invokeMethod(this, &HelpWindow::readPages, Qt::QueuedConnection);
    }
}

void HelpWindow::hideEvent(QHideEvent *event)
{
    m_app.settings.setHelpGeometry(saveGeometry());
    QWidget::hideEvent(event);
}

} // namespace iamm
