// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"

#include <vector>

namespace iamm {

/// Which languages of the text one window shows, in columns from the left: at least one, none twice, only those that
/// the edition has. A value.
class TextColumns final {
public:
    /// English alone.
    TextColumns() = default;
    /// The first of those that the edition has.
    explicit TextColumns(const std::vector<Language> &available);

    const std::vector<Language> &languages() const { return m_shown; }
    bool isShown(Language language) const;
    bool isSideBySide() const { return m_shown.size() > 1; }
    /// As several stood beside each other last; empty: they never did.
    const std::vector<Language> &arrangement() const { return m_arrangement; }
    void setArrangement(const std::vector<Language> &languages) { m_arrangement = available(languages); }

    /// Those of them that the edition has. Where it has none of them everything stays as it is.
    void show(const std::vector<Language> &languages);
    /// From several to the one that was read alone before, or the first of them; from one to how they stood beside each
    /// other last, else to all, the one that is read first.
    void toggleSideBySide();
    /// As the last column, or away; the only column stays.
    void setShown(Language language, bool shown);
    bool canMove(Language language, int step) const;
    /// To the left for a negative step.
    void move(Language language, int step);

    bool operator==(const TextColumns &) const = default;

private:
    std::vector<Language> available(const std::vector<Language> &languages) const;

    std::vector<Language> m_available{Language::English};
    std::vector<Language> m_shown{Language::English};
    std::vector<Language> m_arrangement;
    Language m_alone = Language::English; ///< what was read alone last
};

} // namespace iamm
