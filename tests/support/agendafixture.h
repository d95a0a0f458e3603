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

/// agenda.links with the links of the English text alone: made-up translations lack the words of the others.
QByteArray englishLinks();

/// The Agenda in three languages as its source says, parsed once per process.
const ParsedSource &realSource();
const Document &realAgenda();

/// The same without the translations: for what an edition in one language alone does, and to make up languages beside
/// it that have gaps.
const Document &englishAgenda();

/// The content database that the build made. Never to be written.
QString agendaDatabase();

} // namespace iamm
