# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT
#
# ccache, where there is one: with precompiled headers it has to be told that they may be cached, and with the base
# folder a second checkout profits from what the first one compiled.

option(IAMM_COMPILER_CACHE "Compile through ccache where it is installed" ON)
if(IAMM_COMPILER_CACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER AND NOT MSVC)
    find_program(IAMM_CCACHE ccache)
    mark_as_advanced(IAMM_CCACHE)
    if(IAMM_CCACHE)
        set(CMAKE_CXX_COMPILER_LAUNCHER
            "${CMAKE_COMMAND}" -E env
            CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
            "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}"
            CCACHE_NOHASHDIR=true
            "${IAMM_CCACHE}")
    endif()
endif()
