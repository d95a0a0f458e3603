# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# ./dev bench: every program that tests/bench puts into build/release/bench, one after the other, on nothing else but it;
# at the end what they measured against the limits, as a table.

command_bench() {
    need 'to build the browser and its benchmarks' "${build_packages[@]}" "${test_packages[@]}" "${bench_packages[@]}"
    compile bench programs tests/bench/all
    local programs program failed=()
    mapfile -t programs < <(find build/release/bench -maxdepth 1 -type f -perm -u+x 2>/dev/null | sort)
    [ "${#programs[@]}" -gt 0 ] || fail 'There are no benchmarks in build/release/bench.'
    local figures=$root/build/release/bench/figures.tsv
    : >"$figures"
    for program in "${programs[@]}"; do
        step "$(basename "$program")"
        IAMM_FIGURES=$figures run_benchmark "$program" "$@" || failed+=("$(basename "$program")")
    done
    step 'Measured against the limits (medians)'
    show_figures "$figures" || failed+=('what is marked OVER')
    [ "${#failed[@]}" -eq 0 ] || fail "Failed or over their limits: ${failed[*]}."
}

# run_benchmark PROGRAM ARGUMENT…: without a display, but for the start. What that is measured against, an empty window,
# costs on the offscreen platform half of what it costs where there is a window system.
run_benchmark() {
    if [ -n "${QT_QPA_PLATFORM:-}" ]; then
        "$@"
    elif [ "$(basename "$1")" != bench_start ]; then
        QT_QPA_PLATFORM=offscreen "$@"
    elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        "$@"
    elif have xvfb-run; then
        xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' "$@"
    else
        fail 'Measuring the start needs a display, or Xvfb.'
    fi
}

# show_figures FILE: the table; fails where a figure is over its limit. A line of the file: name, value, unit, limit.
show_figures() {
    awk -F '\t' '
        BEGIN { printf "%9s     %9s\n", "measured", "limit" }
        {
            over = $2 > $4
            bad += over
            unit = $3 == "×" ? "× " : $3 # one column wide, two bytes long
            printf "%9.2f %s  %9.2f %s  %-4s  %s\n", $2, unit, $4, unit, over ? "OVER" : "ok", $1
        }
        END { exit bad > 0 }' "$1"
}
