# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# ./dev bench: every program that tests/bench puts into build/release/bench, one after the other, on nothing else but it.

command_bench() {
    need 'to build the browser and its benchmarks' "${build_packages[@]}" "${test_packages[@]}" "${bench_packages[@]}"
    compile bench programs tests/bench/all
    local programs program failed=()
    mapfile -t programs < <(find build/release/bench -maxdepth 1 -type f -perm -u+x 2>/dev/null | sort)
    [ "${#programs[@]}" -gt 0 ] || fail 'There are no benchmarks in build/release/bench.'
    for program in "${programs[@]}"; do
        step "$(basename "$program")"
        QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} "$program" "$@" || failed+=("$(basename "$program")")
    done
    [ "${#failed[@]}" -eq 0 ] || fail "Failed or over their limits: ${failed[*]}."
}
