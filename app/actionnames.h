// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

namespace iamm {

struct WindowParts;

/// Gives every action that stands in a menu a name that no language changes, "part.member": the help speaks of actions
/// by it.
void nameActions(const WindowParts &parts);

} // namespace iamm
