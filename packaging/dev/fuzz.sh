# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# ./dev fuzz [SECONDS]: every libFuzzer target that tests/fuzz puts into build/fuzz/fuzz, each for so long. A target NAME
# starts from tests/fuzz/corpus/NAME; what it finds on the way is kept in build/fuzz/corpus/NAME, an input that breaks it
# in build/fuzz/found.

command_fuzz() {
    local seconds=${1:-60}
    [[ $seconds =~ ^[0-9]+$ ]] || fail "'$seconds' is no number of seconds."
    need 'to build the fuzz targets' "${build_packages[@]}" "${test_packages[@]}" "${fuzz_packages[@]}"
    compile fuzz tests/fuzz/all
    local targets target name
    mapfile -t targets < <(find build/fuzz/fuzz -maxdepth 1 -type f -perm -u+x 2>/dev/null | sort)
    [ "${#targets[@]}" -gt 0 ] || fail 'There are no fuzz targets in build/fuzz/fuzz.'
    mkdir -p build/fuzz/found
    for target in "${targets[@]}"; do
        name=$(basename "$target")
        mkdir -p "build/fuzz/corpus/$name"
        local corpora=("build/fuzz/corpus/$name")
        [ ! -d "tests/fuzz/corpus/$name" ] || corpora+=("tests/fuzz/corpus/$name")
        step "$name, for $seconds seconds"
        "$target" -max_total_time="$seconds" -timeout=20 -print_final_stats=1 \
            -artifact_prefix="build/fuzz/found/$name-" "${corpora[@]}" ||
            fail "$name broke; the input is in build/fuzz/found."
    done
}
