#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`quantloom imatrix MODEL --text FILE`, from outside: what is collected, and what `quantize` makes of it.

Usage: calibrate_command_test.py PROGRAM SOURCE_ROOT
"""
import json
import struct
import sys
import unittest

from command_line import DENSE, MOE, ROOT, CommandLine

TEXT = ROOT / "resources/samples/tales.txt"
CHUNK = 128


def single(value):
    """The nearest number in single precision."""
    return struct.unpack("<f", struct.pack("<f", value))[0]


def numbers_in(folder, ending):
    """All tensors of one F32 number in model.safetensors whose names have this ending, by module."""
    data = (folder / "model.safetensors").read_bytes()
    size = struct.unpack_from("<Q", data)[0]
    found = {}
    for name, tensor in json.loads(data[8:8 + size]).items():
        if name.endswith(ending):
            assert tensor["dtype"] == "F32", tensor
            found[name[:-len(ending)]] = struct.unpack_from("<f", data, 8 + size + tensor["data_offsets"][0])[0]
    return found


class Calibrate(CommandLine):
    def collected(self, model, *arguments, name="m.gguf", chunks=6):
        return self.json("imatrix", model, "--text", TEXT, "--tokens", chunks * CHUNK, "--chunk", CHUNK,
                         "-o", self.folder / name, *arguments)

    def test_a_dense_model(self):
        seen = self.collected(DENSE)
        self.assertEqual((seen["tokens"], seen["chunks"], seen["chunk_tokens"]), (6 * CHUNK, 6, CHUNK))
        self.assertEqual((seen["datasets"], seen["counted"], seen["experts"]), ([str(TEXT)], "tokens", []))
        rows = {row["name"]: row for row in seen["tensors"] if row["state"] == "usable"}
        self.assertEqual(len(rows), 4 * 7)
        self.assertTrue(all(row["counts"] == [6 * CHUNK] for row in rows.values()))
        self.assertEqual({row["name"] for row in seen["tensors"]} - rows.keys(), {"output.weight", "token_embd.weight"})
        self.assertEqual(rows["blk.0.attn_q.weight"]["largest"], rows["blk.0.attn_v.weight"]["largest"])
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

    def test_on_a_device(self):
        """A software device sums up what the processor does, but for rounding."""
        for arguments in (), ("--all-experts",):
            here = self.collected(MOE, "--device", "cpu", "--overwrite", *arguments, chunks=2)
            there = self.collected(MOE, "--device", "llvmpipe", "--overwrite", *arguments, name="device.gguf",
                                   chunks=2)
            self.assertEqual((here["device"], here["device_why"]), ("cpu", "asked for"))
            self.assertIn("llvmpipe", there["device"])
            self.assertEqual(there["experts"], here["experts"])
            for ours, theirs in zip(there["tensors"], here["tensors"], strict=True):
                self.assertEqual(ours["counts"], theirs["counts"], ours["name"])
                for a, b in zip(ours.get("largest", []), theirs.get("largest", []), strict=True):
                    self.assertAlmostEqual(a, b, delta=1e-3 * b, msg=ours["name"])
        self.refused(6, "no such device", "imatrix", MOE, "--text", TEXT, "-o", self.folder / "x.gguf", "--device", "9")

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
        self.assertEqual(len(down["largest"]), len(down["counts"]))

    def test_scales_of_inputs(self):
        """The rules: E4M3 reaches 448, E2M1 times a scale in E4M3 reaches 6 * 448."""
        seen = self.collected(MOE, "--all-experts")
        largest = {}
        for row in seen["tensors"]:
            if row["state"] != "usable":
                continue
            _, layer, role, _ = row["name"].split(".")
            for expert, value in enumerate(row["largest"]):
                largest[layer, role, expert] = value
        words = {"q_proj": "attn_q", "k_proj": "attn_k", "v_proj": "attn_v", "o_proj": "attn_output", "gate_proj": "ffn_gate_exps",
                 "up_proj": "ffn_up_exps", "down_proj": "ffn_down_exps"}

        def expected(module):
            parts = module.split(".")
            return largest[parts[2], words[parts[-1]], int(parts[-2]) if "experts" in parts else 0]

        for preset, dialect, ending, rule in (
                ("FP8", "compressed-tensors", ".input_scale", lambda x: single(x / single(448))),
                ("FP8", "modelopt", ".input_scale", lambda x: single(x / single(448))),
                ("NVFP4", "modelopt", ".input_scale", lambda x: single(x / single(6 * 448))),
                ("NVFP4", "compressed-tensors", ".input_global_scale", lambda x: single(single(6 * 448) / x))):
            out = self.folder / f"{preset}-{dialect}"
            report = self.json("quantize", MOE, "-o", out, "--type", preset, "--dialect", dialect, "--imatrix",
                               self.folder / "m.gguf")
            self.assertFalse([p for p in report["problems"] if p["severity"] != "note"], report["problems"])
            scales = numbers_in(out, ending)
            self.assertEqual(len(scales), sum("attn" in role or "exps" in role for _, role, _ in largest))
            for module, value in scales.items():
                self.assertEqual(value, rule(single(expected(module))), module)
            config = json.loads((out / "config.json").read_text())["quantization_config"]
            inputs = config["config_groups"]["group_0"]["input_activations"]
            self.assertEqual(inputs["num_bits"], 8 if preset == "FP8" else 4)
            if preset == "FP8" and dialect == "compressed-tensors":
                self.assertEqual((inputs["dynamic"], inputs["strategy"]), (False, "tensor"))
        named = self.folder / "named"
        self.good("quantize", MOE, "-o", named, "--type", "NVFP4", "--input-scales", self.folder / "m.gguf")
        self.assertEqual(numbers_in(named, ".input_global_scale"), scales)
        # Without a calibration FP8 scales inputs as they come, and NVFP4 is refused.
        self.good("quantize", MOE, "-o", self.folder / "plain", "--type", "FP8")
        self.assertEqual(numbers_in(self.folder / "plain", ".input_scale"), {})
        self.refused(2, "calibration", "quantize", MOE, "-o", self.folder / "x", "--type", "NVFP4")
        plain = self.folder / "plain.dat"
        self.good("imatrix", self.folder / "m.gguf", "-o", plain)
        self.refused(2, "calibration", "quantize", MOE, "-o", self.folder / "x", "--type", "NVFP4", "--imatrix", plain)

    def test_experts_without_a_token_are_named(self):
        text = self.folder / "short.txt"
        text.write_text("a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a")
        seen = self.json("imatrix", MOE, "--text", text, "--chunk", 16, "--tokens", 16, "-o", self.folder / "m.gguf")
        unseen = sum(layer["seen"].count(0) for layer in seen["experts"])
        self.assertGreater(unseen, 0)
        done = self.good("imatrix", MOE, "--text", text, "--chunk", 16, "--tokens", 16, "-o", self.folder / "m.gguf", "--overwrite")
        self.assertIn("have experts that have seen nothing", done)
        planned = self.json("quantize", MOE, "-o", self.folder / "x", "--type", "FP8", "--imatrix", self.folder / "m.gguf",
                            "--dry-run")
        self.assertTrue([p for p in planned["problems"] if "no token in the calibration" in p["message"]])

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
