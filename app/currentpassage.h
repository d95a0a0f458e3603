// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/passage.h"

#include <QObject>

#include <optional>

namespace iamm {

/// What bookmark, copy and cite act on in one window: the selection; else the marked block; else the topmost one. The
/// reader says all three. Owned by the WindowContext.
class CurrentPassage final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setSelection(const std::optional<Passage> &selection);
    void setMarked(const BlockId &block, Language language);
    void setTop(const BlockId &block, Language language);

    const std::optional<Passage> &selection() const { return m_selection; }
    /// Has an empty block identifier only where there is no text at all.
    Passage passage() const;

Q_SIGNALS:
    void changed();

private:
    std::optional<Passage> m_selection;
    BlockId m_marked;
    Language m_markedLanguage = Language::English;
    BlockId m_top;
    Language m_topLanguage = Language::English;
};

} // namespace iamm
