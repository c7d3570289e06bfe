#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`quantloom fit`, and presets by intention, from outside.

Usage: fit_command_test.py PROGRAM SOURCE_ROOT
"""
import json
import os
import sys
import unittest

from command_line import DENSE, CommandLine


class Fit(CommandLine):
    def setUp(self):
        super().setUp()
        os.environ["XDG_CONFIG_HOME"] = str(self.folder / "config")
        os.environ["XDG_DATA_HOME"] = str(self.folder / "data")

    def test_parts_are_those_of_the_model(self):
        config = json.loads((DENSE / "config.json").read_text())
        heads = config.get("num_key_value_heads", config["num_attention_heads"])
        size = config.get("head_dim") or config["hidden_size"] // config["num_attention_heads"]
        seen = self.json("fit", DENSE, "--type", "Q8_0", "--context", 1000, "--device", "RTX 4090")
        parts = {part["kind"]: part for part in seen["card"]["parts"]}
        # 1000 tokens take cells in multiples of 256; keys and values of two bytes
        self.assertEqual(parts["cache"]["bytes"], 1024 * config["num_hidden_layers"] * heads * size * 2 * 2)
        plan = self.json("quantize", DENSE, "--dry-run", "--type", "Q8_0")
        tensors = {tensor["name"]: tensor["bytes"] for tensor in plan["tensors"]}
        tied = "output.weight" not in tensors
        apart = 0 if tied else tensors["token_embd.weight"]
        self.assertEqual(parts["weights"]["bytes"], sum(tensors.values()) - apart)
        self.assertEqual([part for part, row in parts.items() if row["exact"]], ["weights", "cache"])
        self.assertEqual(seen["card"]["total"], sum(row["bytes"] for row in parts.values()))
        self.assertEqual(sum(row["bytes"] for row in seen["shared"]["parts"] if row["kind"] in ("weights", "embedding")),
                         sum(tensors.values()))
        self.assertEqual([(row["device"], row["verdict"]) for row in seen["devices"]], [("RTX 4090", "fits")])

    def test_what_does_not_fit_is_an_exit_code(self):
        self.refused(1, "", "fit", DENSE, "--memory", "10MB")
        text = self.good("fit", DENSE, "--memory", "24GB", "--kv", "Q8_0")
        for word in ("weights", "exact", "estimated", "24.0 GiB", "fits"):
            self.assertIn(word, text)

    def test_safetensors_need_an_engine(self):
        seen = self.json("fit", DENSE, "--to", "safetensors", "--type", "FP8_DYNAMIC", "--kv", "FP8")
        rows = {row["device"]: row for row in seen["devices"]}
        self.assertEqual(rows["RTX 4090"]["support"], "native")
        self.assertEqual(rows["RTX 3090"]["support"], "emulated")
        self.assertEqual(rows["Apple silicon 64GB"]["verdict"], "cannot run")

    def test_own_devices(self):
        own = self.folder / "config" / "Quantloom" / "devices.json"
        own.parent.mkdir(parents=True)
        own.write_text('{"devices": [{"name": "My box", "class": "ada", "memory_gib": 20}]}')
        known = self.json("fit", "--devices")
        self.assertEqual((known["devices"][0]["name"], known["devices"][0]["own"]), ("My box", True))
        self.assertIn("My box (own)", self.good("fit", "--devices"))
        own.write_text("{")
        self.assertIn("RTX 4090", [row["name"] for row in self.json("fit", "--devices")["devices"]])

    def test_quantize_by_intention(self):
        self.assertEqual(self.preset("--fit", "24GB"), "KEEP")
        self.assertEqual(self.preset("--type", "balanced"), "Q4_K_M")
        self.assertEqual(self.preset("--type", "nearly-lossless"), "Q8_0")
        self.assertEqual(self.preset("--type", "fits-8"), "KEEP")
        self.refused(1, "nothing fits", "quantize", DENSE, "--dry-run", "--fit", "10MB")
        self.refused(2, "not for gguf", "quantize", DENSE, "--dry-run", "--type", "vllm-fp8")

    def preset(self, *options):
        """Which preset was chosen: the one whose plan has the same types."""
        def types(*more):
            plan = self.json("quantize", DENSE, "--dry-run", *more)
            return [tensor["planned"] for tensor in plan["tensors"]]
        wanted = types(*options)
        return next((name for name in ("KEEP", "Q8_0", "Q4_K_M") if types("--type", name) == wanted), None)

    def test_own_presets_are_found_by_name(self):
        folder = self.folder / "data" / "Quantloom" / "presets"
        folder.mkdir(parents=True)
        (folder / "Small box.json").write_text('{"quantloom_recipe": 1, "name": "Small box", "preset": "Q5_K_M"}')
        plan = self.json("quantize", DENSE, "--dry-run", "--recipe", "Small box")
        self.assertIn("Q5_K", {tensor["planned"] for tensor in plan["tensors"]})
        self.assertEqual(self.json("fit", DENSE, "--recipe", "Small box")["type"], "Q5_K_M")

    def test_refusals(self):
        self.refused(2, "which model", "fit")
        self.refused(2, "RTX 9999", "fit", DENSE, "--device", "RTX 9999")
        self.refused(2, "no FP8 cache", "fit", DENSE, "--kv", "FP8")
        self.refused(2, "size of memory", "fit", DENSE, "--memory", "lots")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=1)
