# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the command line share. They are called as TEST.py PROGRAM SOURCE_ROOT."""
import hashlib
import json
import shutil
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
