// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

namespace iamm {

struct StoredPassage;
class WindowContext;

/// Goes to the passage of something in the library, and says where it isn't (quite) what it was. False where it isn't
/// in this text at all.
bool goToPassage(WindowContext &context, const StoredPassage &stored);

} // namespace iamm
