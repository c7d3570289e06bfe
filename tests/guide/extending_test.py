#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The worked examples of the guide's last page: put into a copy of the tree, built, tested, and tried.

Usage: extending_test.py CMAKE SOURCE_ROOT WORK_FOLDER
"""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

GOLDEN = "Golden.EveryFormatGivesTheBytesAndTheNumbersOfGgml"
TARGETS = ["quantloom", "quant_test", "checkpoint_scheme_test", "app_test"]
TESTS = ["checkpoint_scheme_test", "app_largest_test", "app_workspace_test"]


def blocks(page):
    """Kind of text, what is said after it, and the text."""
    return re.findall(r"^```(\w+)(?: ([^\n]+))?\n(.*?)^```", page.read_text(), re.M | re.S)


def copy_tree(source, work):
    """Only what has changed, so that a second run builds less."""
    listed = subprocess.run(["git", "-C", source, "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
                            check=True, capture_output=True, text=True).stdout
    for name in filter(None, listed.split("\0")):
        if (source / name).exists():
            (work / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source / name, work / name)


def main():
    cmake, source, work = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    tree, place = work / "tree", work / "place"
    shutil.rmtree(place, ignore_errors=True)
    copy_tree(source, tree)
    shutil.copytree(source / "resources/samples", place)
    commands = []
    for kind, said, text in blocks(source / "docs/guide/extending.md"):
        if kind == "cpp":
            (tree / said).write_text(text)
        elif kind == "python":
            (place / said).write_text(text)
        elif kind == "diff":
            subprocess.run(["patch", "--strip=1", "--forward", "--no-backup-if-mismatch"], cwd=tree, input=text, text=True,
                           check=True)
        elif kind == "sh" and said:
            commands += text.splitlines()
    modules = tree / "tests/oracle/node_modules"
    if not modules.exists():
        modules.symlink_to(source / "tests/oracle/node_modules")
    subprocess.run([cmake, "--preset", "release"], cwd=tree, check=True, stdout=subprocess.DEVNULL)
    subprocess.run([cmake, "--build", "build/release", "--target", *TARGETS], cwd=tree, check=True)
    build = tree / "build/release"
    tests = "^(" + "|".join(TESTS) + ")$"
    subprocess.run(["ctest", "--test-dir", build, "--output-on-failure", "-R", tests], check=True)
    formats = [build / "bin/quant_test", "--gtest_brief=1"]
    subprocess.run([*formats, f"--gtest_filter=-{GOLDEN}"], check=True)
    golden = subprocess.run([*formats, f"--gtest_filter={GOLDEN}"], capture_output=True, text=True)
    if golden.returncode == 0 or "Q3_0" not in golden.stdout:
        sys.exit("quant_test does not miss the golden bytes of the format that is new")
    environment = {**os.environ, "PATH": f"{build / 'bin'}:{os.environ['PATH']}", "HOME": str(place),
                   "QUANTLOOM_RESOURCES": str(tree / "resources")}
    for command in commands:
        print(f"$ {command}", flush=True)
        subprocess.run(["bash", "-c", command], cwd=place, env=environment, check=True)


if __name__ == "__main__":
    main()
