// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/textrange.h"
#include "core/terms/termstemmer.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace iamm {

/// How a term stands in a text.
enum class TermFit : quint8 {
    Exact,     ///< but for spelling: capitals, accents and hyphens
    Inflected, ///< with other endings: "migrant workers" for "migrant worker"
};

/// Where a term stands in a text. `term`: its number, as add() was told.
struct TermMatch {
    int term = 0;
    TextRange range;
    TermFit fit = TermFit::Exact;
    bool operator==(const TermMatch &) const = default;
};

/// Finds terms of one language in texts of that language. Not for use by two threads at once.
class TermFinder final {
public:
    explicit TermFinder(Language language);

    /// `forms`: the ways to say it, as formsOf() gives them.
    void add(int term, const QStringList &forms);

    /// In the order of the text; of one term no two that overlap: the longer one.
    std::vector<TermMatch> find(const QString &text) const;

private:
    struct Form {
        int term = 0;
        QStringList keys;  ///< of its words
        QStringList stems; ///< of the same words
    };

    Language m_language;
    TermStemmer m_stemmer;
    QHash<QString, std::vector<Form>> m_forms; ///< by the stem of the first word
};

} // namespace iamm
