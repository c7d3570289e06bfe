#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes an AppImage of the portable archive. Needs appimagetool on the path: make.sh ARCHIVE.tar.zst OUTPUT.AppImage
set -euo pipefail
[ $# = 2 ] || { echo "usage: make.sh ARCHIVE.tar.zst OUTPUT.AppImage" >&2; exit 2; }
command -v appimagetool >/dev/null || { echo "appimagetool is not on the path" >&2; exit 1; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/AppDir/usr"
tar --zstd --strip-components=1 -C "$folder/AppDir/usr" -xf "$1"
id=org.quantloom.Quantloom
ln -s "usr/share/applications/$id.desktop" "$folder/AppDir/$id.desktop"
ln -s usr/share/icons/hicolor/scalable/apps/quantloom.svg "$folder/AppDir/quantloom.svg"
ln -s usr/bin/quantloom "$folder/AppDir/AppRun"
appimagetool "$folder/AppDir" "$2"
