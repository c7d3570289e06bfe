#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`quantloom imatrix MODEL --text FILE`, from outside: what is collected, and what `quantize` makes of it.

Usage: calibrate_command_test.py PROGRAM SOURCE_ROOT
"""
import sys
import unittest

from command_line import DENSE, MOE, ROOT, CommandLine

TEXT = ROOT / "resources/samples/tales.txt"
CHUNK = 128


class Calibrate(CommandLine):
    def collected(self, model, *arguments, name="m.gguf"):
        return self.json("imatrix", model, "--text", TEXT, "--tokens", 6 * CHUNK, "--chunk", CHUNK, "-o", self.folder / name,
                         *arguments)

    def test_a_dense_model(self):
        seen = self.collected(DENSE)
        self.assertEqual((seen["tokens"], seen["chunks"], seen["chunk_tokens"]), (6 * CHUNK, 6, CHUNK))
        self.assertEqual((seen["datasets"], seen["counted"], seen["experts"]), ([str(TEXT)], "tokens", []))
        rows = {row["name"]: row for row in seen["tensors"] if row["state"] == "usable"}
        self.assertEqual(len(rows), 4 * 7)
        self.assertTrue(all(row["counts"] == [6 * CHUNK] for row in rows.values()))
        self.assertEqual({row["name"] for row in seen["tensors"]} - rows.keys(), {"output.weight", "token_embd.weight"})
        again = self.json("imatrix", self.folder / "m.gguf", "--model", DENSE)
        self.assertEqual(again["tensors"], seen["tensors"])
        # Types that cannot do without one can be made now.
        self.refused(3, "importance matrix", "quantize", DENSE, "-o", self.folder / "x.gguf", "--type", "IQ2_XXS")
        report = self.json("quantize", DENSE, "-o", self.folder / "x.gguf", "--type", "IQ2_XXS", "--imatrix",
                           self.folder / "m.gguf")
        self.assertFalse([p for p in report["problems"] if p["severity"] != "note"], report["problems"])
        self.collected(DENSE, "--threads", 1, name="one.gguf")
        self.assertEqual((self.folder / "one.gguf").read_bytes(), (self.folder / "m.gguf").read_bytes())
        self.collected(DENSE, name="m.dat")
        self.assertEqual(self.json("imatrix", self.folder / "m.dat")["counted"], "calls")

    def test_every_expert_sees_every_token(self):
        plain, full = self.collected(MOE), self.collected(MOE, "--all-experts", name="all.gguf")
        self.assertEqual((plain["all_experts"], full["all_experts"]), (False, True))
        self.assertTrue(plain["experts"])
        for before, after in zip(plain["experts"], full["experts"], strict=True):
            self.assertEqual(before["seen"], before["chosen"])
            self.assertEqual(after["chosen"], before["chosen"])
            self.assertEqual(set(after["seen"]), {6 * CHUNK})
            self.assertLess(min(before["seen"]), 6 * CHUNK)
        down = {row["name"]: row for row in plain["tensors"]}["blk.0.ffn_down_exps.weight"]
        self.assertEqual(down["counts"], plain["experts"][0]["seen"])

    def test_experts_without_a_token_are_named(self):
        text = self.folder / "short.txt"
        text.write_text("a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a")
        seen = self.json("imatrix", MOE, "--text", text, "--chunk", 16, "--tokens", 16, "-o", self.folder / "m.gguf")
        unseen = sum(layer["seen"].count(0) for layer in seen["experts"])
        self.assertGreater(unseen, 0)
        done = self.good("imatrix", MOE, "--text", text, "--chunk", 16, "--tokens", 16, "-o", self.folder / "m.gguf", "--overwrite")
        self.assertIn("have experts that have seen nothing", done)

    def test_refusals(self):
        text = self.folder / "short.txt"
        text.write_text("Once upon a time")
        out = ("-o", self.folder / "m.gguf")
        self.refused(2, "fewer than one chunk of 512", "imatrix", DENSE, "--text", text, *out)
        self.refused(3, "nowhere.txt", "imatrix", DENSE, "--text", self.folder / "nowhere.txt", *out)
        self.refused(2, "name it alone", "imatrix", DENSE, MOE, "--sample-text", *out)
        self.refused(2, "give one of them", "imatrix", DENSE, "--text", TEXT, "--sample-text", *out)
        self.refused(2, "name a text with --text", "imatrix", DENSE, "--all-experts")
        self.refused(4, "missing", "imatrix", DENSE, "--sample-text", "-o", self.folder / "missing/m.gguf")
        self.good("imatrix", DENSE, "--sample-text", "--tokens", 512, *out)
        self.refused(4, "--overwrite", "imatrix", DENSE, "--sample-text", *out)
        self.good("imatrix", DENSE, "--sample-text", "--tokens", 512, *out, "--overwrite")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=1)
