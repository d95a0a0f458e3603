// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/change.h"
#include "core/library/libraryfile.h"
#include "core/library/refusal.h"

#include <QString>

namespace iamm {

class LibraryService;

/// What happened to the library, in plain sentences of the interface's language: what it is, what is safe, what can be
/// done.
namespace LibraryWords {

/// Why the library isn't as it should be; empty while it is.
QString state(const LibraryService &library);
/// That others can read it, where its file system keeps no rights. Nothing is wrong then.
QString othersCanRead();
/// That a change was not kept, and why.
QString refusal(const ChangeName &name, Refusal why);
/// Why, what is safe and what can be done.
QString reason(Refusal why);
/// The name of somebody, who may not have given one.
QString author(const Author &author);
/// Only that it was not kept.
QString notSaved(const ChangeName &name);

} // namespace LibraryWords

} // namespace iamm
