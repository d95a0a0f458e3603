// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logSettings, "iamm.settings")

constexpr std::array schemeCodes{
    std::pair{ColorScheme::System, "system"_L1},
    std::pair{ColorScheme::Light, "light"_L1},
    std::pair{ColorScheme::Dark, "dark"_L1},
    std::pair{ColorScheme::HighContrast, "high-contrast"_L1},
};

constexpr int smallestTextPercent = 50;
constexpr int largestTextPercent = 400;
constexpr int mostWindows = 20;

const QString interfaceLanguageKey = u"interface/language"_s;
const QString colorSchemeKey = u"interface/colors"_s;
const QString desktopDarkKey = u"interface/desktopwasdark"_s;
const QString textPercentKey = u"text/percent"_s;
const QString identifiersKey = u"text/identifiers"_s;
const QString translatorsNotesKey = u"text/translatorsnotes"_s;
const QString termsKey = u"text/terms"_s;
const QString citationFormKey = u"copying/citation"_s;
const QString shortForm = u"short"_s;
const QString pageColumnKey = u"contents/pages"_s;
const QString activeFolderKey = u"bookmarks/folder"_s;
const QString othersCanReadKey = u"library/knowsotherscanread"_s;
const QString helpGeometryKey = u"help/geometry"_s;
const QString windowsKey = u"windows"_s;

std::vector<Language> languagesFrom(const QStringList &codes)
{
    std::vector<Language> languages;
    for (const QString &code : codes) {
        const std::optional<Language> language = languageFromCode(code);
        if (language && std::ranges::find(languages, *language) == languages.end())
            languages.push_back(*language);
    }
    return languages;
}

QStringList codesOf(const std::vector<Language> &languages)
{
    QStringList codes;
    for (const Language language : languages)
        codes += languageCode(language);
    return codes;
}

} // namespace

Settings::Settings(const QString &file) : m_store(file, QSettings::IniFormat)
{
    m_store.allKeys(); // QSettings reads, and finds what is wrong, only when it is asked
    if (m_store.status() == QSettings::NoError)
        return;
    qCWarning(logSettings) << "settings can't be read, status" << m_store.status();
    // What is written from now on would take the place of what can't be read: a copy of that is kept.
    if (m_store.status() == QSettings::FormatError)
        QFile::copy(file, file + u".damaged"_s);
}

std::optional<Language> Settings::interfaceLanguage() const
{
    return languageFromCode(m_store.value(interfaceLanguageKey).toString());
}

void Settings::setInterfaceLanguage(std::optional<Language> language)
{
    if (language)
        m_store.setValue(interfaceLanguageKey, languageCode(*language));
    else
        m_store.remove(interfaceLanguageKey);
}

ColorScheme Settings::colorScheme() const
{
    const QString code = m_store.value(colorSchemeKey).toString();
    const auto found = std::ranges::find_if(schemeCodes, [&code](const auto &entry) { return entry.second == code; });
    return found == schemeCodes.end() ? ColorScheme::System : found->first;
}

void Settings::setColorScheme(ColorScheme scheme)
{
    const auto found = std::ranges::find_if(schemeCodes, [scheme](const auto &entry) { return entry.first == scheme; });
    m_store.setValue(colorSchemeKey, QString(found->second));
}

bool Settings::desktopWasDark() const
{
    return m_store.value(desktopDarkKey, false).toBool();
}

void Settings::setDesktopWasDark(bool dark)
{
    m_store.setValue(desktopDarkKey, dark);
}

int Settings::textPercent() const
{
    const int percent = m_store.value(textPercentKey, 100).toInt();
    return percent >= smallestTextPercent && percent <= largestTextPercent ? percent : 100;
}

void Settings::setTextPercent(int percent)
{
    m_store.setValue(textPercentKey, percent);
}

bool Settings::identifiersShown() const
{
    return m_store.value(identifiersKey, true).toBool();
}

void Settings::setIdentifiersShown(bool shown)
{
    m_store.setValue(identifiersKey, shown);
}

bool Settings::translatorsNotesShown() const
{
    return m_store.value(translatorsNotesKey, true).toBool();
}

void Settings::setTranslatorsNotesShown(bool shown)
{
    m_store.setValue(translatorsNotesKey, shown);
}

bool Settings::termsMarked() const
{
    return m_store.value(termsKey, false).toBool();
}

void Settings::setTermsMarked(bool marked)
{
    m_store.setValue(termsKey, marked);
}

CitationForm Settings::citationForm() const
{
    return m_store.value(citationFormKey).toString() == shortForm ? CitationForm::Short : CitationForm::Full;
}

void Settings::setCitationForm(CitationForm form)
{
    m_store.setValue(citationFormKey, form == CitationForm::Short ? shortForm : u"full"_s);
}

bool Settings::pageColumnShown() const
{
    return m_store.value(pageColumnKey, false).toBool();
}

void Settings::setPageColumnShown(bool shown)
{
    m_store.setValue(pageColumnKey, shown);
}

QUuid Settings::activeFolder() const
{
    return QUuid::fromString(m_store.value(activeFolderKey).toString());
}

void Settings::setActiveFolder(const QUuid &folder)
{
    if (folder.isNull())
        m_store.remove(activeFolderKey);
    else
        m_store.setValue(activeFolderKey, folder.toString(QUuid::WithoutBraces));
}

bool Settings::knowsOthersCanRead() const
{
    return m_store.value(othersCanReadKey, false).toBool();
}

void Settings::setKnowsOthersCanRead(bool knows)
{
    m_store.setValue(othersCanReadKey, knows);
}

QByteArray Settings::helpGeometry() const
{
    return m_store.value(helpGeometryKey).toByteArray();
}

void Settings::setHelpGeometry(const QByteArray &geometry)
{
    m_store.setValue(helpGeometryKey, geometry);
}

std::vector<WindowState> Settings::windows() const
{
    std::vector<WindowState> windows;
    const int count = std::clamp(m_store.beginReadArray(windowsKey), 0, mostWindows);
    for (int i = 0; i < count; ++i) {
        m_store.setArrayIndex(i);
        windows.push_back({m_store.value(u"geometry"_s).toByteArray(), m_store.value(u"panes"_s).toByteArray(),
                           BlockId(m_store.value(u"place"_s).toString()),
                           languagesFrom(m_store.value(u"languages"_s).toStringList()),
                           languagesFrom(m_store.value(u"sidebyside"_s).toStringList())});
    }
    m_store.endArray();
    return windows;
}

void Settings::setWindows(const std::vector<WindowState> &windows)
{
    m_store.remove(windowsKey);
    m_store.beginWriteArray(windowsKey, static_cast<int>(windows.size()));
    for (int i = 0; const WindowState &window : windows) {
        m_store.setArrayIndex(i++);
        m_store.setValue(u"geometry"_s, window.geometry);
        m_store.setValue(u"panes"_s, window.panes);
        m_store.setValue(u"place"_s, window.place.value());
        m_store.setValue(u"languages"_s, codesOf(window.textLanguages));
        m_store.setValue(u"sidebyside"_s, codesOf(window.sideBySide));
    }
    m_store.endArray();
}

void Settings::save()
{
    m_store.sync();
    if (m_store.status() != QSettings::NoError)
        qCWarning(logSettings) << "settings can't be written, status" << m_store.status();
}

} // namespace iamm
