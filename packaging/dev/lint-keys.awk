# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT
#
# First file: sha256sum's list of the project's sources and headers. Second: "c COMMAND" and "f FILE" by turns, from the
# compile commands. Prints a source and, after a tab, all that what is found in it depends on: its command, the hashes of
# it and of every file that it includes, the checks that hold for its folder.

FNR == NR {
    hash = $1
    path = substr($0, 67)
    sums[path] = hash
    if (path ~ /\.clang-tidy$/)
        checks[substr(path, 1, length(path) - length(".clang-tidy"))] = hash
    next
}
$1 == "c" { command = substr($0, 3); next }
$1 == "f" {
    file = substr($0, 3)
    if (!(file in sums) || file ~ /^build\// || (file in seen_file))
        next
    seen_file[file] = 1
    split("", seen)
    material = tools command
    for (folder in checks)
        if (index(file, folder) == 1)
            material = material checks[folder]
    printf "%s\t%s\n", file, material closure(file)
}

# The hashes of a file and of what it includes, in the order of the first mention.
function closure(path,    result, count, i, names) {
    if (path in seen)
        return ""
    seen[path] = 1
    result = " " path "=" sums[path]
    count = split(includes(path), names, "\n")
    for (i = 1; i < count; i++)
        result = result closure(names[i])
    return result
}

# The project's files that a file names in #include "…": from the root, beside it, or made in the build folder.
function includes(path,    line, name, folder, result) {
    if (path in included)
        return included[path]
    folder = path
    sub(/[^\/]*$/, "", folder)
    result = ""
    while ((getline line < path) > 0) {
        if (line !~ /^[ \t]*#[ \t]*include[ \t]*"/)
            continue
        split(line, parts, "\"")
        name = parts[2]
        if (name in sums)
            result = result name "\n"
        else if ((folder name) in sums)
            result = result folder name "\n"
        else if (("build/lint/" name) in sums)
            result = result "build/lint/" name "\n"
    }
    close(path)
    included[path] = result
    return result
}
