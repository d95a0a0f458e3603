// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

namespace iamm {

// What a probe says to `bench_start` on its standard output: "NAME VALUE", a line each.

/// The moment now, on the clock that all processes of the system share, in nanoseconds.
void sayMoment(const char *name);

/// The memory that no other process shares, in kilobytes. Says nothing where the system doesn't tell.
void sayPrivateMemory();

/// Calls `work` when the event loop has nothing left to do that is due already.
void whenIdle(const std::function<void()> &work);

} // namespace iamm
