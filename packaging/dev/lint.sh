# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# ./dev lint: the format, clang-tidy, clazy, shellcheck. What clang-tidy and clazy found nothing in is remembered by a
# hash of everything that their answer depends on, outside the checkout, so that an unchanged file costs nothing in any
# clone on this machine.

lint_cache=${XDG_CACHE_HOME:-$HOME/.cache}/iamm-browser-lint

# cxx_files PATTERN…: the C++ files of the project by name.
cxx_files() {
    local pattern names=()
    for pattern in "$@"; do names+=(-o -name "$pattern"); done
    find core app resources tests packaging -type f \( "${names[@]:1}" \) | sort
}

command_format() {
    need 'to lay out the sources' clang-format
    cxx_files '*.cpp' '*.h' | xargs -d '\n' clang-format -i
}

command_lint() {
    need 'to look through the sources' "${build_packages[@]}" "${lint_packages[@]}"
    local failed=()
    lint_format || failed+=('the format (./dev format puts it right)')
    lint_scripts || failed+=(shellcheck)
    lint_sources || failed+=('clang-tidy or clazy')
    [ "${#failed[@]}" -eq 0 ] || fail "Findings above: $(IFS=';'; echo "${failed[*]}")."
    step 'Nothing found.'
}

lint_format() {
    step 'clang-format'
    cxx_files '*.cpp' '*.h' | xargs -d '\n' clang-format --dry-run --Werror
}

lint_scripts() {
    step 'shellcheck'
    local scripts
    # ./dev with all that it sources, and whatever else can be started.
    mapfile -t scripts < <(printf '%s\n' dev .ci/run; find packaging -name '*.sh' -perm -u+x | sort)
    printf '    %s\n' "${scripts[@]}"
    shellcheck --external-sources --check-sourced "${scripts[@]}"
}

lint_sources() {
    step 'clang-tidy and clazy'
    mkdir -p "$root/build" "$lint_cache"
    rm -f build/lint/.configured # nothing is built here that would notice a changed list of sources
    configure lint
    make_included_sources
    find "$lint_cache" -type f -mtime +60 -delete
    local key file hit=0 todo=()
    while read -r key file; do
        if [ -e "$lint_cache/$key" ]; then
            touch "$lint_cache/$key"
            hit=$((hit + 1))
        else
            todo+=("$lint_cache/$key" "$file")
        fi
    done < <(lint_keys)
    say "    $hit files are as they were when nothing was found in them; $((${#todo[@]} / 2)) to look through."
    [ "${#todo[@]}" -gt 0 ] || return 0
    printf '%s\0' "${todo[@]}" | xargs -0 -n 2 -P "$(jobs_count)" packaging/dev/lint-file.sh
}

# Moc's output, which sources include: moc alone is run, nothing is compiled.
make_included_sources() {
    local info
    while read -r info; do
        cmake -E cmake_autogen "$info" Debug >build/lint/autogen.log 2>&1 ||
            { cat build/lint/autogen.log >&2; fail 'moc failed; its reason stands above.'; }
    done < <(find build/lint -name AutogenInfo.json -not -path '*_resources_*')
}

# lint_keys: "KEY FILE" for each source that is compiled. The key is a hash of the source, of every file of the project
# that it includes (directly or not), of how it is compiled, of the checks and of the tools and Qt.
lint_keys() {
    local tools sums=build/lint/sums
    tools=$( { clang-tidy --version; dpkg-query -W clazy qt6-base-dev 2>/dev/null
               cat .clang-tidy packaging/dev/lint-file.sh; } | sha256sum)
    find core app resources tests packaging build/lint -type f \( -name '*.cpp' -o -name '*.h' -o -name '*.moc' -o -name '.clang-tidy' \) \
        -print0 | xargs -0 sha256sum >"$sums"
    # The compile commands without the checkout's place.
    sed -n 's/^ *"command": "\(.*\)",$/c \1/p; s/^ *"file": "\(.*\)".*$/f \1/p' build/lint/compile_commands.json |
        sed "s|$root/||g" >build/lint/commands
    awk -v tools="$tools" -f packaging/dev/lint-keys.awk "$sums" build/lint/commands | while IFS=$'\t' read -r file material; do
        printf '%s %s\n' "$(printf '%s' "$material" | sha256sum | cut -c 1-64)" "$file"
    done
}
