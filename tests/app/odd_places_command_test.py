#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of any name, and homes that are not there or cannot be written: nothing is lost, nothing lands elsewhere.

Usage: odd_places_command_test.py PROGRAM SOURCE_ROOT
"""
import json
import os
import selectors
import shutil
import subprocess
import sys
import time
import unittest

from command_line import DENSE, MOE, PROGRAM, CommandLine, digest, run

NAMES = ["two  spaces", "Größe ÄÖÜ é", "模型 量化", "🚀 👩🏽‍💻", "it's \"quoted\" & $HOME; 100 % #1", "-dash", "x" * 200]
NOWHERE = "/proc/nowhere"  # even the administrator cannot make it
HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


class Names(CommandLine):
    def test_any_name_is_read_written_and_reported(self):
        shutil.copytree(DENSE, self.folder / "plain")
        self.good("quantize", self.folder / "plain", "-o", self.folder / "plain.gguf", "--type", "Q8_0")
        for name in NAMES:
            with self.subTest(name):
                folder = self.folder / name
                shutil.copytree(DENSE, folder)
                file = folder / f"{name}.gguf"
                report = self.json("quantize", folder, "-o", file, "--type", "Q8_0")
                self.assertEqual(report["output"], str(file))
                self.assertTrue(self.json("verify", file)["has_report"])
                beside = json.loads(file.with_name(file.name + ".report.json").read_text(encoding="utf-8"))
                self.assertEqual(beside["source"]["path"], str(folder))
                rows = self.json("diff", file, self.folder / "plain.gguf")["rows"]
                self.assertTrue(rows and not any(row["differs"] for row in rows))
                total = self.json("compare", folder, file)["total"]
                self.assertEqual(total, self.json("compare", self.folder / "plain", self.folder / "plain.gguf")["total"])

    def test_a_killed_job_goes_on(self):
        name = "Größe 模型 🚀 " + "x" * 180
        file, whole = self.folder / f"{name}.gguf", self.folder / "whole.gguf"
        wishes = ("--type", "Q5_K_S", "--search", "best", "--threads", "1")
        self.good("quantize", MOE, "-o", whole, *wishes)
        journal = file.with_name(file.name + ".journal")
        for _ in range(10):
            job = subprocess.Popen([PROGRAM, "quantize", MOE, "-o", file, *wishes], stderr=subprocess.DEVNULL)
            while job.poll() is None and not journal.exists():
                time.sleep(0.001)
            job.kill()
            job.wait()
            if journal.exists():
                break
            file.unlink()  # it was faster
        self.assertFalse(file.exists())
        self.good("quantize", MOE, "-o", file, *wishes, "--resume")
        self.assertEqual(digest(file), digest(whole))
        self.assertFalse(journal.exists())


class Homes(CommandLine):
    def homes(self):
        usual = {name: value for name, value in os.environ.items() if name not in HOMES}
        yield "none", usual
        yield "empty", usual | {"HOME": ""}
        yield "not there", usual | {"HOME": NOWHERE}
        yield "not absolute", usual | {"XDG_CONFIG_HOME": "here", "XDG_DATA_HOME": "here", "XDG_CACHE_HOME": "here"}

    def test_the_command_line_needs_no_home(self):
        for what, environment in self.homes():
            with self.subTest(what):
                folder = self.folder / what
                folder.mkdir()

                def good(*arguments):
                    done = run(*arguments, env=environment, cwd=folder)
                    self.assertEqual(done.returncode, 0, done.stderr)
                    self.assertNotIn("error", done.stderr)
                    self.assertNotIn("warning", done.stderr)

                good("quantize", DENSE, "-o", "m.gguf", "--type", "Q4_0")
                good("verify", "m.gguf")
                good("recipe", "m.gguf")
                good("generate", "m.gguf", "--prompt", "Once", "-n", 2, "--greedy")
                written = ["m.gguf", "m.gguf.report.html", "m.gguf.report.json"]
                self.assertEqual(sorted(os.listdir(folder)), written)

    def test_the_studio_says_once_what_it_cannot_keep(self):
        environment = {name: value for name, value in os.environ.items() if name not in HOMES}
        environment |= {"HOME": NOWHERE, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        studio = subprocess.Popen([PROGRAM, DENSE], env=environment, cwd=self.folder, stderr=subprocess.PIPE)
        try:
            said = b""
            with selectors.DefaultSelector() as selector:
                selector.register(studio.stderr, selectors.EVENT_READ)
                until = time.monotonic() + 60
                while b"forgotten" not in said and time.monotonic() < until:
                    if selector.select(1):
                        said += os.read(studio.stderr.fileno(), 4096)
                while selector.select(2):  # nothing more comes
                    more = os.read(studio.stderr.fileno(), 4096)
                    self.assertTrue(more, "it ended")
                    said += more
            self.assertIsNone(studio.poll())
        finally:
            studio.kill()
            studio.wait()
            studio.stderr.close()
        lines = [line for line in said.decode().splitlines() if line.startswith(("error", "warning"))]
        self.assertEqual(len(lines), 1, said.decode())
        self.assertIn(NOWHERE, lines[0])
        self.assertEqual(os.listdir(self.folder), [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=1)
