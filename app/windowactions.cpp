// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/windowactions.h"

#include "app/aboutdialog.h"
#include "app/actions.h"
#include "app/appcontext.h"
#include "app/help/helpwindow.h"
#include "app/interfacelanguage.h"
#include "app/keysdialog.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/settingsdialog.h"
#include "app/supportdetails.h"
#include "app/windowlist.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>

namespace iamm {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(AppContext &app, WindowList &windows, MainWindow &window)
    : QObject(&window), m_app(app), m_windows(windows), m_window(window)
{
    setUpWindows();
    setUpLanguages();
    setUpHelp();
    retranslate();
}

void WindowActions::setUpWindows()
{
    newWindow = newAction(this, {QKeySequence::New}, this, [this] { m_windows.openLike(m_window); });
    close = newAction(this, {QKeySequence::Close}, &m_window, &QWidget::close);
    quit = newAction(this, {QKeySequence(u"Ctrl+Q"_s)}, &m_windows, &WindowList::quit);
    quit->setMenuRole(QAction::QuitRole);
    fullScreen = newSwitch(this, {QKeySequence(Qt::Key_F11)}, this, [this](bool on) {
        m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, on));
    });
    nextPane = newAction(this, {QKeySequence(Qt::Key_F6)}, this, [this] { m_window.focusPane(1); });
    previousPane = newAction(this, {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, this, [this] { m_window.focusPane(-1); });
    settings = newAction(this, {QKeySequence(u"Ctrl+,"_s)}, this, [this] { SettingsDialog(m_app, &m_window).exec(); });
    settings->setMenuRole(QAction::PreferencesRole);
}

void WindowActions::setUpLanguages()
{
    auto *group = new QActionGroup(this);
    for (const Language language : allLanguages) {
        QAction *action = newAction(this, {}, this, [this, language] {
            m_app.settings.setInterfaceLanguage(language);
            m_app.interfaceLanguage.use(language);
        });
        action->setText(nameOfLanguage(language));
        action->setCheckable(true);
        group->addAction(action);
        interfaceLanguages.emplace_back(language, action);
    }
}

void WindowActions::setUpHelp()
{
    help = newAction(this, {QKeySequence::HelpContents}, this,
                     [this] { m_windows.showHelp(HelpWindow::topicAt(QApplication::focusWidget())); });
    keys = newAction(this, {QKeySequence(u"Ctrl+Shift+F1"_s)}, this, [this] { KeysDialog(m_window).exec(); });
    copyDetails = newAction(this, {}, this, [this] {
        QApplication::clipboard()->setText(supportDetails(m_app));
        m_window.context().say(tr("The details for support are on the clipboard."));
    });
    about = newAction(this, {}, this, [this] { AboutDialog(m_app, &m_window).exec(); });
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::retranslate() const
{
    setWords(newWindow, tr("&New Window"));
    setWords(close, tr("&Close Window"));
    setWords(quit, tr("&Quit"));
    setWords(fullScreen, tr("F&ull Screen"));
    setWords(nextPane, tr("&Next Pane"));
    setWords(previousPane, tr("&Previous Pane"));
    setWords(settings, tr("&Settings…"));
    //: Opens the help window.
    setWords(help, tr("IAMM Browser &Help"));
    setWords(keys, tr("Sheet of &Keys"));
    setWords(copyDetails, tr("&Copy Details for Support"));
    setWords(about, tr("&About the IAMM Browser"));
    for (const auto &[language, action] : interfaceLanguages)
        action->setChecked(language == m_app.interfaceLanguage.current());
}

} // namespace iamm
