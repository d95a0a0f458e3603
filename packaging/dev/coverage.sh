# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# ./dev coverage: which lines of core and app the tests run, by folder and, in build/coverage/html, line by line.

command_coverage() {
    need 'to build the browser and its tests' "${build_packages[@]}" "${test_packages[@]}"
    need 'to count lines' "${coverage_packages[@]}"
    compile coverage
    find build/coverage -name '*.gcda' -delete
    run_tests coverage "$@"
    step 'Counting lines'
    mkdir -p build/coverage/html
    gcovr --root . --filter core/ --filter app/ --exclude '.*_autogen/.*' --exclude-unreachable-branches \
        --exclude-throw-branches -j "$(jobs_count)" --csv build/coverage/lines.csv \
        --html-details build/coverage/html/index.html build/coverage >build/coverage/gcovr.log 2>&1 ||
        { tail -n 20 build/coverage/gcovr.log >&2; fail 'gcovr failed; its reason stands above.'; }
    coverage_table <build/coverage/lines.csv
    say "Line by line: build/coverage/html/index.html"
}

# gcovr's list of files, from standard input, as a table of folders.
coverage_table() {
    printf '%-28s %7s %8s %9s\n' folder lines reached share
    awk -F, '
        NR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
        {
            folder = $column["filename"]
            sub(/\/[^\/]*$/, "", folder)
            lines[folder] += $column["line_total"]; reached[folder] += $column["line_covered"]
            lines["in all"] += $column["line_total"]; reached["in all"] += $column["line_covered"]
        }
        END {
            for (name in lines)
                if (lines[name] > 0)
                    printf "%-28s %7d %8d %7.1f %%\n", name, lines[name], reached[name], 100 * reached[name] / lines[name]
        }' | LC_ALL=C sort
}
