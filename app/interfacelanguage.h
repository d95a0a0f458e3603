// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <optional>

namespace iamm {

/// What a language calls itself: the same in every interface.
QString nameOfLanguage(Language language);

/// The language of menus and messages: installs the translators of the program and of Qt's own dialogs. Windows get
/// LanguageChange when it changes. Once per program, on the GUI thread.
class InterfaceLanguage final {
public:
    InterfaceLanguage() = default;
    ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage &) = delete;
    InterfaceLanguage &operator=(const InterfaceLanguage &) = delete;

    /// None: the first of the system's languages that we have, else English.
    void use(std::optional<Language> language);
    Language current() const { return m_current; }

    static Language systemLanguage();
    /// How dates and numbers are written: the system's own way where it speaks this language, else that of this
    /// language in the system's country, if there is one.
    static QLocale localeFor(Language language, const QLocale &system);

private:
    Language m_current = Language::English;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace iamm
