// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/decorationsource.h"
#include "core/search/searchresults.h"

#include <QHash>

namespace iamm {

/// The matches of the search in the text. Owned by the SearchSession.
class SearchMarks final : public DecorationSource {
    Q_OBJECT

public:
    using DecorationSource::DecorationSource;

    void show(const SearchResults &results);

    std::vector<Decoration> marks(const BlockId &block, Language language) const override;
    QString description(const BlockId &block, Language language) const override;

private:
    Language m_language = Language::English;
    QHash<BlockId, std::vector<Decoration>> m_marks;
};

} // namespace iamm
