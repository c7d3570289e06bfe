#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The rules of the tree, checked from its text: who may include whom, SPDX lines, file sizes.

Usage: layering.py SOURCE_ROOT; prints every violation and exits 1 when there is one.
"""
import re
import subprocess
import sys
from pathlib import Path

# Folder -> the folders it may include, besides itself. The order is the order in which the data passes.
ALLOWED = {
    "core/base": [],
    "core/io": ["core/base"],
    "core/quant": ["core/base"],
    "core/container": ["core/base", "core/io", "core/quant"],
    "core/checkpoint": ["core/base", "core/io", "core/quant", "core/container"],
    "core/tokenizer": ["core/base", "core/io", "core/container"],
    "core/arch": ["core/base", "core/io", "core/quant", "core/container", "core/checkpoint", "core/tokenizer"],
    "core/graph": ["core/base", "core/io", "core/quant", "core/container", "core/tokenizer", "core/arch"],
    "core/plan": ["core/base", "core/io", "core/quant", "core/container", "core/checkpoint", "core/arch"],
    "core/fit": ["core/base", "core/io", "core/quant", "core/container", "core/checkpoint", "core/arch", "core/plan"],
    "core/report": ["core/base", "core/io", "core/quant", "core/container", "core/checkpoint", "core/arch", "core/plan"],
    "core/output": ["core/base", "core/io", "core/quant", "core/container", "core/checkpoint", "core/arch", "core/plan"],
    "core/job": ["core/"],
    "gpu/vulkan": ["core/base", "core/io"],
    "gpu": ["core/"],
    "app": ["core/", "gpu/"],
}
LINE_LIMIT = 400
GENERATED = ("resources/", "tests/fixtures/", "translations/")
SPDX_SUFFIXES = {".cpp", ".h", ".py", ".cmake", ".glsl", ".comp", ".sh"}


def tracked(root):
    listing = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=root, check=True, capture_output=True, text=True)
    return [name for name in listing.stdout.splitlines() if (root / name).is_file()]


def folder_of(name):
    return next((folder for folder in ALLOWED if name.startswith(folder + "/")), None)


def include_violations(name, text):
    folder = folder_of(name)
    if folder is None:
        return
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if not match:
            continue
        quote, path = match.groups()
        where = f"{name}:{number}"
        if re.match(r"Q[A-Z]", path) and folder != "app":
            yield f"{where}: only app/ may use Qt, not <{path}>"
        if path.startswith(("vulkan", "volk")) and not name.startswith("gpu/"):
            yield f"{where}: only gpu/ may use Vulkan"
        if path.startswith("spdlog") and folder != "app":
            yield f"{where}: only app/ logs"
        if quote == '"' and path.endswith((".h", ".inc")) and path.startswith(("core/", "gpu/", "app/")):
            allowed = [folder + "/"] + ALLOWED[folder]
            if not any(path.startswith(prefix if prefix.endswith("/") else prefix + "/") for prefix in allowed):
                yield f"{where}: {folder} may not include {path}"
        if path.startswith("tests/"):
            yield f"{where}: the program may not include its tests"


def violations(root):
    for name in tracked(root):
        if name.startswith(GENERATED):
            continue
        path = root / name
        if path.suffix not in SPDX_SUFFIXES and path.name != "CMakeLists.txt":
            continue
        text = path.read_text(encoding="utf-8")
        lines = text.count("\n")
        if lines > LINE_LIMIT:
            yield f"{name}: {lines} lines, more than {LINE_LIMIT}; does it still answer one question?"
        if "SPDX-License-Identifier" not in "".join(text.splitlines(keepends=True)[:3]):
            yield f"{name}: no SPDX line"
        if path.suffix == ".h" and "#pragma once" not in text:
            yield f"{name}: no #pragma once"
        yield from include_violations(name, text)


def main():
    found = list(violations(Path(sys.argv[1]).resolve()))
    print("\n".join(found) or "the tree keeps its rules")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
