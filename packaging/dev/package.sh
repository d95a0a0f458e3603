# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# ./dev package: makes the Debian package from the release, and checks it as Debian does.

command_package() {
    need 'to build the browser' "${build_packages[@]}"
    need 'to make and check the package' "${package_packages[@]}"
    compile release programs
    compile release manual changelogs iamm_program_icon
    step 'Packing'
    rm -rf build/package
    local version date
    version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' build/release/CMakeCache.txt)
    date=$(sed -n "s/^## \[$version\] - //p" CHANGELOG.md)
    (umask 022 && cd build/release &&
        SOURCE_DATE_EPOCH=$(date -u -d "$date" +%s) cpack -G DEB) >build/package.log 2>&1 || {
        cat build/package.log >&2
        fail 'CPack could not make the package; its reason stands above.'
    }
    rm -rf build/package/_CPack_Packages
    check_package build/package/*.deb
    step 'The package is made and checked; apt installs it with what it needs:'
    say "    apt install $root/$(echo build/package/*.deb)"
}

check_package() {
    local package=$1 failed=()
    step 'lintian'
    # The first version of a package that Debian itself does not have closes no bug there.
    lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$package" || failed+=(lintian)
    step 'desktop-file-validate'
    desktop-file-validate packaging/linux/iamm-browser.desktop || failed+=(desktop-file-validate)
    step 'appstreamcli'
    appstreamcli validate --no-net build/release/packaging/linux/*.metainfo.xml || failed+=(appstreamcli)
    [ "${#failed[@]}" -eq 0 ] || fail "Findings in the package, above: ${failed[*]}."
}
