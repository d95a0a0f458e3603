// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/interfacelanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
// Words of Qt's own that it asks for, here before its own translations: its Spanish spells the names of keys out.
[[maybe_unused]] constexpr const char *keys[] = {
    //: A key, as it stands on the keyboard.
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    //: A key, as it stands on the keyboard.
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    //: A key, as it stands on the keyboard.
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    //: A key, as it stands on the keyboard.
    QT_TRANSLATE_NOOP("QShortcut", "Ins"),
    //: A key, as it stands on the keyboard.
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    //: A key, as it stands on the keyboard.
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    //: A key, as it stands on the keyboard.
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    //: A key, as it stands on the keyboard.
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
};
// It has another word for files than the program, too.
[[maybe_unused]] constexpr const char *fileDialogs[] = {
    QT_TRANSLATE_NOOP("QFileDialog", "File &name:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Go to the parent directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Show &hidden files"),
    QT_TRANSLATE_NOOP("QFileDialog", "All Files (*)"),
    QT_TRANSLATE_NOOP("QFileDialog", "%1 already exists.\nDo you want to replace it?"),
    QT_TRANSLATE_NOOP("QFileDialog", "%1\nFile not found.\nPlease verify the correct file name was given."),
    QT_TRANSLATE_NOOP("QIODevice", "No such file or directory"),
    QT_TRANSLATE_NOOP("QPrintWidget", "Output &file:"),
    QT_TRANSLATE_NOOP("QPrintDialog", "Print To File ..."),
    QT_TRANSLATE_NOOP("QPrintDialog", "%1 already exists.\nDo you want to overwrite it?"),
    QT_TRANSLATE_NOOP("QPrintDialog", "%1 is a directory.\nPlease choose a different file name."),
    QT_TRANSLATE_NOOP("QPrintDialog", "File %1 is not writable.\nPlease choose a different file name."),
};
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
