// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"

#include <QCoreApplication>
#include <QString>

namespace iamm {

/// The words of ours that stand in the reader beside the document's own, in the interface's language.
class ReaderWords final {
    Q_DECLARE_TR_FUNCTIONS(iamm::ReaderWords)

public:
    /// Where a block has no text in this language, or none that fits the English text any more.
    static QString gap(const Block &block, Language language);
    /// On the cover: which edition this is, and what can be done first.
    static QString notice();
    /// Beside a slot "[...]" that the authors left open.
    static QString openForProposals();

    // For screen readers.
    static QString headingLevel(int level);
    static QString footnote(int number);
    static QString term();
    /// The interface's language, in which places are told.
    static Language spokenLanguage();
};

} // namespace iamm
