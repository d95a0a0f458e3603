// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

namespace iamm {

/// PRAGMA application_id of the content database: "IAMA".
inline constexpr int agendaApplicationId = 0x49414d41;

/// PRAGMA user_version of the content database: one more with every change of resources/schema/agenda.sql or of the
/// full-text tables. A program reads exactly its own; there are no migrations.
inline constexpr int agendaSchemaVersion = 2;

} // namespace iamm
