# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT
#
# What every target of the project is compiled with. The language standard and the warnings are stated once, here.

add_library(iamm_options INTERFACE)
target_compile_features(iamm_options INTERFACE cxx_std_20)
set_property(TARGET iamm_options PROPERTY INTERFACE_COMPILE_DEFINITIONS
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(iamm_options INTERFACE "${PROJECT_SOURCE_DIR}")
if(MSVC)
    target_compile_options(iamm_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${IAMM_WERROR}>:/WX>)
else()
    target_compile_options(iamm_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wconversion
        -Wno-sign-conversion
        $<$<BOOL:${IAMM_WERROR}>:-Werror>)
endif()
