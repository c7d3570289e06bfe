#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`evaluate`, `generate`, `culprits` and `imatrix` with models that are built oddly: gpt-oss (sinks, experts with biases that
are stored together) and DeepSeek (keys and values from a latent).

Usage: families_command_test.py PROGRAM SOURCE_ROOT FOLDER, with the models of tests/fixtures/families in FOLDER
"""
import sys
import unittest
from pathlib import Path

FAMILIES = Path(sys.argv.pop(3))
from command_line import ROOT, CommandLine  # noqa: E402

TEXT = ("--text", ROOT / "resources/samples/tales.txt", "--tokens", 256, "--chunk", 64)
LAYERS, HEADS, EXPERTS = 4, 4, 8


class Odd:
    """Of one family: `model`, `lacks` (what graphics cards lack)."""

    def test_a_recipe_is_its_file(self):
        file = self.folder / "m.gguf"
        self.good("quantize", self.model, "-o", file, "--type", "Q4_0")
        written, planned = (self.json("evaluate", self.model, *candidate, *TEXT)
                            for candidate in ((file,), ("--type", "Q4_0")))
        self.assertEqual((written["tokens"], len(written["layers"])), (256, LAYERS))
        for key in ("perplexity", "kl_divergence", "layers"):
            self.assertEqual(planned[key], written[key])
        self.assertLess(0, written["kl_divergence"]["mean"])
        self.assertEqual(written["device"], "cpu")
        self.assertIn(self.lacks, written["device_why"])
        self.refused(3, self.lacks, "evaluate", self.model, file, *TEXT, "--device", "0")

    def test_it_says_the_same_on_any_number_of_threads(self):
        seen = [self.json("generate", self.model, "--prompt", "Once upon a time", "-n", 8, "--greedy", "--threads", threads)
                for threads in (1, 2)]
        self.assertEqual(seen[0]["results"][0]["tokens"], seen[1]["results"][0]["tokens"])
        self.assertEqual(len(seen[0]["results"][0]["tokens"]), 8)

    def test_the_worst_tensors_are_found(self):
        worst = f"blk.2.{self.worst}.weight"
        seen = self.json("culprits", self.model, "--type", "F32", "--rule", f"{worst}=Q4_0", "--rule", "attn_q=F16", *TEXT)
        self.assertLess(1, seen["differing"])
        self.assertEqual(seen["tensors"][0]["name"], worst)

    def collected(self):
        seen = self.json("imatrix", self.model, *TEXT, "-o", self.folder / "m.imatrix.gguf")
        return {row["name"]: row for row in seen["tensors"] if row["state"] != "missing"}


class GptOss(Odd, CommandLine):
    model, lacks, worst = FAMILIES / "gpt-oss", "the clamped SwiGLU", "attn_output"

    def test_an_importance_matrix(self):
        rows = self.collected()
        for layer in range(LAYERS):
            self.assertEqual(rows[f"blk.{layer}.attn_q.weight"]["counts"], [256])
            for part in ("gate", "up", "down"):
                counts = rows[f"blk.{layer}.ffn_{part}_exps.weight"]["counts"]
                self.assertEqual((len(counts), sum(counts)), (EXPERTS, 3 * 256))


class DeepSeek(Odd, CommandLine):
    model, lacks, worst = FAMILIES / "deepseek-v3", "MLA", "attn_output"

    def test_an_importance_matrix(self):
        rows = self.collected()
        for layer in range(LAYERS):
            for part in ("attn_q_a", "attn_q_b", "attn_kv_a_mqa", "attn_output"):
                self.assertEqual(rows[f"blk.{layer}.{part}.weight"]["counts"], [256])
            for part in ("attn_k_b", "attn_v_b"):
                self.assertEqual(rows[f"blk.{layer}.{part}.weight"]["counts"], HEADS * [256])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
