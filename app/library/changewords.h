// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/change.h"

#include <QString>

#include <optional>

namespace iamm {

/// What was done to the library, in the interface's language.
namespace ChangeWords {

/// "Delete 12 bookmarks": stands after a colon, in menus and messages.
QString name(const ChangeName &name);

/// After the commit. `where`: the reference of the only passage, or empty.
QString done(const Change &change, const QString &where);

/// For the menu, with mnemonic: "&Undo: Delete 12 bookmarks"; without a name what an action is called that can do
/// nothing now.
QString undo(const std::optional<ChangeName> &name);
QString redo(const std::optional<ChangeName> &name);

} // namespace ChangeWords

} // namespace iamm
