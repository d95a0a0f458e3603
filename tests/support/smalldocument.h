// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

namespace iamm {

/// A document of a few blocks, in document order:
///   front-1 (English only)
///   III heading, III-para1
///   III.11 heading, III.11-para1 (holds an emoji)
///   III.11.b heading, III.11.b-1, III.11.b-2
/// in English and French ("fr: " before each text) but III.11.b-2, which has no French text.
/// `changed`: a revision in which the text of III.11.b-1 has another beginning.
Document smallDocument(bool changed = false);

} // namespace iamm
