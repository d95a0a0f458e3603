// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace iamm {

/// The SHA-256 of the agenda.sqlite that this program was built with, in hexadecimal: a file with another one has
/// been changed. In a library of its own, iamm_contenthash, that only programs link, so that a new text doesn't
/// build everything anew.
QString contentHash();

} // namespace iamm
