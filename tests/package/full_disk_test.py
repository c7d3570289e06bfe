#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A disk that is really full: a small file system in memory, a little larger than what is written, or smaller. Whatever
its size, the program writes all or nothing, says so with exit code 4, and goes on when there is room.

Usage: full_disk_test.py PROGRAM SOURCE_ROOT
Needs root, to mount and enlarge the file system; `./studio test --all` runs it.
"""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM, ROOT = Path(sys.argv[1]), Path(sys.argv[2])
MODEL = ROOT / "resources/samples/tales-dense"
PAGE = 4096


class SmallDisk:
    def __init__(self, size):
        self.path = Path(tempfile.mkdtemp(prefix="quantloom-full-"))
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "quantloom-full", self.path], check=True)

    def enlarge(self, size):
        subprocess.run(["mount", "-o", f"remount,size={size}", self.path], check=True)

    def files(self):
        return sorted(str(path.relative_to(self.path)) for path in self.path.rglob("*") if path.is_file())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", self.path], check=True)
        self.path.rmdir()


def quantize(disk, output, *more):
    return subprocess.run([PROGRAM, "quantize", MODEL, "-o", disk.path / output, "--quiet", *more],
                          capture_output=True, text=True, timeout=300)


def content(path):
    return [file.read_bytes() for file in sorted(path.rglob("*")) if file.is_file()] if path.is_dir() else path.read_bytes()


def check(holds, *words):
    if not holds:
        raise SystemExit(" ".join(map(str, words)))


def of_all_sizes(output, *options):
    """Sizes around what is needed, and how many of them were refused at once, and how many later."""
    with SmallDisk(1 << 30) as roomy:
        done = quantize(roomy, output, *options)
        check(done.returncode == 0, done.stderr)
        wanted, names = content(roomy.path / output), roomy.files()
        model_bytes = sum(f.stat().st_size for f in (roomy.path / output).rglob("*")) if (roomy.path / output).is_dir() \
            else (roomy.path / output).stat().st_size
        all_bytes = sum((roomy.path / name).stat().st_size for name in names)
    at_once = later = whole = 0
    first = model_bytes // PAGE * PAGE - 4 * PAGE
    sizes = list(range(first, all_bytes + 64 * PAGE, max(PAGE, (all_bytes + 64 * PAGE - first) // 20 // PAGE * PAGE)))
    for size in [PAGE, model_bytes // 2, *sizes, all_bytes + (1 << 20)]:
        with SmallDisk(size) as disk:
            done = quantize(disk, output, *options)
            if done.returncode == 0:
                whole += 1
                check(content(disk.path / output) == wanted, output, "differs on a disk of", size)
                continue
            check(done.returncode == 4, "exit code", done.returncode, "on a disk of", size, done.stderr)
            check("free" in done.stderr or "No space left" in done.stderr, done.stderr)
            left = disk.files()
            check(all(name.endswith((".partial", ".journal")) for name in left), "left over:", left)
            later += bool(left)
            at_once += not left
            disk.enlarge(1 << 30)
            again = quantize(disk, output, *options, "--resume")
            check(again.returncode == 0, "not continued:", again.stderr)
            check(content(disk.path / output) == wanted and disk.files() == names, output, "differs when continued")
    check(whole > 0 and at_once > 0, "of the sizes", whole, "were enough and", at_once, "too small")
    print(f"{output}: enough room {whole} times, refused {at_once} times, stopped and continued {later} times")


def edit_in_no_room():
    """Metadata that do not fit in place need the file once more."""
    with SmallDisk(64 << 20) as disk:
        check(quantize(disk, "out.gguf", "--type", "Q8_0").returncode == 0)
        model = disk.path / "out.gguf"
        before = model.read_bytes()
        disk.enlarge((sum((disk.path / name).stat().st_size for name in disk.files()) // PAGE + 8) * PAGE)
        command = [PROGRAM, "metadata", model, "--in-place", "--set", "general.description=" + "x" * 100_000]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
        check(done.returncode == 4, "exit code", done.returncode, done.stderr)
        check(model.read_bytes() == before, "an edit without room has changed the file")
        disk.enlarge(64 << 20)
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
        check(done.returncode == 0, done.stderr)
        facts = json.loads(subprocess.run([PROGRAM, "inspect", model, "--json"], capture_output=True, text=True).stdout)
        check(len(facts["metadata"]["general.description"]) == 100_000, "the edit is not there")


def main():
    if os.geteuid() != 0:
        raise SystemExit("this test needs root: it mounts a file system in memory")
    of_all_sizes("out.gguf", "--type", "Q4_K_M")
    of_all_sizes("out", "--type", "FP8_DYNAMIC", "--to", "safetensors")
    edit_in_no_room()


if __name__ == "__main__":
    main()
