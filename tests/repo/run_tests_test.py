#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/run_tests.py leaves out only what passed with nothing changed since; tests share what the driver compiled.

Usage: run_tests_test.py SOURCE_FOLDER
"""
import os
import subprocess
import sys
import tempfile
from pathlib import Path


def main():
    runner = Path(sys.argv[1]) / "tests/run_tests.py"
    with tempfile.TemporaryDirectory(prefix="quantloom-run-tests-") as folder:
        source, build = Path(folder) / "source", Path(folder) / "build"
        source.mkdir()
        build.mkdir()
        ran, sick = Path(folder) / "ran", Path(folder) / "sick"
        names = ("well", "sometimes", "slow")
        (build / "CTestTestfile.cmake").write_text(
            f'add_test(well sh -c "echo well >> {ran} && test $MESA_SHADER_CACHE_DIR = {build}/shader_cache")\n'
            f'add_test(sometimes sh -c "echo sometimes >> {ran} && ! test -e {sick}")\n'
            f'add_test(slow sh -c "echo slow >> {ran}")\n'
            'set_tests_properties(slow PROPERTIES LABELS slow)\n')
        code = source / "code.txt"
        code.write_text("one")
        environment = {name: value for name, value in os.environ.items() if name != "MESA_SHADER_CACHE_DIR"}

        def run(*arguments):
            ran.write_text("")
            done = subprocess.run([sys.executable, "-B", runner, build, source, *arguments], capture_output=True, text=True,
                                  env=environment)
            lines = ran.read_text().split()
            return done.returncode == 0, sorted(lines, key=names.index)

        everything = ["well", "sometimes", "slow"]
        steps = [("a failure is told", sick.touch, [], (False, everything)),
                 ("what failed runs again, alone", None, [], (False, ["sometimes"])),
                 ("until it passes", sick.unlink, [], (True, ["sometimes"])),
                 ("nothing more to do", None, [], (True, [])),
                 ("all on request", None, ["--again"], (True, everything)),
                 ("a changed file makes all void", lambda: code.write_text("three"), ["--label-exclude", "slow"],
                  (True, ["well", "sometimes"])),
                 ("what was left out has not passed", None, [], (True, ["slow"]))]
        for what, change, arguments, expected in steps:
            if change:
                change()
            answer = run(*arguments)
            if answer != expected:
                print(f"not so: {what}: {answer}")
                return 1
    print("what passed runs again only when something has changed, or on request")
    return 0


if __name__ == "__main__":
    sys.exit(main())
