# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT
#
# cmake -DINPUT=agenda.sqlite -DOUTPUT=contenthash.cpp -P ContentHash.cmake
# Writes the source that core/tools/contenthash.h declares.

file(SHA256 "${INPUT}" hash)
file(WRITE "${OUTPUT}" "// Made by ContentHash.cmake.
#include \"core/tools/contenthash.h\"

QString iamm::contentHash()
{
    return QStringLiteral(\"${hash}\");
}
")
