# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# ./dev torture [KILLS]: the test that kills a program while it writes a library (tests/core/library/workertest.cpp), as
# often as is asked for. A seed is said where something is lost.

command_torture() {
    local kills=${1:-1000}
    [[ $kills =~ ^[1-9][0-9]*$ ]] || fail "'$kills' is no number of kills."
    need 'to build the browser and its tests' "${build_packages[@]}" "${test_packages[@]}"
    compile release tests/core/library/all
    step "Killing a program that writes a library, $kills times"
    IAMM_KILLS=$kills build/release/tests/test_library --gtest_filter='KillTest.*' ||
        fail 'Something that was said to be saved is lost, or a library does not open; the lines above say after which kill.'
}
