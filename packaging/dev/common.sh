# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# What the commands of ./dev share: saying what is done, the packages of the system, CMake.
# It is sourced by ./dev, which sets $root (this checkout) and makes it the current folder.

say()  { printf '%s\n' "$*"; }
step() { printf '\n==> %s\n' "$*"; }
fail() { printf '\n./dev: %s\n' "$*" >&2; exit 1; }

have() { command -v "$1" >/dev/null 2>&1; }

jobs_count() { nproc 2>/dev/null || echo 2; }

# --- The packages of the system -------------------------------------------------------------------------------------

# The release is configured with its tests, whether they are built or not: that needs what they are built with, too.
build_packages=(g++ cmake ninja-build qt6-base-dev qt6-tools-dev qt6-l10n-tools qt6-svg-dev libqt6sql6-sqlite
                qt6-translations-l10n libstemmer-dev libfontconfig-dev libgtest-dev libgmock-dev libsqlite3-dev
                libhunspell-dev)
# Tests plug screens in and out through Qt's offscreen platform, which needs the private headers of Qt Gui.
test_packages=(qt6-base-private-dev hunspell-fr-classical hunspell-es)
bench_packages=(libbenchmark-dev xvfb xauth)
lint_packages=(clang-format clang-tidy clazy shellcheck)
package_packages=(dpkg-dev file lintian desktop-file-utils appstream)
coverage_packages=(gcovr)
fuzz_packages=(clang libclang-rt-14-dev)

system_name() {
    # shellcheck source=/dev/null
    (. /etc/os-release 2>/dev/null && printf '%s' "${PRETTY_NAME:-${NAME:-}}") || uname -s
}

is_debian() {
    # shellcheck source=/dev/null
    (. /etc/os-release 2>/dev/null && [ "${ID:-}" = debian ] && [ "${VERSION_ID:-99}" -ge 12 ]) && have dpkg-query &&
        have apt-get
}

# missing_packages PACKAGE…: those that are not installed, one a line.
missing_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
    done
}

# need WHY PACKAGE…: installs the packages that are missing, on Debian; elsewhere says what is needed, and goes on when at
# least a compiler, CMake and Ninja are there.
need() {
    local why=$1 missing
    shift
    if ! is_debian; then
        need_elsewhere "$why" "$@"
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    step "Installing what is needed $why: ${missing[*]}"
    install_packages "${missing[@]}"
}

need_elsewhere() {
    local why=$1 tool
    shift
    [ ! -e "$root/build" ] || return 0 # said at the first call
    say "This is $(system_name), not Debian 12 or later, so nothing is installed here. Needed $why, by Debian's names:"
    printf '    %s\n' "$@"
    say 'In other words: a C++20 compiler, CMake 3.25 or later, Ninja, Qt 6.4 or later with its tools, SVG module, SQLite'
    say 'driver and translations, libstemmer, GoogleTest, Hunspell with its French and Spanish dictionaries.'
    for tool in cmake ninja c++; do
        have "$tool" || fail "There is no '$tool' here. Install what is listed above and call ./dev again."
    done
}

install_packages() {
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        have sudo || fail "Installing needs root. As root, run: apt-get update && apt-get install $*"
        say 'apt-get is called with sudo; it may ask for your password.'
        as_root=(sudo)
    fi
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300)
    local log=$root/build/apt.log
    mkdir -p "$root/build"
    say "apt-get update (its output goes to build/apt.log)"
    "${apt[@]}" update >"$log" 2>&1 || { tail -n 15 "$log" >&2; fail "apt-get update failed; its last lines stand above."; }
    say "apt-get install $*"
    "${apt[@]}" install -y --no-install-recommends "$@" >>"$log" 2>&1 ||
        { tail -n 15 "$log" >&2; fail "apt-get could not install the packages; its last lines stand above."; }
}

# --- CMake ----------------------------------------------------------------------------------------------------------

# configure PRESET: makes the build folder of a preset, unless it was made by this preset of these presets, here.
configure() {
    local preset=$1 folder
    folder=$(build_folder "$preset")
    local stamp=$folder/.configured wanted
    wanted="$preset in $root: $(cksum <CMakePresets.json)"
    if [ -e "$folder/build.ninja" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then
        return
    fi
    if [ -e "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        say "$folder was made for another place; it is made anew."
        rm -rf "${folder:?}"
    fi
    step "Configuring $folder"
    cmake --preset "$preset" >"$root/build/configure.log" 2>&1 || {
        cat "$root/build/configure.log" >&2
        fail "CMake could not configure the build; its reason stands above."
    }
    printf '%s' "$wanted" >"$stamp"
}

build_folder() {
    case $1 in
        bench) echo build/release ;;
        *) echo "build/$1" ;;
    esac
}

# compile PRESET [TARGET…]
compile() {
    local preset=$1 folder
    shift
    mkdir -p "$root/build"
    configure "$preset"
    folder=$(build_folder "$preset")
    step "Building in $folder${1:+ ($*)}"
    cmake --build "$folder" ${1:+--target "$@"} ||
        fail "The build failed; the compiler's first error stands above."
}

# run_tests PRESET [CTEST-ARGUMENT…]: the last lines are ctest's own summary.
run_tests() {
    local folder
    folder=$(build_folder "$1")
    shift
    step "Running the tests of $folder"
    ctest --test-dir "$folder" -j "$(jobs_count)" --output-on-failure --no-tests=error "$@" ||
        fail "Tests failed; ctest's list stands above, the whole output in $folder/Testing/Temporary/LastTest.log."
}
