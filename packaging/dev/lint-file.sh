#!/bin/bash
# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT
#
# lint-file.sh REMEMBERED FILE: runs clang-tidy and clazy on one source; when they find nothing, the file REMEMBERED is made.
set -uo pipefail
remembered=$1
file=$2
report=$(mktemp)
trap 'rm -f "$report"' EXIT
status=0

clang-tidy --quiet -p build/lint "$file" >"$report" 2>&1 || status=1
CLAZY_IGNORE_DIRS='/usr/.*|.*/build/.*' clazy-standalone -p build/lint -checks=level1 -only-qt "$file" >>"$report" 2>&1 || status=1
# clazy's exit status does not tell of warnings.
! grep -qE '\[(-W|clazy)' "$report" || status=1

if [ "$status" -eq 0 ]; then
    : >"$remembered"
    printf '    %s\n' "$file"
else
    printf '    %s: FOUND\n%s\n' "$file" "$(grep -vE '^([0-9]+ (warnings?|errors?).* generated\.|Patching .*|Suppressed .*)$' "$report")"
fi
exit "$status"
