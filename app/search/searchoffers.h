// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/search/searchquery.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace iamm {

/// Something else to try where nothing was found.
struct SearchOffer {
    QString label;
    QString typed;                    ///< to be sought instead; empty: the same
    std::optional<Language> language; ///< of the text; none: the same
};

/// What may help cheaply, in the interface's words: the words of a phrase apart, each word alone, the text's other
/// languages.
class SearchOffers final {
    Q_DECLARE_TR_FUNCTIONS(iamm::SearchOffers)

public:
    static std::vector<SearchOffer> offersFor(const SearchQuery &query, const std::vector<Language> &languages);

private:
    static QString labelFor(Language language);
};

} // namespace iamm
