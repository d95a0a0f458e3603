// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace iamm {

class LogFile;

/// While it lives, warnings and worse go to the log too, with their time (UTC) and category: not what was only meant
/// for a developer, and never a person's words, which no message of the program holds. What would have happened to a
/// message otherwise (standard error) still happens. One at a time in a program.
class Logging final {
public:
    /// `file` must outlive it.
    explicit Logging(LogFile &file);
    ~Logging();
    Logging(const Logging &) = delete;
    Logging &operator=(const Logging &) = delete;
};

} // namespace iamm
