// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/settingsdialog.h"

#include "app/appcontext.h"
#include "app/interfacelanguage.h"
#include "app/settings.h"
#include "app/system/colors.h"
#include "core/document/document.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace iamm {

SettingsDialog::SettingsDialog(AppContext &app, QWidget *parent)
    : QDialog(parent), m_app(app), m_languageLabel(new QLabel(this)), m_language(new QComboBox(this)),
      m_colorsLabel(new QLabel(this)), m_colors(new QComboBox(this)), m_citationLabel(new QLabel(this)),
      m_citation(new QComboBox(this)), m_note(new QLabel(this))
{
    setUpLanguage();
    setUpColors();
    setUpCitation();
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
    m_note->setText(tr("The language of the Agenda’s text is chosen apart from that of the menus."));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace iamm
