// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/section.h"
#include "core/words/words.h"

#include <vector>

namespace iamm {

/// Blocks as plain text for reading and for mail: lines of at most 72 characters, headings underlined by their level,
/// practices with their number in brackets. Of several languages each text is preceded by its code. Each block begins
/// with an empty line.
class TextBlocks final {
public:
    /// `languages` must not be empty.
    explicit TextBlocks(std::vector<Language> languages);

    QString heading(const Section &section, const Block &heading) const;
    /// Any block but a heading.
    QString block(const Block &block) const;

private:
    Words words() const { return Words(m_languages.front()); }
    /// In each language; `before` stands before the first.
    QString texts(const Block &block, const QString &before = {}, const QString &after = {}) const;
    QString text(const Block &block, Language language) const;
    /// What stands before a text where there are several languages: "fr  ".
    QString languageLabel(Language language) const;

    std::vector<Language> m_languages;
};

/// The text in lines of at most 72 characters, with a line of this character below it.
QString underlined(const QString &text, QChar line);

} // namespace iamm
