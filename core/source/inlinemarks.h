// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"

namespace iamm {

/// How a part of the source marks emphasis: "*so*" in the body, "<i>so</i>" in the contents.
enum class EmphasisMarkup { Asterisks, Tags };

/// The text without its markup: emphasis becomes ranges, superscript digits become footnote marks. Throws SourceError
/// with this file and line where the markup isn't closed.
BlockText parsedText(QStringView source, EmphasisMarkup markup, const QString &file, int line);

/// The footnote number that the text starts with ("⁴ As labour …"), and what follows it; 0 where there is none.
struct FootnoteStart {
    int number = 0;
    QStringView rest;
};
FootnoteStart footnoteStart(QStringView text);

} // namespace iamm
