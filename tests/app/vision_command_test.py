#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`quantloom quantize --parts` and `--no-mtp`: files of vision parts, and layers that predict further tokens.

Usage: vision_command_test.py PROGRAM SOURCE_ROOT VISION_FIXTURES FAMILY_FIXTURES
"""
import os
import sys
import unittest
from pathlib import Path

VISION, FAMILIES = (Path(sys.argv.pop(3)) for _ in range(2))

from command_line import CommandLine  # noqa: E402  (reads the other arguments)

GEMMA, QWEN, GLM = VISION / "gemma3", VISION / "qwen2vl", FAMILIES / "glm4moe"


class Vision(CommandLine):
    def names(self):
        return sorted(name for name in os.listdir(self.folder) if ".report." not in name)

    def test_all_parts_are_two_files_with_a_report_each(self):
        seen = self.json("quantize", GEMMA, "-o", self.folder / "g-Q8_0.gguf", "--type", "Q8_0", "--parts", "all")
        self.assertEqual(self.names(), ["g-Q8_0.gguf", "g-mmproj-F16.gguf"])
        self.assertEqual(seen["exit_code"], 0)
        text, vision = (row["result"] for row in seen["results"])
        self.assertEqual([row["output"] for row in seen["results"]],
                         [str(self.folder / name) for name in ("g-Q8_0.gguf", "g-mmproj-F16.gguf")])
        self.assertTrue(text["complete"] and vision["complete"])
        self.assertEqual(vision["recipe"]["parts"], "vision")
        self.assertEqual(text["recipe"]["parts"], "all")
        # What one file leaves out the other has.
        for one, other in ((text, vision), (vision, text)):
            self.assertTrue(one["not_carried"])
            self.assertTrue((self.folder / (one["output"] + ".report.json")).exists())
        self.assertIn("vision_tower", " ".join(row["name"] for row in text["not_carried"]))
        inspected = self.json("inspect", self.folder / "g-mmproj-F16.gguf")
        self.assertEqual(inspected["architecture"], "clip")
        self.assertEqual(inspected["metadata"]["general.type"], "mmproj")
        layers = {row["layer"] for row in inspected["tensors"]}
        self.assertEqual(layers, {-1, 0, 1, 2})
        self.good("verify", self.folder / "g-mmproj-F16.gguf")

    def test_a_dry_run_plans_both_and_writes_none(self):
        seen = self.json("quantize", QWEN, "--dry-run", "-o", self.folder / "q.gguf", "--parts", "all",
                         "--vision-type", "Q8_0")
        self.assertEqual([Path(row["output"]).name for row in seen["results"]], ["q.gguf", "q-mmproj-Q8_0.gguf"])
        names = {row["name"]: row["planned"] for row in seen["results"][1]["result"]["tensors"]}
        self.assertEqual(names["v.patch_embd.weight.1"], "F32")
        self.assertEqual(names["mm.2.weight"], "Q8_0")
        self.assertEqual(self.names(), [])

    def test_the_vision_part_alone(self):
        done = self.json("quantize", QWEN, "-o", self.folder / "v.gguf", "--parts", "vision")
        self.assertEqual({row["planned"] for row in done["tensors"]}, {"F16", "F32"})
        again = self.json("quantize", self.folder / "v.gguf", "-o", self.folder / "w.gguf", "--type", "Q8_0")
        self.assertIn("Q8_0", {row["written"] for row in again["tensors"]})
        whole = self.json("quantize", QWEN, "--dry-run", "--parts", "vision", "--rule", r"v\.blk\.0\.attn_q=Q8_0")
        self.assertEqual([row["name"] for row in whole["tensors"] if row["planned"] == "Q8_0"], ["v.blk.0.attn_q.weight"])

    def test_what_cannot_be_is_refused(self):
        self.refused(2, "safetensors hold all parts", "quantize", GEMMA, "-o", self.folder / "s", "--parts", "all")
        self.refused(3, "no vision_config", "quantize", GLM, "-o", self.folder / "x.gguf", "--parts", "vision")
        self.refused(2, "no vision part", "quantize", GLM, "-o", self.folder / "x.gguf", "--parts", "all")
        self.good("quantize", GLM, "-o", self.folder / "text.gguf", "--type", "F16")
        self.refused(3, "without a vision part", "quantize", self.folder / "text.gguf", "-o", self.folder / "x.gguf",
                     "--parts", "vision")

    def test_layers_that_predict_further_tokens(self):
        kept = self.json("quantize", GLM, "--dry-run", "--type", "F16")
        left = self.json("quantize", GLM, "--dry-run", "--type", "F16", "--no-mtp")
        gone = {row["name"] for row in kept["tensors"]} - {row["name"] for row in left["tensors"]}
        self.assertIn("nextn", " ".join(gone))
        self.assertEqual(kept["not_carried"], [])
        self.assertGreaterEqual(len(left["not_carried"]), len(gone))
        self.assertIn("MTP", left["not_carried"][0]["reason"])
        self.assertTrue(any("MTP" in problem["message"] for problem in left["problems"]))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
