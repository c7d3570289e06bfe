#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders of safetensors for engines, from outside: what is written, exit codes, messages.

Usage: serve_test.py PROGRAM SOURCE_ROOT
"""
import json
import os
import shutil
import sys
import unittest

from command_line import DENSE, MOE, CommandLine


class Serve(CommandLine):
    """Folders of safetensors for engines."""

    def test_a_folder_is_the_default_for_other_names(self):
        report = self.json("quantize", DENSE, "-o", f"{self.folder}/out/")
        self.assertEqual(report["output"], str(self.folder / "out"))
        self.assertEqual(sorted(os.listdir(self.folder)), ["out", "out.report.html", "out.report.json"])
        config = json.loads((self.folder / "out/config.json").read_text())
        self.assertEqual(config["quantization_config"]["quant_method"], "compressed-tensors")
        self.assertEqual(report["runs_on"], ["vLLM"])
        rows = {row["name"]: row for row in report["tensors"]}
        up = rows["model.layers.0.mlp.up_proj.weight"]
        self.assertEqual((up["planned"], up["read_back"], up["role"]), ("FP8_DYNAMIC", "FP8_DYNAMIC", "ffn_up"))
        self.assertEqual(self.json("verify", self.folder / "out")["problems"], [])
        compared = self.json("compare", DENSE, self.folder / "out")
        self.assertLess(compared["total"]["rmse"], 0.03)

    def test_dry_run_is_exact_and_writes_nothing(self):
        planned = self.json("quantize", MOE, "-o", self.folder / "out", "--type", "NVFP4A16", "--split", "1M", "--dry-run")
        self.assertEqual(os.listdir(self.folder), [])
        self.good("quantize", MOE, "-o", self.folder / "out", "--type", "NVFP4A16", "--split", "1M")
        files = {path.name: path.stat().st_size for path in (self.folder / "out").iterdir()}
        self.assertEqual(sorted(planned["files"]), sorted(files))
        self.assertEqual(planned["bytes"], sum(files.values()))

    def test_the_same_recipe_file_says_the_container(self):
        recipe = self.folder / "recipe.json"
        recipe.write_text(json.dumps({"quantloom_recipe": 1, "to": "safetensors", "dialect": "modelopt", "preset": "FP8_BLOCK",
                                      "rules": [{"pattern": "down_proj", "type": "FP8_DYNAMIC"}]}))
        self.good("quantize", DENSE, "-o", self.folder / "out", "--recipe", recipe)
        config = json.loads((self.folder / "out/hf_quant_config.json").read_text())
        self.assertEqual(config["quantization"]["quant_algo"], "MIXED_PRECISION")
        self.refused(2, "is a recipe for safetensors", "quantize", DENSE, "-o", self.folder / "x.gguf", "--recipe", recipe)
        self.good("quantize", DENSE, "-o", self.folder / "ct", "--recipe", recipe, "--dialect", "compressed-tensors")

    def test_refusals(self):
        out = self.folder / "out"
        self.refused(2, "nearest for GGUF is Q8_0", "quantize", DENSE, "-o", self.folder / "x.gguf", "--type", "FP8_BLOCK")
        self.refused(2, "nearest for safetensors is", "quantize", DENSE, "-o", out, "--type", "Q4_K_M")
        self.refused(2, "NVFP4A16", "quantize", DENSE, "-o", out, "--type", "NVFP4")
        self.refused(2, "compressed-tensors", "quantize", DENSE, "-o", out, "--type", "NVFP4A16", "--dialect", "deepseek")
        self.refused(2, "for safetensors", "quantize", DENSE, "-o", self.folder / "x.gguf", "--dialect", "modelopt")
        self.refused(2, "must not end", "quantize", DENSE, "-o", self.folder / "x.gguf", "--to", "safetensors")
        self.refused(4, "folder that is read", "quantize", self.copied(), "-o", self.folder / "copy", "--overwrite")
        shutil.rmtree(self.folder / "copy")
        self.assertEqual(os.listdir(self.folder), [])
        self.good("quantize", DENSE, "-o", self.folder / "x.gguf", "--type", "Q8_0")
        self.refused(3, "is GGUF", "quantize", self.folder / "x.gguf", "-o", out)
        self.good("quantize", DENSE, "-o", out)
        self.refused(4, "--overwrite", "quantize", DENSE, "-o", out)
        self.good("quantize", DENSE, "-o", out, "--overwrite", "--type", "BF16")

    def copied(self):
        shutil.copytree(DENSE, self.folder / "copy")
        return self.folder / "copy"

    def test_input_scales(self):
        names = [row["name"] for row in self.json("quantize", DENSE, "--to", "safetensors", "--dry-run")["tensors"]]
        modules = {name[:-len(".weight")]: 8 for name in names if name.endswith("_proj.weight")}
        scales = self.folder / "inputs.json"
        scales.write_text(json.dumps(modules))
        report = self.json("quantize", DENSE, "-o", self.folder / "out", "--type", "NVFP4", "--input-scales", scales)
        written = [row for row in report["tensors"] if row["name"].endswith(".input_global_scale")]
        self.assertEqual(len(written), len(modules))
        scales.write_text('{"nothing": 1}')
        self.refused(3, "no module", "quantize", DENSE, "-o", self.folder / "x", "--type", "NVFP4", "--input-scales", scales)

    def test_what_engines_refuse_comes_with_rules(self):
        rule = ["--rule", "k_proj=NVFP4A16"]
        planned = self.json("quantize", DENSE, "-o", self.folder / "out", *rule, "--dry-run")
        problem = next(p for p in planned["problems"] if p.get("suggested_rules"))
        self.assertIn("one matrix", problem["message"])
        self.refused(2, "one matrix", "quantize", DENSE, "-o", self.folder / "out", *rule, "--strict")
        mended = [part for text in problem["suggested_rules"] for part in ("--rule", text)]
        self.good("quantize", DENSE, "-o", self.folder / "out", *mended, *rule)
        again = self.json("quantize", DENSE, "-o", self.folder / "again", *mended, *rule, "--dry-run")
        self.assertFalse([p for p in again["problems"] if p.get("suggested_rules")])

    def test_a_folder_that_cannot_be_written(self):
        self.refused(4, "missing", "quantize", DENSE, "-o", self.folder / "missing/out")
        (self.folder / "file").write_text("x")
        self.refused(4, "file", "quantize", DENSE, "-o", self.folder / "file")
        if os.geteuid() != 0:
            (self.folder / "closed").mkdir(mode=0o500)
            self.refused(4, "closed", "quantize", DENSE, "-o", self.folder / "closed/out")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=1)
