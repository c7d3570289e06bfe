#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What is compiled for an instruction set has no function that the linker might take for everybody's.

Usage: instruction_set_test.py OBJECT_FILE...

Of an inline function that several sources compile, the linker keeps any one. If it kept one made for AVX-512, machines
without would end by an illegal instruction.
"""
import subprocess
import sys


def shared_functions(path):
    listed = subprocess.run(["nm", "--demangle", path], check=True, capture_output=True, text=True).stdout
    for line in listed.splitlines():
        kind, name = line[17:].split(" ", 1)
        if kind == "W":
            yield name


def main():
    objects = sys.argv[1:]
    found = [f"{path}: {name}" for path in objects for name in shared_functions(path)]
    print("\n".join(found) or f"{len(objects)} object files without a shared function")
    return 1 if found or not objects else 0


if __name__ == "__main__":
    sys.exit(main())
