#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`quantloom tokenizer`, and the choice of a pre-tokenizer in `quantloom quantize`, from outside.

Usage: tokenizer_command_test.py PROGRAM SOURCE_ROOT
"""
import json
import shutil
import sys
import unittest

from command_line import DENSE, CommandLine, gguf_parts, run

# As GPT-2 splits, but a run of digits is split into single ones: no way of llama.cpp.
STRANGE = {
    "type": "Sequence",
    "pretokenizers": [
        {"type": "Split", "pattern": {"Regex": "[0-9]|'t| ?\\p{L}+| ?[^\\s\\p{L}]"}, "behavior": "Isolated", "invert": False},
        {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False},
    ],
}


class Tokenizer(CommandLine):
    def strange(self):
        folder = self.folder / "strange"
        shutil.copytree(DENSE, folder)
        tokenizer = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
        tokenizer["pre_tokenizer"] = STRANGE
        (folder / "tokenizer.json").write_text(json.dumps(tokenizer), encoding="utf-8")
        return folder

    def test_the_same_by_both_rules(self):
        answer = self.json("tokenizer", DENSE)
        self.assertEqual((answer["same"], answer["differing"], answer["pre"]), (True, 0, "gpt-2"))
        self.assertNotIn("question", answer)
        model = self.folder / "m.gguf"
        self.good("quantize", DENSE, "-o", model, "--type", "Q8_0")
        self.assertTrue(self.json("tokenizer", DENSE, model, "--prompt", "Once upon a time, 12 times.")["same"])

    def test_what_differs_is_shown_and_counted(self):
        done = run("tokenizer", DENSE, "--pre-tokenizer", "llama-bpe", "--prompt", "we're 1234567 strong", "--json")
        self.assertEqual(done.returncode, 1, done.stderr)
        answer = json.loads(done.stdout)
        different = [part for part in answer["stretches"] if not part["same"]]
        self.assertEqual(answer["differing"], sum(max(len(part["source"]), len(part["gguf"])) for part in different))
        for side in ("source", "gguf"):
            tokens = [token for part in answer["stretches"] for token in part["tokens" if part["same"] else side]]
            self.assertEqual(len(tokens), answer[f"{side}_tokens"])
            self.assertEqual("".join(token["text"] for token in tokens), "<|endoftext|>we're 1234567 strong")

    def test_a_person_decides_what_nobody_knows(self):
        folder, file = self.strange(), self.folder / "s.gguf"
        answer = json.loads(run("tokenizer", folder, "--json").stdout)
        nearest = answer["question"]["nearest"]
        self.assertEqual([row["differing"] for row in nearest], sorted(row["differing"] for row in nearest))
        self.assertGreater(nearest[0]["differing"], 0)
        sentence = f"choose with --pre-tokenizer {nearest[0]['name']}"
        undecided = self.refused(2, sentence, "quantize", folder, "-o", file, "--type", "Q8_0")
        self.assertEqual(undecided.stderr.count("llama.cpp has no pre-tokenizer"), 1)
        self.assertFalse(file.exists())
        self.refused(2, "llama.cpp knows no pre-tokenizer of mine", "quantize", folder, "-o", file, "--type", "Q8_0",
                     "--pre-tokenizer", "of mine")
        for name in (nearest[0]["name"], "qwen2"):
            self.good("quantize", folder, "-o", file, "--type", "Q8_0", "--pre-tokenizer", name, "--overwrite")
            self.assertEqual(gguf_parts(file)[0]["tokenizer.ggml.pre"], (8, name))
            with_file = json.loads(run("tokenizer", folder, file, "--json").stdout)
            counted = {row["name"]: row["differing"] for row in nearest}
            self.assertEqual(with_file["differing"], counted.get(name, with_file["differing"]))

    def test_the_choice_is_part_of_the_recipe(self):
        folder, recipe, file = self.strange(), self.folder / "r.json", self.folder / "s.gguf"
        recipe.write_text(json.dumps({"quantloom_recipe": 1, "preset": "Q8_0", "pre_tokenizer": "qwen2"}))
        self.good("quantize", folder, "-o", file, "--recipe", recipe)
        self.assertEqual(gguf_parts(file)[0]["tokenizer.ggml.pre"], (8, "qwen2"))
        # A folder keeps its own tokenizer, so there is nothing to decide.
        self.good("quantize", folder, "-o", self.folder / "out", "--type", "BF16")
        self.assertEqual((self.folder / "out/tokenizer.json").read_bytes(), (folder / "tokenizer.json").read_bytes())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=1)
