#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What a package tells the desktop and the shells is right: checked by their own tools, on installed files.

Usage: desktop_files_test.py CMAKE BUILD_FOLDER
"""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ID = "org.quantloom.Quantloom"


def run(*command, **more):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))}:\n{done.stdout}{done.stderr}")
    return done.stdout


def completed(script, line):
    """What bash offers for a command line, whose last word is being typed."""
    words = line.split(" ")
    quoted = " ".join(f"'{word}'" for word in words)
    return run("bash", "-c", f"source {script}; COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; _quantloom; "
                             "printf '%s\\n' \"${COMPREPLY[@]}\"").split()


def main():
    cmake, build = sys.argv[1:3]
    with tempfile.TemporaryDirectory(prefix="quantloom-desktop-") as folder:
        run(cmake, "--install", build, "--prefix", folder)
        share = Path(folder) / "share"
        run("desktop-file-validate", share / f"applications/{ID}.desktop")
        run("appstreamcli", "validate", "--no-net", share / f"metainfo/{ID}.metainfo.xml")

        run("update-mime-database", share / "mime")
        known = (share / "mime/globs2").read_text(encoding="utf-8")
        for glob in ("application/x-gguf:*.gguf", "application/x-safetensors:*.safetensors"):
            if glob not in known:
                raise SystemExit(f"the desktop does not learn of {glob}")
        opens = (share / f"applications/{ID}.desktop").read_text(encoding="utf-8")
        for kind in ("application/x-gguf;", "application/x-safetensors;"):
            if kind not in opens:
                raise SystemExit(f"the desktop entry does not open {kind}")

        page = run("man", "-l", share / "man/man1/quantloom.1",
                   env={**os.environ, "MANWIDTH": "100", "MANPAGER": "cat", "LC_ALL": "C.UTF-8"})
        warnings = run("sh", "-c", f"groff -man -Tutf8 -ww {share}/man/man1/quantloom.1 2>&1 >/dev/null")
        if "EXIT STATUS" not in page or "quantize [OPTION]... MODEL..." not in page or warnings:
            raise SystemExit("the manual page lacks parts")

        script = share / "bash-completion/completions/quantloom"
        for line, wanted in (("quantloom quan", "quantize"), ("quantloom quantize --dia", "--dialect"),
                             ("quantloom quantize --dialect mod", "modelopt"), ("quantloom quantize --type Q4_K", "Q4_K_M")):
            if wanted not in completed(script, line):
                raise SystemExit(f"{line!r} is not completed to {wanted}")
        for shell, file in (("zsh", "zsh/vendor-completions/_quantloom"), ("fish", "fish/vendor_completions.d/quantloom.fish")):
            run(shell, "-n", share / file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
