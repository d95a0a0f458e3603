// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/quotation.h"

#include <QMimeData>

#include <memory>

namespace iamm {

/// The text in both its forms, for the clipboard or for a drag.
std::unique_ptr<QMimeData> newMimeData(const CopiedText &text);

} // namespace iamm
