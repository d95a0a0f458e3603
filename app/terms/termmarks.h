// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/decorationsource.h"

#include <optional>

namespace iamm {

class WindowContext;

/// The termbase's terms as marks in the text: all of them quietly, if that is switched on, and the one that is looked
/// up so that it is seen. They are looked up block by block when the text is painted.
class TermMarks final : public DecorationSource {
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit TermMarks(WindowContext &context, QObject *parent = nullptr);

    void setAllMarked(bool all);
    void setChosen(std::optional<int> term);

    std::vector<Decoration> marks(const BlockId &block, Language language) const override;
    /// Of the language of the text's first column.
    QString description(const BlockId &block, Language language) const override;

private:
    int chosenPlaces(const BlockId &block, Language language) const;

    WindowContext &m_context;
    bool m_all = false;
    std::optional<int> m_chosen;
};

} // namespace iamm
