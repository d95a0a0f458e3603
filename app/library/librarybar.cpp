// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/librarybar.h"

#include "app/icons.h"
#include "app/library/librarywords.h"
#include "app/library/unsavedchanges.h"
#include "app/plaintooltip.h"
#include "app/settings.h"
#include "core/library/libraryservice.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

#include <chrono>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
using namespace std::chrono_literals;
/// What takes less time needs no words.
constexpr auto notWorthSaying = 700ms;
/// Where there are fewer the buttons stand below the sentence. In average characters.
constexpr int roomForOneRow = 110;
} // namespace

LibraryBar::LibraryBar(LibraryService &library, UnsavedChanges &unsaved, Settings &settings, QWidget *parent)
    : QWidget(parent), m_library(library), m_unsaved(unsaved), m_settings(settings)
{
    m_openingLong.setSingleShot(true);
    m_openingLong.setInterval(notWorthSaying);
    connect(&m_openingLong, &QTimer::timeout, this, &LibraryBar::refresh);
    connect(&library, &LibraryService::statusChanged, this, [this] {
        if (m_library.status() == LibraryStatus::Loading)
            m_openingLong.start();
        open();
    });
    connect(&unsaved, &UnsavedChanges::changed, this, &LibraryBar::open);
    refresh();
}

void LibraryBar::build()
{
    m_sentence = new QLabel(this);
    m_tryAgain = new QPushButton(this);
    m_elsewhere = new QPushButton(this);
    m_folder = new QPushButton(this);
    m_close = new QToolButton(this);
    setUpRow();
    retranslate();
}

void LibraryBar::setUpRow()
{
    // As high as the sentence needs at this width, and no higher.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_tryAgain);
    buttons->addWidget(m_elsewhere);
    buttons->addWidget(m_folder);
    buttons->addStretch();
    m_content = new QBoxLayout(QBoxLayout::LeftToRight);
    m_content->addWidget(m_sentence, 1);
    m_content->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 6, 6);
    row->addLayout(m_content, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"close"_s));
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_library.location().folder)); });
    connect(m_tryAgain, &QPushButton::clicked, this, &LibraryBar::tryAgain);
    connect(m_elsewhere, &QPushButton::clicked, this, &LibraryBar::saveElsewhereWanted);
    connect(m_close, &QToolButton::clicked, this, &LibraryBar::dismiss);
}

void LibraryBar::retranslate()
{
    setAccessibleName(tr("Bookmarks and notes: message"));
    //: The button that shows the folder with the file of the bookmarks and notes in the system's file manager.
    m_folder->setText(tr("Sh&ow Folder"));
    m_folder->setToolTip(plainToolTip(QDir::toNativeSeparators(m_library.location().folder)));
    m_tryAgain->setText(tr("&Try Again"));
    m_elsewhere->setText(tr("S&ave Elsewhere…"));
    m_elsewhere->setToolTip(tr("Writes the whole library, with what could not be saved, into a file of its own"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void LibraryBar::open()
{
    m_closed = false;
    refresh();
}

QString LibraryBar::sentence() const
{
    const QString state = LibraryWords::state(m_library);
    if (m_unsaved.isEmpty())
        return hasNews() ? LibraryWords::othersCanRead() : state;
    const bool whole = m_library.status() == LibraryStatus::Ready || state.isEmpty();
    const QString refused = LibraryWords::refusal(m_unsaved.name(), m_unsaved.reason());
    return whole ? refused : LibraryWords::notSaved(m_unsaved.name()) + u' ' + state;
}

bool LibraryBar::hasNews() const
{
    const bool well = m_library.status() == LibraryStatus::Ready && m_unsaved.isEmpty() && m_library.damagedRows() == 0;
    return well && m_library.canOthersRead() && !m_settings.knowsOthersCanRead();
}

void LibraryBar::refresh()
{
    const LibraryStatus status = m_library.status();
    const bool opening = status == LibraryStatus::Loading || status == LibraryStatus::Closed;
    const QString said = sentence();
    const bool tooEarly = status == LibraryStatus::Closed || (opening && m_openingLong.isActive());
    const bool wanted = !said.isEmpty() && !m_closed && !tooEarly;
    if (!wanted) {
        hide();
        return;
    }
    if (!m_sentence)
        build();
    const bool trouble = status == LibraryStatus::ReadOnly || status == LibraryStatus::Unavailable;
    const bool newer = m_library.outcome() == LibraryOutcome::OpenedNewer;
    m_tryAgain->setVisible(!opening && !newer && (trouble || m_unsaved.canTryAgain()));
    m_elsewhere->setVisible(!opening && m_unsaved.canTryAgain());
    m_folder->setVisible((trouble || m_library.recovery()) && m_library.outcome() != LibraryOutcome::NoFolder);
    m_close->setVisible(!opening);
    m_sentence->setText(said);
    show();
}

void LibraryBar::tryAgain()
{
    if (m_unsaved.canTryAgain())
        m_unsaved.tryAgain();
    else
        m_library.open();
}

void LibraryBar::dismiss()
{
    if (hasNews())
        m_settings.setKnowsOthersCanRead(true);
    m_unsaved.giveUp();
    m_library.acknowledgeRecovery();
    // What was refused earlier and can still be saved comes to light again.
    m_closed = m_unsaved.isEmpty();
    refresh();
}

void LibraryBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::ToolTipBase));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
    painter.fillRect(QRect(0, 0, 4, height()), palette().color(QPalette::Highlight));
}

void LibraryBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_content)
        return;
    const bool narrow = width() < roomForOneRow * fontMetrics().averageCharWidth();
    m_content->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void LibraryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        if (m_sentence)
            retranslate();
        refresh();
    }
}

} // namespace iamm
