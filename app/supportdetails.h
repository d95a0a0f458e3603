// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace iamm {

struct AppContext;

/// Versions and surroundings for whoever helps with a problem: a line each, in English, without a person's own words
/// or the names of their folders.
QString supportDetails(const AppContext &app);

} // namespace iamm
