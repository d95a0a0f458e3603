// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"

#include <QStringList>

#include <hunspell.hxx>
#include <memory>

namespace iamm {

/// Spells French or Spanish by Hunspell's dictionaries.
class Spellchecker final {
public:
    /// Throws std::runtime_error, with the path, where the dictionary is missing.
    explicit Spellchecker(Language language);

    /// A word that the dictionary lacks, as it stands in the text: other endings of it remain unknown.
    void add(const QString &word);

    /// The words of the text that the dictionary doesn't know, as they stand there. Numbers and abbreviations of
    /// capital letters aren't words.
    QStringList unknownWords(const QString &text) const;

private:
    bool knows(const QString &word) const;

    std::unique_ptr<Hunspell> m_hunspell;
};

} // namespace iamm
