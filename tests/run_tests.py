#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs ctest, but not again what passed when nothing has changed since.

    run_tests.py BUILD_FOLDER SOURCE_FOLDER [--again] [CTEST ARGUMENTS...]

What passed is kept in BUILD_FOLDER/passed_tests.json with a mark of everything a test can depend on: every file of
the tree, every program built, the installed packages. One changed file makes all of it void.
"""
import hashlib
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

PACKAGES = "/var/lib/dpkg/status"
NO_SOURCES = {".git", "build", "out", "__pycache__"}


def files_below(folder, without=frozenset()):
    for path, folders, names in os.walk(folder):
        folders[:] = sorted(set(folders) - without)
        yield from (os.path.join(path, name) for name in sorted(names))


def mark(build, source):
    """Of names, sizes and times of change; of the tests as ctest has them; of the environment's settings."""
    digest = hashlib.sha256()
    for path in [*files_below(source, NO_SOURCES), *files_below(os.path.join(build, "bin")), PACKAGES]:
        if os.path.lexists(path):
            status = os.lstat(path)
            digest.update(f"{path}\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
    settings = {name: value for name, value in os.environ.items() if name.startswith(("QUANTLOOM", "QL_", "QT_", "VK_"))}
    digest.update(json.dumps([settings, os.uname().release, os.cpu_count()], sort_keys=True).encode())
    return digest.hexdigest()


def wanted_tests(build, arguments):
    answer = subprocess.run(["ctest", "--test-dir", build, "--show-only=json-v1", *arguments], check=True,
                            capture_output=True, text=True).stdout
    return [test["name"] for test in json.loads(answer)["tests"]]


def read_passed(record, current):
    try:
        with open(record, encoding="utf-8") as file:
            kept = json.load(file)
        return set(kept["passed"]) if kept["mark"] == current else set()
    except (OSError, ValueError, KeyError):
        return set()


def passed_now(results):
    cases = ElementTree.parse(results).getroot().iter("testcase")
    return {case.get("name") for case in cases if case.get("status") == "run"}


def main():
    build, source, *arguments = sys.argv[1:]
    again = "--again" in arguments
    arguments = [each for each in arguments if each != "--again"]
    record, results = os.path.join(build, "passed_tests.json"), os.path.abspath(os.path.join(build, "results.xml"))
    current = mark(build, source)
    before = set() if again else read_passed(record, current)
    wanted = wanted_tests(build, arguments)
    known = before.intersection(wanted)
    if known:
        print(f"{len(known)} of {len(wanted)} tests passed before, and nothing has changed since (--again runs them)")
        if len(known) == len(wanted):
            return 0
        left = [str(number) for number, name in enumerate(wanted_tests(build, []), 1) if name in set(wanted) - known]
        arguments += ["-I", f"0,0,0,{','.join(left)}"]
    # What Mesa's software device compiles for one test the next one finds, whatever home it has. Threads of numpy would
    # only spin beside other tests.
    environment = {"MESA_SHADER_CACHE_DIR": os.path.abspath(os.path.join(build, "shader_cache")),
                   "OPENBLAS_NUM_THREADS": "1"} | os.environ
    code = subprocess.run(["ctest", "--test-dir", build, "--output-junit", results, *arguments],
                          env=environment).returncode
    if mark(build, source) == current:  # else somebody worked on while the tests ran
        with open(record, "w", encoding="utf-8") as file:
            json.dump({"mark": current, "passed": sorted(before | passed_now(results))}, file)
    return code


if __name__ == "__main__":
    sys.exit(main())
