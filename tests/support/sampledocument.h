// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

namespace iamm {

/// A small document with the Agenda's structure and identifiers, for tests that need no database: parts I to III,
/// chapters, sections and sub-sections (III.4.a.1 beside III.4.a-1), nested practices (III.8), slots, two footnotes,
/// pages that are known and pages that are not. English, and French and Spanish for most of III.11.b; the
/// practice III.11.b-3 has no Spanish.
Document sampleDocument();

/// The sample where the translation of III.11.b-2 into this language was made from another English text.
Document sampleWithStaleText(Language language);

} // namespace iamm
