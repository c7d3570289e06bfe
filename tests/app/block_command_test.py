#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`quantloom block` from outside.

Usage: block_command_test.py PROGRAM SOURCE_ROOT
"""
import sys
import unittest

from command_line_test import DENSE, CommandLine


class Block(CommandLine):
    EXAMPLE = "0.3,-0.77,0.05,1.2,-0.615,0.62,-2.4,0.91"

    def test_values_given_by_hand(self):
        seen = self.json("block", "--values", self.EXAMPLE, "--types", "mxfp4,FP8,IQ2_XXS")
        self.assertEqual([t["name"] for t in seen["types"]], ["MXFP4", "FP8", "IQ2_XXS"])
        mxfp4, fp8, codebook = seen["types"]
        self.assertEqual((mxfp4["values"][4]["decoded"], mxfp4["values"][4]["code"]), (-0.5, 10))
        self.assertEqual(mxfp4["groups"][0]["scales"], [{"kind": "scale", "value": 0.5, "stored": "F8_E8M0"}])
        self.assertEqual(mxfp4["groups"][0]["grid"][10], -0.5)
        self.assertEqual(len(fp8["groups"][0]["grid"]), 256)
        self.assertLess(fp8["rmse"], mxfp4["rmse"])
        self.assertFalse(codebook["has_grid"])
        self.assertTrue(codebook["uniform_importance"])
        self.assertIsNone(codebook["values"][0]["code"])
        self.assertEqual(codebook["repeated_to"], 256)

    def test_block_of_a_tensor_is_what_quantize_writes(self):
        output = self.folder / "dense.gguf"
        self.good("quantize", DENSE, "-o", output, "--type", "Q8_0")
        name = "blk.1.ffn_down.weight"
        place = ("--row", 3, "--column", 70)
        before = self.json("block", DENSE, name, *place, "--types", "Q8_0")
        after = self.json("block", output, name, *place, "--types", "F32")
        self.assertEqual((before["column"], len(before["values"])), (64, 32))
        self.assertEqual([v["decoded"] for v in before["types"][0]["values"]], after["values"])
        source = self.json("block", DENSE, "model.layers.1.mlp.down_proj.weight", *place, "--types", "F32")
        self.assertEqual((source["tensor"], source["values"]), (name, before["values"]))

    def test_text_has_scales_values_and_codes(self):
        text = self.good("block", "--values", self.EXAMPLE)
        for word in ("NVFP4", "IQ4_NL", "scale 0.5 (F8_E8M0)", "-0.615", "0xa"):
            self.assertIn(word, text)

    def test_a_type_that_does_not_fit_says_so_beside_the_others(self):
        seen = self.json("block", DENSE, "blk.0.attn_norm.weight", "--types", "Q8_0,Q4_K")
        self.assertNotIn("error", seen["types"][0])
        seen = self.json("block", "--values", "1,2,3", "--types", "NVFP4")
        self.assertEqual(seen["types"][0]["repeated_to"], 4)

    def test_refusals(self):
        self.refused(2, "\"x\"", "block", "--values", "1,x")
        self.refused(2, "Q9_Z", "block", "--values", "1", "--types", "Q9_Z")
        self.refused(2, "either", "block")
        self.refused(2, "either", "block", DENSE, "--values", "1")
        self.refused(2, "no tensor", "block", DENSE, "nobody")
        self.refused(2, "no row 99999", "block", DENSE, "output_norm.weight", "--row", 99999)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=1)
