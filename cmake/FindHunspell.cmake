# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT
#
# Hunspell comes without a CMake package, and its library carries its version in the name. Only tests need it.

find_path(Hunspell_INCLUDE_DIR NAMES hunspell.hxx PATH_SUFFIXES hunspell)
find_library(Hunspell_LIBRARY NAMES hunspell hunspell-1.7 hunspell-1.8)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Hunspell REQUIRED_VARS Hunspell_LIBRARY Hunspell_INCLUDE_DIR)
if(Hunspell_FOUND AND NOT TARGET Hunspell::Hunspell)
    add_library(Hunspell::Hunspell UNKNOWN IMPORTED)
    set_target_properties(Hunspell::Hunspell PROPERTIES
        IMPORTED_LOCATION "${Hunspell_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${Hunspell_INCLUDE_DIR}")
endif()
mark_as_advanced(Hunspell_INCLUDE_DIR Hunspell_LIBRARY)
