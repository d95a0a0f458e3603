// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace iamm {

/// A tool tip that shows `text` as it is, whatever characters it has, in as many lines as it needs: as HTML, since Qt
/// wraps no other tool tip, and takes for HTML only what has a tag. Several, one after the other, are paragraphs.
QString plainToolTip(const QString &text);

} // namespace iamm
