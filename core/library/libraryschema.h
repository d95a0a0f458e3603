// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/migrations.h"

namespace iamm {

/// PRAGMA application_id of library.sqlite: "IAML" in ASCII.
inline constexpr int libraryApplicationId = 0x49414d4c;

/// All schemas of the library, from an empty file to the newest.
Migrations libraryMigrations();

} // namespace iamm
