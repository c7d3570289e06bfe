#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Logs of the command line and the archive with what helps to find a fault, from outside.

Usage: logs_command_test.py PROGRAM SOURCE_ROOT
"""
import json
import os
import re
import sys
import unittest
import zipfile

from command_line import DENSE, CommandLine, run

LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} (error|warning|info|debug|trace): (.+)")
RULES = ("--type", "Q4_K_M", "--rule", r"blk\.0\.attn_v=Q8_0", "--rule", "attn_v=Q6_K")


def lines_of(path):
    found = [LINE.fullmatch(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert all(found), path.read_text(encoding="utf-8")
    return [(match[1], match[2]) for match in found]


class Logs(CommandLine):
    def decisions(self, lines):
        """What was said of each tensor that the rules name."""
        return {text.split(" ")[0]: text for text in lines if ".attn_v.weight (" in text}

    def checkDecisions(self, lines):
        said = self.decisions(lines)
        self.assertGreater(len(said), 1)
        for name, text in said.items():
            rule, kind = (1, "Q8_0") if name.startswith("blk.0.") else (2, "Q6_K")
            pattern = r"blk\.0\.attn_v" if rule == 1 else "attn_v"
            self.assertIn(f"becomes {kind} by rule {rule} ({pattern}={kind})", text)
        norm = next(text for text in lines if text.startswith("output_norm.weight ("))
        self.assertIn("becomes F32: ", norm)

    def test_each_decision_is_traced(self):
        done = run("quantize", DENSE, "-o", self.folder / "a.gguf", "--dry-run", *RULES, "--log-level", "trace")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.checkDecisions([line.removeprefix("trace: ") for line in done.stderr.splitlines()])
        done = run("quantize", DENSE, "-o", self.folder / "a.gguf", "--dry-run", *RULES, "--log-level", "debug")
        self.assertFalse(self.decisions(done.stderr.splitlines()))

    def test_messages_go_to_a_file_too(self):
        log = self.folder / "all.log"
        done = run("quantize", DENSE, "-o", self.folder / "a.gguf", "--dry-run", *RULES, "--quiet", "--log-level", "trace",
                   "--log-file", log)
        self.assertEqual(done.stderr, "")
        self.checkDecisions([text for level, text in lines_of(log) if level == "trace"])
        self.refused(3, "there is no such file", "inspect", self.folder / "nowhere", "--log-file", log)
        self.assertEqual(lines_of(log)[-1][0], "error")
        self.refused(4, "the log cannot be written there", "inspect", DENSE, "--log-file", self.folder)

    def test_a_job_has_its_log_beside_its_output(self):
        output = self.folder / "a.gguf"
        self.good("quantize", DENSE, "-o", output, *RULES, "--job-log")
        log = self.folder / "a.gguf.log"
        lines = lines_of(log)
        self.checkDecisions([text for level, text in lines if level == "trace"])
        self.assertTrue(lines[-1][1].startswith("done: every tensor was read back as planned"), lines[-1])
        self.assertIn('"preset":"Q4_K_M"', "".join(text for _, text in lines))
        report = json.loads((self.folder / "a.gguf.report.json").read_text(encoding="utf-8"))
        results = dict(text.split(": ", 1) for level, text in lines if level == "debug")
        for row in report["tensors"]:
            self.assertIn(f"read back as {row['read_back']}, {row['bytes']} bytes", results[row["name"]])
            self.assertTrue(results[row["name"]].endswith(row["checksum"]))
        # Another run goes on in the same file, and says how it ended.
        done = run("quantize", DENSE, "-o", output, *RULES, "--job-log")
        self.assertEqual(done.returncode, 4)
        after = lines_of(log)
        self.assertEqual(after[: len(lines)], lines)
        self.assertEqual(after[-1][0], "error")
        self.good("quantize", DENSE, "-o", self.folder / "b.gguf", *RULES)
        self.assertFalse((self.folder / "b.gguf.log").exists())


class Diagnostics(CommandLine):
    USER, HOST, SECRET = "zebediah", "vault-nine", "unannounced plans"

    def setUp(self):
        super().setUp()
        self.home = self.folder / f"home of {self.USER}"
        self.models = self.home / self.SECRET
        for folder in (self.home / "config/Quantloom", self.home / "data/Quantloom/logs", self.models):
            folder.mkdir(parents=True)
        (self.home / "config/Quantloom/Quantloom.conf").write_text(
            f"[recent]\nmodels={self.models}/m.gguf, /srv/{self.USER}/other.gguf\n[ui]\nmode=dark\n"
            "state=@ByteArray(abc)\n", encoding="utf-8")
        (self.home / "data/Quantloom/logs/studio.log").write_text(
            f"2026-01-01 10:00:00.000 info: Opened {self.models}/m.gguf\n"
            f"2026-01-01 10:00:01.000 error: {self.USER.upper()}@{self.HOST} has no room in /mnt/{self.SECRET.split()[0]}/x\n",
            encoding="utf-8")
        self.environment = {**os.environ, "HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home / "config"),
                            "XDG_DATA_HOME": str(self.home / "data"), "USER": self.USER, "LOGNAME": self.USER,
                            "HOSTNAME": self.HOST, "QUANTLOOM_RESOURCES": os.environ["QUANTLOOM_RESOURCES"]}

    def collected(self, *arguments):
        archive = self.folder / "d.zip"
        done = run("diagnostics", archive, *arguments, env=self.environment)
        self.assertEqual(done.returncode, 0, done.stderr)
        with zipfile.ZipFile(archive) as opened:
            self.assertIsNone(opened.testzip())
            return {name.removeprefix("quantloom-diagnostics/"): opened.read(name).decode("utf-8")
                    for name in opened.namelist()}

    def test_it_says_what_a_fault_needs(self):
        files = self.collected()
        version, devices = json.loads(files["version.json"]), json.loads(files["devices.json"])
        self.assertEqual(version, self.json_of("--version"))
        self.assertEqual([device["name"] for device in devices["devices"]],
                         [device["name"] for device in self.json_of("devices")["devices"]])
        settings = json.loads(files["settings.json"])
        self.assertEqual(settings["ui/mode"], "dark")
        self.assertEqual(settings["ui/state"], "(bytes)")
        self.assertTrue(settings["recent/models"][0].endswith("/m.gguf"))
        self.assertIn("has no room", files["logs/studio.log"])
        self.assertIn("README.txt", files)
        self.assertTrue(json.loads(files["system.json"])["kernel"])

    def json_of(self, *arguments):
        return json.loads(run(*arguments, "--json").stdout)

    def test_no_file_names_user_host_or_folders(self):
        run("quantize", DENSE, "-o", self.models / "m.gguf", "--job-log", env=self.environment)
        files = self.collected("--log", self.models / "m.gguf.log")
        self.assertIn("m.gguf", files["logs/1-m.gguf.log"])
        raw = (self.folder / "d.zip").read_bytes()
        for private in (self.USER, self.HOST, self.SECRET, self.SECRET.split()[0], str(self.home), "/srv/", "/mnt/",
                        str(DENSE.parent)):
            for name, text in files.items():
                self.assertNotIn(private.lower(), (name + text).lower(), name)
            self.assertNotIn(private.encode(), raw)

    def test_nothing_is_replaced_unasked(self):
        self.collected()
        self.refused(4, "d.zip", "diagnostics", self.folder / "d.zip")
        self.collected("--overwrite")
        self.refused(2, "must end in .zip", "diagnostics", self.folder / "d.tar")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
