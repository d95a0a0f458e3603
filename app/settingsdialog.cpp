// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/settingsdialog.h"

#include "app/appcontext.h"
#include "app/interfacelanguage.h"
#include "app/settings.h"
#include "app/system/colors.h"
#include "core/document/document.h"
#include "core/library/libraryservice.h"
#include "core/library/storedtext.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>

namespace iamm {

SettingsDialog::SettingsDialog(AppContext &app, QWidget *parent)
    : QDialog(parent), m_app(app), m_nameLabel(new QLabel(this)), m_name(new QLineEdit(this)),
      m_folderLabel(new QLabel(this)), m_folder(new QLineEdit(this)), m_openFolder(new QPushButton(this)),
      m_languageLabel(new QLabel(this)), m_language(new QComboBox(this)), m_colorsLabel(new QLabel(this)),
      m_colors(new QComboBox(this)), m_citationLabel(new QLabel(this)), m_citation(new QComboBox(this)),
      m_note(new QLabel(this))
{
    setUpLanguage();
    setUpColors();
    setUpCitation();
    setUpLibrary();
    setUpLayout();
    retranslate();
}

void SettingsDialog::setUpLanguage()
{
    m_languageLabel->setBuddy(m_language);
    m_language->addItem(QString());
    for (const Language language : allLanguages)
        m_language->addItem(nameOfLanguage(language), static_cast<int>(language));
    if (const std::optional<Language> chosen = m_app.settings.interfaceLanguage())
        m_language->setCurrentIndex(m_language->findData(static_cast<int>(*chosen)));
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const std::optional<Language> language =
            index == 0 ? std::nullopt : std::optional(static_cast<Language>(m_language->itemData(index).toInt()));
        m_app.settings.setInterfaceLanguage(language);
        m_app.interfaceLanguage.use(language);
    });
}

void SettingsDialog::setUpColors()
{
    m_colorsLabel->setBuddy(m_colors);
    for (const ColorScheme scheme :
         {ColorScheme::System, ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast})
        m_colors->addItem(QString(), static_cast<int>(scheme));
    m_colors->setCurrentIndex(m_colors->findData(static_cast<int>(m_app.settings.colorScheme())));
    connect(m_colors, &QComboBox::activated, this, [this](int index) {
        const auto scheme = static_cast<ColorScheme>(m_colors->itemData(index).toInt());
        m_app.settings.setColorScheme(scheme);
        m_app.colors.use(scheme);
    });
}

void SettingsDialog::setUpCitation()
{
    m_citationLabel->setBuddy(m_citation);
    for (const CitationForm form : {CitationForm::Full, CitationForm::Short})
        m_citation->addItem(QString(), static_cast<int>(form));
    m_citation->setCurrentIndex(m_citation->findData(static_cast<int>(m_app.settings.citationForm())));
    connect(m_citation, &QComboBox::activated, this, [this](int index) {
        m_app.settings.setCitationForm(static_cast<CitationForm>(m_citation->itemData(index).toInt()));
    });
}

void SettingsDialog::setUpLibrary()
{
    m_nameLabel->setBuddy(m_name);
    m_name->setMaxLength(maxNameLength);
    const auto showName = [this] {
        m_name->setText(m_app.library.owner().name);
        m_name->setEnabled(m_app.library.status() == LibraryStatus::Ready);
    };
    connect(&m_app.library, &LibraryService::ownerChanged, this, showName);
    connect(m_name, &QLineEdit::editingFinished, this,
            [this] { m_app.library.nameOwner(m_name->text().simplified()); });
    showName();
    m_folderLabel->setBuddy(m_folder);
    const QString folder = m_app.library.location().folder;
    m_folder->setReadOnly(true);
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_folder->setCursorPosition(0);
    m_openFolder->setAutoDefault(false);
    m_openFolder->setEnabled(QFileInfo(folder).isDir());
    connect(m_openFolder, &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void SettingsDialog::setUpLayout()
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setVisible(m_app.document.edition().languages.size() > 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_colorsLabel, m_colors);
    form->addRow(m_citationLabel, m_citation);
    form->addRow(m_nameLabel, m_name);
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_openFolder);
    // In rows of their own: a path is long, and so are the labels in some languages.
    form->addRow(m_folderLabel);
    form->addRow(folder);
    form->addRow(m_note);
    form->addRow(buttons);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_languageLabel->setText(tr("&Language of the menus:"));
    m_language->setItemText(0, tr("As the system"));
    m_colorsLabel->setText(tr("&Colours:"));
    m_colors->setItemText(0, tr("As the system"));
    m_colors->setItemText(1, tr("Light"));
    m_colors->setItemText(2, tr("Dark"));
    m_colors->setItemText(3, tr("High contrast"));
    m_citationLabel->setText(tr("C&itations name the document:"));
    m_citation->setItemText(0, tr("In full"));
    //: Such as "IAMM, draft [2004]".
    m_citation->setItemText(1, tr("In short"));
    m_nameLabel->setText(tr("Your &name:"));
    m_name->setPlaceholderText(tr("For others to see"));
    const QFontMetrics metrics = m_name->fontMetrics();
    m_name->setMinimumWidth(metrics.horizontalAdvance(m_name->placeholderText()) + 4 * metrics.averageCharWidth());
    m_folderLabel->setText(tr("Your &library lies in:"));
    m_openFolder->setText(tr("&Open Folder"));
    m_note->setText(tr("The language of the Agenda’s text is chosen apart from that of the menus."));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace iamm
