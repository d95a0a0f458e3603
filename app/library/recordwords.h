// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/library/record.h"

#include <QString>

namespace iamm {

/// Something in the library in a line or less, for lists in dialogs. Plain texts.
namespace RecordWords {

/// "Bookmark", "Note".
QString kind(const Record &record);
/// The person's own words where there are any, else those of the passage; in one line.
QString words(const Record &record);
/// "III.11.b, practice [2]"; where that isn't in this text, the heading that it had.
QString place(const StoredPassage &place, const Document &document, Language language);

} // namespace RecordWords

} // namespace iamm
