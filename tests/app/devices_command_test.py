#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`quantloom devices`, from outside.

Usage: devices_command_test.py PROGRAM SOURCE_ROOT LIBRARY_WITHOUT_LOADER
"""
import json
import os
import sys
import unittest

from command_line import CommandLine, run

NO_LOADER = sys.argv.pop(3)
KINDS = {"discrete", "integrated", "virtual", "other", "software", "cpu"}


class Devices(CommandLine):
    def seen(self, *arguments, **environment):
        done = run("devices", "--json", *arguments, env={**os.environ, **environment})
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def test_every_device_says_what_it_is(self):
        seen = self.seen()
        self.assertEqual(seen["problem"], "")
        self.assertEqual([device["kind"] for device in seen["devices"]][-1], "cpu")
        self.assertIn("software", [device["kind"] for device in seen["devices"]])
        for device in seen["devices"]:
            self.assertIn(device["kind"], KINDS)
            self.assertGreater(device["memory_bytes"], 0)
        self.assertEqual(sum(device["chosen"] for device in seen["devices"]), 1)
        software = next(device for device in seen["devices"] if device["kind"] == "software")
        self.assertGreaterEqual(len(software["features"]), 9)
        for feature in software["features"]:
            self.assertEqual(feature["used"], feature["present"] and feature["use"] != "")
        if all(device["kind"] in ("software", "cpu") for device in seen["devices"]):
            self.assertTrue(seen["devices"][-1]["chosen"], "the processor's own code is faster than software Vulkan")

    def test_text_names_the_reason(self):
        text = self.good("devices")
        self.assertIn("Work goes to ", text)
        self.assertIn("subgroup-arithmetic", text)

    def test_a_wish_is_followed_or_refused(self):
        software = next(device for device in self.seen()["devices"] if device["kind"] == "software")
        for wish in (software["name"].upper(), str(software["index"])):
            seen = self.seen("--device", wish)
            self.assertEqual([device["name"] for device in seen["devices"] if device["chosen"]], [software["name"]])
            self.assertEqual(seen["why"], "asked for")
        self.refused(6, "there is no such device", "devices", "--device", "Voodoo 2")

    def absent(self, needle, **environment):
        seen = self.seen(**environment)
        self.assertEqual([device["kind"] for device in seen["devices"]], ["cpu"])
        self.assertIn(needle, seen["problem"])
        self.assertIn(needle, seen["why"])
        done = run("devices", env={**os.environ, **environment})
        self.assertEqual(done.returncode, 0)
        self.assertEqual(len([line for line in done.stdout.splitlines() if needle in line]), 1)
        done = run("devices", "--device", "0", env={**os.environ, **environment})
        self.assertEqual(done.returncode, 6)

    def test_without_a_loader_the_processor_is_named(self):
        self.absent("there is no Vulkan on this computer", LD_PRELOAD=NO_LOADER)

    def test_without_a_driver(self):
        nothing = str(self.folder / "nothing.json")
        self.absent("no driver", VK_ICD_FILENAMES=nothing, VK_DRIVER_FILES=nothing)

    def test_switched_off(self):
        self.absent("QUANTLOOM_VULKAN", QUANTLOOM_VULKAN="off")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
