#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Three published quantisations of DeepSeek-V3 side by side, and the recipe of each: headers of real size.

Usage: recipe_diff_test.py PROGRAM SOURCE_ROOT
"""
import csv
import io
import math
import re
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(sys.argv[2]) / "tests/fixtures/deepseek_v3"))
import make_v3  # noqa: E402
from command_line import DENSE, CommandLine  # noqa: E402

GIB = 2**30
NOT_THERE = "n/a"

# The comparison that people keep by hand: tensors, and the type in each of the three files.
TABLE = [
    ("token_embd", "Q8_0", "Q8_0", "Q4_K"),
    ("blk.[0-60].attn_kv_b", "Q8_0", "Q2_K", "Q6_K"),
    ("blk.[0-60].attn_k_b", "Q8_0", NOT_THERE, NOT_THERE),
    ("blk.[0-60].attn_v_b", "Q8_0", NOT_THERE, NOT_THERE),
    ("blk.[0-2].ffn_down", "Q8_0", "Q3_K", "Q6_K"),
    ("blk.[3-60].ffn_down_exps", "IQ3_K_R4", "Q3_K", "Q3_K"),
    ("blk.[3-60].ffn_gate_exps", "IQ2_K_R4", "Q2_K", "Q2_K"),
    ("blk.[3-60].ffn_up_exps", "IQ2_K_R4", "Q2_K", "Q2_K"),
    ("blk.[3-60].ffn_gate_shexp", "Q8_0", "Q2_K", "Q4_K"),
    ("blk.[3-60].ffn_up_shexp", "Q8_0", "Q2_K", "Q4_K"),
    ("blk.[0-60].attn_output", "Q8_0", "Q3_K", "Q4_K"),
]


def unfolded(row):
    """"blk.[3-60].ffn_{gate,up}_exps" as its single rows."""
    braces = re.search(r"\{([^}]*)\}", row)
    return [row[:braces.start()] + word + row[braces.end():] for word in braces.group(1).split(",")] if braces else [row]


class DeepSeekV3(CommandLine):
    def setUp(self):
        super().setUp()
        first = make_v3.make(self.folder)
        self.files = [first[name] for name in ("iq2_k_r4", "q2_k_l", "ud_q2_k_xl")]

    def test_the_table_comes_out(self):
        diff = self.json("diff", *self.files)
        rows = {name: row for row in diff["rows"] for name in unfolded(row["tensors"])}
        for name, *types in TABLE:
            self.assertEqual(rows[name]["types"], types, name)
            self.assertEqual(rows[name]["differs"], len(set(types) - {NOT_THERE}) > 1, name)
        folded = [row["tensors"] for row in diff["rows"]]
        for name in ("blk.[3-60].ffn_{gate,up}_exps", "blk.[3-60].ffn_{gate,up}_shexp", "blk.[0-60].attn_{k,v}_b"):
            self.assertIn(name, folded)
        self.assertLess(len(folded), 25)
        self.assertFalse(rows["output_norm"]["differs"])
        self.assertEqual(sum(row["count"] for row in diff["rows"]), 1147)

    def test_global_facts_come_first(self):
        models = self.json("diff", *self.files)["models"]
        self.assertEqual([model["tensors"] for model in models], [1147, 1025, 1025])
        sizes = [model["file_bytes"] / GIB for model in models]
        for size, told in zip(sizes, (227, 228, 231)):  # some people round up, others to the nearest
            self.assertIn(told, (math.floor(size), math.ceil(size)))
        self.assertEqual([f"{size:.2f}" for size in sizes], ["226.00", "228.11", "230.59"])
        self.assertEqual([model["files"] for model in models], [5, 5, 5])
        self.assertEqual([model["file_type"] for model in models], ["IQ2_K_R4", "Q2_K", "Q2_K"])
        self.assertEqual(models[0]["imatrix"], "iq2_k_r4/imatrix.dat")
        for model, path in zip(models, self.files):
            shards = path.parent.glob(path.name.replace("00001-of", "*-of"))
            self.assertEqual(model["file_bytes"], sum(shard.stat().st_size for shard in shards))
        lines = self.good("diff", *self.files, "--markdown").splitlines()
        self.assertEqual([line.split("|")[1].strip() for line in lines[2:8]],
                         ["file size", "files", "tensors", "bits per weight", "file type", "importance matrix"])

    def test_exports(self):
        table = self.good("diff", *self.files, "--markdown")
        self.assertIn("| blk.[0-2].ffn_down | **Q8_0** | **Q3_K** | **Q6_K** |", table)
        self.assertIn("| blk.[0-60].attn_{k,v}_b | Q8_0 | n/a | n/a |", table)
        rows = {row[0]: row for row in csv.reader(io.StringIO(self.good("diff", *self.files, "--csv")))}
        self.assertEqual(rows["blk.[0-60].attn_kv_{a_mqa,b}"][1:], ["122", "yes", "Q8_0", "Q2_K", "Q6_K"])
        self.assertEqual(rows["tensors"][1:], ["", "yes", "1147", "1025", "1025"])
        self.assertEqual(rows["blk.[3-60].ffn_{gate,up}_exps"][3:], ["IQ2_K_R4", "Q2_K", "Q2_K"])

    def test_the_recipe_of_each_gives_its_types(self):
        for path in self.files:
            said = self.json("recipe", path)
            self.assertLessEqual(len(said["recipe"]["rules"]), 8, said["recipe"])
            self.assertTrue(any("imatrix" in warning for warning in said["warnings"]))
            recipe = self.folder / "recipe.json"
            recipe.write_text(said["text"])
            planned = self.json("quantize", path, "--dry-run", "--recipe", recipe)["tensors"]
            self.assertEqual([row["name"] for row in planned if row["planned"] != row["source_type"]], [])


class Folders(CommandLine):
    """Models in safetensors: container, dialect and the scheme of each weight."""

    def test_the_recipe_of_a_folder_gives_its_types(self):
        cases = [
            ("FP8_BLOCK", ["--dialect", "deepseek"], "FP8 128x128"),
            ("FP8_DYNAMIC", ["--rule", r"layers\.[12]\.mlp\.=BF16"], "FP8 per row"),
            ("FP8", ["--rule", "self_attn=keep"], "FP8 per tensor"),
            ("NVFP4A16", ["--rule", r"\.0\.mlp\.=FP8_DYNAMIC"], "NVFP4"),
            ("MXFP4", [], "MXFP4"),
        ]
        for preset, options, scheme in cases:
            with self.subTest(preset):
                made = self.folder / preset
                self.good("quantize", DENSE, "-o", made, "--to", "safetensors", "--type", preset, *options)
                said = self.json("recipe", made)
                self.assertEqual(said["recipe"]["to"], "safetensors")
                self.assertEqual(said["recipe"]["dialect"], "deepseek" if "deepseek" in options else "compressed-tensors")
                self.assertEqual(said["recipe"]["preset"], preset)
                recipe = self.folder / "recipe.json"
                recipe.write_text(said["text"])
                asked = ["quantize", DENSE, "--dry-run", "--to", "safetensors"]
                wanted = {row["name"]: row["planned"] for row in self.json(*asked, "--type", preset, *options)["tensors"]}
                for model in (DENSE, made):
                    plan = self.json("quantize", model, "--dry-run", "--to", "safetensors", "--recipe", recipe)
                    self.assertEqual({row["name"]: row["planned"] for row in plan["tensors"]}, wanted)
                rows = self.json("diff", made, DENSE)["rows"]
                self.assertTrue(any(row["types"] == [scheme, "BF16"] for row in rows), rows)
                rows = self.json("diff", DENSE, made, "--recipe", recipe)["rows"]
                self.assertEqual([row for row in rows if row["types"][1] != row["types"][2]], [])


class PlannedColumn(CommandLine):
    """What a recipe makes of a model, beside the file that it made."""

    def test_the_plan_is_as_the_file(self):
        made = self.folder / "made.gguf"
        options = ["--type", "Q4_K_S", "--rule", r"attn_(q|v)\.=Q6_K", "--rule", "ffn_down=keep"]
        self.good("quantize", DENSE, "-o", made, *options)
        recipe = self.folder / "recipe.sh"
        recipe.write_text("quantloom quantize model -o made.gguf --type Q4_K_S --rule 'attn_(q|v)\\.=Q6_K' "
                          "--rule ffn_down=keep\n")
        diff = self.json("diff", DENSE, made, "--recipe", recipe)
        self.assertEqual([row for row in diff["rows"] if row["types"][1] != row["types"][2]], [])
        self.assertTrue(any(row["types"][0] != row["types"][2] for row in diff["rows"]))
        self.assertEqual(diff["models"][1]["file_bytes"], diff["models"][2]["file_bytes"])
        self.assertEqual(diff["models"][2]["file_type"], "Q4_K_S")

    def test_one_model_alone_is_not_compared(self):
        self.refused(2, "--recipe", "diff", DENSE)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
