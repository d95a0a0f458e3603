// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/interfacelanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
// Qt asks for it; its own Spanish spells the key's name out.
//: As it stands on the keyboard.
[[maybe_unused]] constexpr const char *controlKey = QT_TRANSLATE_NOOP("QShortcut", "Ctrl");
} // namespace

QString nameOfLanguage(Language language)
{
    switch (language) {
    case Language::English:
        return u"English"_s;
    case Language::French:
        return u"Français"_s;
    case Language::Spanish:
        return u"Español"_s;
    }
    Q_UNREACHABLE();
}

InterfaceLanguage::~InterfaceLanguage()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

Language InterfaceLanguage::systemLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        if (const std::optional<Language> language = languageFromCode(QStringView(name).left(2)))
            return *language;
    }
    return Language::English;
}

QLocale InterfaceLanguage::localeFor(Language language, const QLocale &system)
{
    const QLocale bare(languageCode(language));
    return system.language() == bare.language() ? system : QLocale(bare.language(), system.territory());
}

void InterfaceLanguage::use(std::optional<Language> language)
{
    m_current = language.value_or(systemLanguage());
    const QString code = languageCode(m_current);
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(localeFor(m_current, QLocale::system()));
    const QString fileName = u"qtbase_"_s + code;
    if (m_current != Language::English
        && (m_qt.load(fileName, u":/i18n"_s)
            || m_qt.load(fileName, QLibraryInfo::path(QLibraryInfo::TranslationsPath))))
        QCoreApplication::installTranslator(&m_qt);
    // Asked before Qt's own words. English has translations too: for its plurals.
    if (m_program.load(u":/i18n/iamm-browser_"_s + code))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace iamm
