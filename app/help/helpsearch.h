// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/textrange.h"
#include "core/search/foldedtext.h"

#include <QStringList>

#include <vector>

namespace iamm {

/// Finds pages of the help by what a person types: those where each of the words begins a word, whatever its accents
/// and capitals. Pure.
class HelpSearch final {
public:
    struct Page {
        QString id;
        QString title;
        QString text; ///< as it is read, the title included
    };

    HelpSearch(const std::vector<Page> &pages, Language language);

    /// The ids: first the pages that have all words in their title, then the others, each in the order of the pages.
    /// All of them where nothing is typed.
    QStringList find(QStringView typed) const;

    /// Where the typed words stand in a text.
    static std::vector<TextRange> places(QStringView typed, QStringView text, Language language);

private:
    struct Folded {
        QString id;
        FoldedText title;
        FoldedText text;
    };

    Language m_language;
    std::vector<Folded> m_pages;
};

} // namespace iamm
