#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every command of the guide works as it stands there, in the order of its pages, and its links lead somewhere.

Usage: guide_test.py PROGRAM SOURCE_ROOT
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def pages(guide):
    """The pages in the order of the contents."""
    return [guide / name for name in ["README.md", *re.findall(r"^\d+\. \[[^]]*\]\(([^)]+)\)", (guide / "README.md").read_text(), re.M)]]


def commands(text):
    for block in re.findall(r"^```sh\n(.*?)^```", text, re.M | re.S):
        yield from (line for line in block.splitlines() if line.strip())


def broken_links(page):
    words = re.sub(r"^```.*?^```", "", page.read_text(), flags=re.M | re.S)
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", words):
        if "://" not in target and not (page.parent / target).exists():
            yield target


def main():
    program, root = Path(sys.argv[1]), Path(sys.argv[2])
    guide, samples = root / "docs/guide", root / "resources/samples"
    listed = pages(guide)
    if {page.name for page in guide.glob("*.md")} != {page.name for page in listed}:
        raise SystemExit("the contents do not list every page")
    failed = 0
    with tempfile.TemporaryDirectory(prefix="quantloom-guide-") as folder:
        here = Path(folder)
        (here / "bin").mkdir()
        (here / "bin/quantloom").symlink_to(program)
        for sample in samples.iterdir():
            (shutil.copytree if sample.is_dir() else shutil.copy)(sample, here / sample.name)
        environment = {**os.environ, "PATH": f"{here / 'bin'}:{os.environ['PATH']}", "HOME": folder,
                       "QUANTLOOM_RESOURCES": str(root / "resources")}
        for page in listed:
            for target in broken_links(page):
                print(f"{page.name}: nothing at {target}")
                failed += 1
            for command in commands(page.read_text()):
                begin = time.monotonic()
                done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True)
                print(f"{page.name}: {command}: {time.monotonic() - begin:.1f} s")
                if done.returncode != 0:
                    print(f"gave {done.returncode}: {done.stderr[-600:]}")
                    failed += 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
