// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <future>

namespace iamm {

/// Has the system's list of fonts read in a thread of its own, where reading it takes long: call it first of all in
/// main(), so that Qt finds the list ready when the first word is laid out. What it returns waits for the thread's end
/// when it is destroyed. Needs no QApplication.
std::future<void> readFontsAhead();

} // namespace iamm
