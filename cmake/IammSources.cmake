# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT

# iamm_library(NAME): a static library of the project whose sources its sub-folders add by target_sources().
function(iamm_library name)
    add_library(${name} STATIC)
    target_link_libraries(${name} PUBLIC iamm_options)
    set_target_properties(${name} PROPERTIES CXX_EXTENSIONS OFF)
    # CMake 3.25 looks for classes to moc again when this folder's list of sources changes, but not when a sub-folder's
    # does: without this a new class with Q_OBJECT there would miss its meta object until everything is built anew.
    file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/timestamp")
endfunction()

# iamm_program(NAME SOURCES… LIBRARIES…): a program of the project.
function(iamm_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE iamm_options ${arg_LIBRARIES})
    set_target_properties(${name} PROPERTIES CXX_EXTENSIONS OFF)
endfunction()
