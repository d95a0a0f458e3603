// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/quotation.h"

#include <QObject>

namespace iamm {

class ContentTrust;
class ReaderView;

/// What a text widget would do with its selection of itself: gives it to the primary selection of X11 (pasted by the
/// middle button) and lets it be dragged into other programs, where the text is to be trusted. Owned by the window.
class SelectionSharing final : public QObject {
    Q_OBJECT

public:
    /// `view` and `trust` must outlive it.
    SelectionSharing(ReaderView &view, const ContentTrust &trust, QObject *parent);

private:
    CopiedText selectedText() const;
    void giveToPrimarySelection();
    void drag();

    ReaderView &m_view;
    const ContentTrust &m_trust;
};

} // namespace iamm
