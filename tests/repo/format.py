#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that clang-format 14 would leave every C++ file as it is. Usage: format.py SOURCE_ROOT"""
import subprocess
import sys


def main():
    root = sys.argv[1]
    listing = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "*.cpp", "*.h"], cwd=root, check=True,
                             capture_output=True, text=True)
    files = listing.stdout.split()
    return subprocess.run(["clang-format-14", "--dry-run", "-Werror", *files], cwd=root).returncode


if __name__ == "__main__":
    sys.exit(main())
