// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/source/sourceparser.h"

#include <QString>

namespace iamm {

/// The folder resources/text of the checkout.
QString agendaTextFolder();

/// The source of the Agenda and the data beside it, read anew.
SourceFiles agendaSourceFiles();

/// The Agenda as its source says, parsed once per process.
const ParsedSource &realSource();
const Document &realAgenda();

/// The content database that the build made. Never to be written.
QString agendaDatabase();

} // namespace iamm
