#!/bin/bash
# SPDX-FileCopyrightText: The IAMM Browser authors
# SPDX-License-Identifier: MIT
#
# Makes the pictures of README.md from the program in build/release, on a screen of its own and with settings, home and
# library of its own. Needs Debian's xvfb, openbox, xdotool, imagemagick and fonts-dejavu.
#
#   packaging/screenshots.sh [FOLDER]     packaging/screenshots, unless told otherwise
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
folder=${1:-$root/packaging/screenshots}
program=$root/build/release/bin/iamm-browser
size=1280x800

for tool in Xvfb openbox xdotool import; do
    command -v "$tool" >/dev/null ||
        { echo "screenshots: $tool is missing (apt install xvfb openbox xdotool imagemagick)" >&2; exit 1; }
done
[ -x "$program" ] || { echo 'screenshots: call ./dev build first' >&2; exit 1; }

home=$(mktemp -d)
running=()
clean_up() {
    local process
    for process in "${running[@]}"; do kill "$process" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$home"
}
trap clean_up EXIT

# A display number that the X server chooses.
exec 3>"$home/display"
Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp >"$home/xvfb.log" 2>&1 &
running+=($!)
until [ -s "$home/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$home/display")
export DISPLAY
openbox >"$home/openbox.log" 2>&1 &
running+=($!)

# shot NAME LANGUAGE COLOURS REFERENCE KEY…: one picture of the window at REFERENCE, after the keys (as xdotool names them;
# "text:WORDS" types).
shot() {
    local name=$1 language=$2 colours=$3 reference=$4 window key
    shift 4
    rm -rf "$home/config" "$home/data"
    mkdir -p "$home/config/iamm-browser" "$home/data" "$folder"
    printf '[interface]\nlanguage=%s\ncolors=%s\n' "$language" "$colours" >"$home/config/iamm-browser/settings.ini"
    HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR=1 \
        "$program" "$reference" >"$home/program.log" 2>&1 &
    local process=$!
    running+=("$process")
    window=$(timeout 20 xdotool search --sync --onlyvisible --pid "$process" | tail -n 1)
    xdotool windowsize --sync "$window" 100% 100% windowmove "$window" 0 0 windowfocus --sync "$window"
    sleep 1
    for key in "$@"; do
        case $key in
            text:*) xdotool type --delay 30 "${key#text:}" ;;
            *) xdotool key --clearmodifiers "$key" ;;
        esac
        sleep 0.6
    done
    import -window "$window" -strip -define png:exclude-chunks=date,time "$folder/$name.png"
    kill "$process"
    wait "$process" 2>/dev/null || true
    echo "$folder/$name.png"
}

shot window-light en light III.11.b-1
shot window-notes en light III.10-2 ctrl+d ctrl+h 2 j ctrl+h 1 ctrl+shift+n \
    'text:Which procedures do the countries of the region have? Ask before the workshop.' Tab 'text:workshop' Escape
shot window-columns es light III.6.a-1 ctrl+4
shot window-dark fr dark III.4.a-1 ctrl+k 'text:retour volontaire'
