// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/navigator.h"

#include <QUuid>

namespace iamm {

class WindowContext;

/// Goes to the passage of a bookmark, highlight or note, and says where it isn't (quite) what it was. False where it
/// can't be found in this text.
bool goToPassageOf(WindowContext &context, const QUuid &id, Why why = Why::Jump);

} // namespace iamm
