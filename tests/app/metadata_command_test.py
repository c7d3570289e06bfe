#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`quantloom metadata` from outside.

Usage: metadata_command_test.py PROGRAM SOURCE_ROOT
"""
import json
import sys
import unittest

from command_line import DENSE, CommandLine, digest, gguf_parts

class Metadata(CommandLine):
    def setUp(self):
        super().setUp()
        self.model = self.folder / "m.gguf"
        self.good("quantize", DENSE, "-o", self.model, "--type", "Q8_0")
        self.before, self.data = gguf_parts(self.model)

    def edited(self, *arguments):
        answer = self.json("metadata", self.model, *arguments)
        entries, data = gguf_parts(self.model)
        self.assertEqual(data, self.data)
        return answer, entries

    def test_shows_what_is_there(self):
        shown = self.json("metadata", self.model)
        self.assertEqual([e["key"] for e in shown["entries"]], list(self.before))
        self.assertEqual(self.good("metadata", self.model, "general.architecture"), "llama\n")
        tokens = self.json("metadata", self.model, "tokenizer.ggml.tokens")
        self.assertEqual((tokens["type"], tokens["value"]), ("arr[str]", self.before["tokenizer.ggml.tokens"][1][1]))
        self.assertIn("llama.context_length", self.good("metadata", self.model))

    def test_a_dry_run_and_a_missing_place_write_nothing(self):
        whole = digest(self.model)
        answer = self.json("metadata", self.model, "--set", "general.name=N", "--dry-run")
        self.assertEqual((answer["written"], answer["way"], len(answer["changes"])), (False, "in place", 1))
        self.refused(2, "--in-place", "metadata", self.model, "--set", "general.name=N")
        self.refused(2, "shapes", "metadata", self.model, "--set", "llama.block_count=1", "--in-place")
        self.refused(2, "not known", "metadata", self.model, "--set", "x.y=1", "--in-place")
        self.refused(2, "u32", "metadata", self.model, "--set", "llama.context_length=-1", "--in-place")
        self.refused(2, "no key", "metadata", self.model, "nobody")
        self.assertEqual(digest(self.model), whole)

    def test_rewritten_once_then_in_place(self):
        text = "{% for m in messages %}" + "{{ m }}\n" * 400 + "{% endfor %}"
        template = self.folder / "template.jinja"
        template.write_text(text)
        answer, entries = self.edited("--set-file", f"tokenizer.chat_template={template}", "--set", "x.flag:bool=true",
                                      "--set", 'general.tags=["a","b"]', "--rename", "general.type=x.kind", "--in-place")
        self.assertEqual((answer["way"], answer["written"]), ("rewrite", True))
        self.assertGreater(answer["spare_bytes"], 4000)
        self.assertEqual(entries["tokenizer.chat_template"], (8, text))
        self.assertEqual(entries["x.flag"], (7, True))
        self.assertEqual(entries["general.tags"], (9, [8, ["a", "b"]]))
        self.assertEqual(entries["x.kind"], self.before["general.type"])
        size = self.model.stat().st_size
        answer, entries = self.edited("--remove", "x.flag", "--set", "general.sampling.temp=0.5", "--in-place")
        self.assertEqual((answer["way"], self.model.stat().st_size), ("in place", size))
        self.assertEqual(entries["general.sampling.temp"], (6, 0.5))
        self.assertNotIn("x.flag", entries)
        self.assertIn("no problem found", self.good("verify", self.model))  # its report still fits

    def test_a_list_of_edits_and_another_file(self):
        edits = self.folder / "edits.json"
        edits.write_text(json.dumps([{"set": "general.name", "value": "New"}, {"remove": "general.type"},
                                     {"set": "x.list", "type": "arr[f32]", "value": [1, 0.5]}]))
        whole, other = digest(self.model), self.folder / "other.gguf"
        answer = self.json("metadata", self.model, "--from", edits, "-o", other)
        self.assertEqual([c["change"] for c in answer["changes"]], ["changed", "added", "removed"])
        entries, data = gguf_parts(other)
        self.assertEqual((entries["general.name"], entries["x.list"]), ((8, "New"), (9, [6, [1.0, 0.5]])))
        self.assertEqual((data, digest(self.model)), (self.data, whole))
        self.refused(4, "exists", "metadata", self.model, "--from", edits, "-o", other)
        edits.write_text('[{"set": "general.name", "value": 3}]')
        self.refused(3, "edit 1", "metadata", self.model, "--from", edits, "--in-place")

    def test_force_does_what_is_refused(self):
        answer, entries = self.edited("--set", "llama.block_count=7", "--in-place", "--force")
        self.assertEqual(entries["llama.block_count"], (4, 7))
        self.assertEqual(len(answer["refusals"]), 1)

    def test_a_folder_has_none(self):
        self.refused(3, "", "metadata", DENSE / "model.safetensors")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=1)
