# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the command line share. They are called as TEST.py PROGRAM SOURCE_ROOT."""
import hashlib
import json
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM, ROOT = Path(sys.argv[1]), Path(sys.argv[2])
DENSE = ROOT / "resources/samples/tales-dense"
MOE = ROOT / "resources/samples/tales-moe"


def run(*arguments, **options):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=120, **options)


def digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


GGUF_FORMATS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}


def gguf_parts(path):
    """Of a GGUF file: entries {key: (type, value)}, and the bytes from the data section on. Written for the tests alone."""
    data, at = Path(path).read_bytes(), 24

    def number(letter):
        nonlocal at
        value = struct.unpack_from("<" + letter, data, at)[0]
        at += struct.calcsize("<" + letter)
        return value

    def value(kind):
        nonlocal at
        if kind == 8:
            size = number("Q")
            at += size
            return data[at - size : at].decode()
        if kind == 9:
            element, count = number("I"), number("Q")
            return [element, [value(element) for _ in range(count)]]
        return number(GGUF_FORMATS[kind])

    assert data[:4] == b"GGUF"
    tensors, entries = struct.unpack_from("<QQ", data, 8)
    found = {}
    for _ in range(entries):
        key, kind = value(8), number("I")
        found[key] = (kind, value(kind))
    for _ in range(tensors):
        value(8)
        dimensions = number("I")
        at += 8 * dimensions + 12
    return found, data[(at + 31) // 32 * 32 :]


class CommandLine(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="quantloom-cli-"))

    def tearDown(self):
        shutil.rmtree(self.folder)

    def good(self, *arguments):
        done = run(*arguments)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def json(self, *arguments):
        return json.loads(self.good(*arguments, "--json"))

    def refused(self, code, needle, *arguments):
        done = run(*arguments)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        self.assertIn(needle, done.stderr)
        return done
