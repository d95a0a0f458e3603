# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# ./dev package: the Debian package, checked.

command_package() {
    need 'to build the browser' "${build_packages[@]}"
    need 'to make and check the package' "${package_packages[@]}"
}
