#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`quantloom evaluate` and `quantloom generate`, from outside.

Usage: preview_command_test.py PROGRAM SOURCE_ROOT
"""
import json
import math
import sys
import unittest

from command_line import DENSE, MOE, ROOT, CommandLine, run


def software_device():
    """Mesa's Vulkan device, which every machine of the tests has."""
    devices = json.loads(run("devices", "--json").stdout)["devices"]
    return next(device["name"] for device in devices if device["kind"] == "software")


class Evaluate(CommandLine):
    def test_a_recipe_is_its_file(self):
        file = self.folder / "tales.gguf"
        self.good("quantize", DENSE, "-o", file, "--type", "Q3_K_M")
        recipe = self.folder / "recipe.json"
        recipe.write_text(json.dumps({"quantloom_recipe": 1, "preset": "Q3_K_M"}))
        usual = ("--tokens", 1100, "--chunk", 256)
        written = self.json("evaluate", DENSE, file, *usual)
        self.assertEqual((written["tokens"], written["chunk"]), (1024, 256))
        self.assertEqual(written["predictions"], 4 * 127)
        self.assertEqual(len(written["layers"]), 4)
        for seen in (self.json("evaluate", DENSE, "--recipe", recipe, *usual),
                     self.json("evaluate", DENSE, "--type", "Q3_K_M", *usual, "--threads", 1)):
            for key in ("perplexity", "kl_divergence", "same_top", "rms_delta_p", "layers"):
                self.assertEqual(seen[key], written[key])
        perplexity = written["perplexity"]
        self.assertAlmostEqual(perplexity["ratio"], perplexity["candidate"] / perplexity["reference"], 9)
        divergence = written["kl_divergence"]
        self.assertLess(0, divergence["median"])
        self.assertLess(divergence["median"], divergence["mean"])
        self.assertLess(divergence["p99_9"], divergence["max"] + 1e-12)

    def test_a_recipe_for_safetensors_is_its_folder(self):
        matrix = self.folder / "inputs.gguf"
        self.good("imatrix", DENSE, "--sample-text", "--tokens", 512, "-o", matrix)
        usual = ("--tokens", 256, "--chunk", 128)
        for name, options in {"static": ("--type", "FP8", "--imatrix", matrix, "--dialect", "modelopt"),
                              "nvfp4": ("--type", "NVFP4", "--imatrix", matrix),
                              "blocks": ("--type", "FP8_BLOCK", "--rule", "layers\\.1\\.=NVFP4A16")}.items():
            folder = self.folder / name
            self.good("quantize", DENSE, "-o", folder, *options)
            written = self.json("evaluate", DENSE, folder, *usual)
            seen = self.json("evaluate", DENSE, "--to", "safetensors", *options, *usual)
            for key in ("perplexity", "kl_divergence", "same_top", "rms_delta_p", "layers", "notes"):
                self.assertEqual(seen[key], written[key])
            self.assertTrue(any("as the candidate is served" in note for note in seen["notes"]), seen["notes"])
            exact = self.json("evaluate", DENSE, "--to", "safetensors", *options, *usual, "--activations", "exact")
            self.assertNotEqual(exact["kl_divergence"]["mean"], seen["kl_divergence"]["mean"])
            self.assertEqual([note for note in exact["notes"] if "served" in note], [])
        recipe = self.folder / "recipe.json"
        recipe.write_text(json.dumps({"quantloom_recipe": 1, "to": "safetensors", "preset": "FP8_DYNAMIC"}))
        by_file = self.json("evaluate", DENSE, "--recipe", recipe, *usual)
        self.assertEqual(self.json("evaluate", DENSE, "--to", "safetensors", *usual)["kl_divergence"],
                         by_file["kl_divergence"])
        self.refused(2, "--to safetensors", "evaluate", DENSE, "--type", "FP8_DYNAMIC")
        self.refused(2, "--to safetensors", "evaluate", DENSE, "--type", "Q8_0", "--dialect", "modelopt")
        self.refused(2, "scale of the inputs", "evaluate", DENSE, "--to", "safetensors", "--type", "NVFP4")

    def test_it_runs_on_a_device(self):
        usual = ("evaluate", DENSE, "--type", "Q4_0", "--tokens", 256, "--chunk", 128)
        ours, device = self.json(*usual, "--device", "cpu"), self.json(*usual, "--device", software_device())
        self.assertEqual((ours["device"], device["device"]), ("cpu", software_device()))
        self.assertEqual(device["device_why"], "asked for")
        for path in (("kl_divergence", "mean"), ("perplexity", "candidate")):
            a, b = ours[path[0]][path[1]], device[path[0]][path[1]]
            self.assertLess(abs(a - b), 2e-3 * a)
        self.refused(6, "there is no such device", *usual, "--device", "Voodoo 2")

    def test_conversations_are_written_by_a_template(self):
        says = ["Tell me a tale. " * 20, "Once upon a time there was a fox. " * 20, "And then?"]
        messages = [{"role": role, "content": text} for role, text in zip(("user", "assistant", "user"), says)]
        (self.folder / "chat.jsonl").write_text(json.dumps({"messages": messages}) + "\n")
        (self.folder / "plain.txt").write_text("".join(
            f"<|im_start|>{one['role']}\n{one['content']}<|im_end|>\n" for one in messages))
        usual = ("evaluate", DENSE, "--type", "Q4_0", "--chunk", 64)
        chat = self.json(*usual, "--text", self.folder / "chat.jsonl", "--chat=chatml")
        plain = self.json(*usual, "--text", self.folder / "plain.txt")
        self.assertEqual((chat["chat"], plain["chat"]), ("chatml", None))
        for key in ("tokens", "perplexity", "kl_divergence"):
            self.assertEqual(chat[key], plain[key])
        (self.folder / "said.txt").write_text(says[1] * 2)
        (self.folder / "gemma.txt").write_text(f"<start_of_turn>user\n{(says[1] * 2).strip()}<end_of_turn>\n")
        self.assertEqual(self.json(*usual, "--text", self.folder / "said.txt", "--chat=gemma")["perplexity"],
                         self.json(*usual, "--text", self.folder / "gemma.txt")["perplexity"])
        self.refused(3, "--chat=NAME", *usual, "--chat")
        self.refused(2, "chatml", *usual, "--chat=morse")
        (self.folder / "bad.json").write_text('{"text": "no messages"}')
        self.refused(3, "messages", *usual, "--chat=chatml", "--text", self.folder / "bad.json")

    def test_a_model_is_no_different_from_itself(self):
        seen = self.json("evaluate", MOE, MOE, "--tokens", 512)
        self.assertEqual((seen["kl_divergence"]["max"], seen["same_top"], seen["rms_delta_p"]), (0, 1, 0))
        self.assertTrue(math.isfinite(seen["perplexity"]["reference"]))

    def test_fewer_bits_diverge_more(self):
        text = self.folder / "text.txt"
        text.write_text((ROOT / "resources/samples/tales.txt").read_text()[:6000])
        seen = {name: self.json("evaluate", DENSE, "--type", name, "--text", text)["kl_divergence"]["mean"]
                for name in ("Q8_0", "Q4_0", "Q2_K")}
        self.assertLess(seen["Q8_0"], seen["Q4_0"])
        self.assertLess(seen["Q4_0"], seen["Q2_K"])
        rounded = self.json("evaluate", DENSE, "--type", "Q8_0", "--text", text, "--activations", "nvfp4", "--kv", "fp8")
        self.assertGreater(rounded["kl_divergence"]["mean"], seen["Q8_0"])

    def test_it_stops_when_it_is_clear(self):
        usual = ("evaluate", DENSE, "--type", "Q2_K", "--chunk", 64, "--portion", 2)
        seen = self.json(*usual, "--threshold", 5, "--min-tokens", 0)
        self.assertEqual(seen["stopped"], {"reason": "below threshold", "after": seen["tokens"]})
        self.assertLess(seen["tokens"], 2000)
        self.assertEqual([point["tokens"] for point in seen["curve"]],
                         list(range(128, seen["tokens"] + 1, 128)))
        self.assertIsNone(seen["curve"][0]["interval"][1])
        low, high = seen["curve"][-1]["interval"]
        self.assertTrue(0 <= low < seen["kl_divergence"]["mean"] < high < 5)
        self.assertEqual(seen["curve"][-1]["kl_divergence"], seen["kl_divergence"]["mean"])
        unclear = self.good(*usual, "--until-clear=0.001", "--tokens", 512)
        self.assertIn("read to the end without a clear result", unclear)
        whole = self.json("evaluate", DENSE, "--type", "Q2_K", "--tokens", 512)
        self.assertEqual(len(whole["curve"]), 1)
        self.assertEqual(whole["stopped"], {"reason": "all read", "after": 512})

    def test_what_cannot_be_evaluated(self):
        self.refused(2, "--recipe FILE", "evaluate", DENSE)
        self.refused(2, "not both", "evaluate", DENSE, MOE, "--type", "Q8_0")
        self.refused(2, "not forms of one", "evaluate", DENSE, MOE)
        short = self.folder / "short.txt"
        short.write_text("Once upon a time")
        self.refused(2, "fewer than one chunk of 512", "evaluate", DENSE, "--type", "Q8_0", "--text", short)
        for word in ("perplexity, candidate", "KL divergence", "same top token"):
            self.assertIn(word, self.good("evaluate", DENSE, "--type", "Q8_0", "--tokens", 512))


class Culprits(CommandLine):
    def test_the_worst_are_named_and_raised(self):
        recipe = self.folder / "raised.json"
        seen = self.json("culprits", DENSE, "--type", "Q2_K", "--tokens", 512, "--chunk", 128, "-n", 2,
                         "--raise", 2, "-o", recipe)
        self.assertEqual((seen["tokens"], seen["chunk"], len(seen["layers"])), (512, 128, 4))
        self.assertGreaterEqual(len(seen["tensors"]), 2)
        rates = [tensor["saved_per_byte"] for tensor in seen["tensors"]]
        self.assertEqual(rates, sorted(rates, reverse=True))
        raised = seen["raised"]
        self.assertLess(raised["kl_divergence"], seen["kl_divergence"])
        self.assertGreater(raised["bytes"], raised["bytes_before"])
        self.assertEqual(json.loads(recipe.read_text()), raised["recipe"])
        again = self.json("evaluate", DENSE, "--recipe", recipe, "--tokens", 512, "--chunk", 128)
        self.assertAlmostEqual(again["kl_divergence"]["mean"], raised["kl_divergence"], 12)
        plan = self.json("quantize", DENSE, "-o", self.folder / "x.gguf", "--recipe", recipe, "--dry-run")
        self.assertEqual(sum(rule["decided"] for rule in plan["rules"]), 2)
        worst = seen["tensors"][0]
        planned = next(tensor for tensor in plan["tensors"] if tensor["name"] == worst["name"])
        self.assertEqual(planned["planned"], worst["raises"][0]["type"])
        table = self.good("culprits", DENSE, "--type", "Q2_K", "--tokens", 256, "--chunk", 128, "-n", 1)
        self.assertIn("nats/MiB", table)

    def test_they_are_raised_in_safetensors(self):
        recipe = self.folder / "raised.json"
        served = ("--to", "safetensors", "--type", "NVFP4A16")
        usual = ("--tokens", 256, "--chunk", 128)
        seen = self.json("culprits", MOE, *served, *usual, "-n", 1, "--raise", 1, "-o", recipe)
        self.assertLess(seen["raised"]["kl_divergence"], seen["kl_divergence"])
        self.assertEqual(seen["tensors"][0]["raises"][0]["type"], "FP8_DYNAMIC")
        plan = self.json("quantize", MOE, "-o", self.folder / "out", "--recipe", recipe, "--dry-run")
        self.assertIn("FP8_DYNAMIC", {tensor["planned"] for tensor in plan["tensors"]})
        again = self.json("evaluate", MOE, "--recipe", recipe, *usual)
        self.assertAlmostEqual(again["kl_divergence"]["mean"], seen["raised"]["kl_divergence"], 12)

    def test_they_are_found_on_a_device(self):
        usual = ("culprits", DENSE, "--type", "Q2_K", "--tokens", 32, "--chunk", 32, "-n", 1)
        ours, device = self.json(*usual, "--device", "cpu"), self.json(*usual, "--device", software_device())
        self.assertEqual((ours["device"], device["device"]), ("cpu", software_device()))
        self.assertEqual(device["tensors"][0]["name"], ours["tensors"][0]["name"])
        self.assertLess(abs(device["kl_divergence"] - ours["kl_divergence"]), 2e-3 * ours["kl_divergence"])

    def test_what_cannot_be_asked(self):
        self.refused(2, "--recipe FILE", "culprits", DENSE)
        self.refused(2, "--raise", "culprits", DENSE, "--type", "Q2_K", "-o", self.folder / "x.json")
        self.refused(2, "quantloom recipe", "culprits", DENSE, DENSE, "--raise", 1)


class Generate(CommandLine):
    def test_the_seed_decides(self):
        def text(*arguments):
            return self.json("generate", DENSE, "--prompt", "Once upon a time", "-n", 30, *arguments)["results"][0]["text"]

        self.assertEqual(text("--seed", 3), text("--seed", 3, "--threads", 1))
        self.assertEqual(text("--greedy"), text("--temperature", 0))
        self.assertEqual(len({text("--seed", seed, "--temperature", 3, "--top-p", 1, "--min-p", 0)
                              for seed in range(4)}), 4)

    def test_a_folder_that_is_not_written(self):
        folder = self.folder / "out"
        self.good("quantize", DENSE, "-o", folder, "--type", "NVFP4A16")
        usual = ("generate", DENSE, "--prompt", "Once upon a time", "-n", 12, "--seed", 5)
        written = self.json(*usual, "--against", folder)["results"][1]
        seen = self.json(*usual, "--to", "safetensors", "--type", "NVFP4A16")["results"][1]
        self.assertEqual((seen["text"], seen["places"]), (written["text"], written["places"]))

    def test_it_runs_on_a_device(self):
        usual = ("generate", DENSE, "--prompt", "The capital of France is", "-n", 8, "--greedy")
        ours, device = self.json(*usual, "--device", "cpu"), self.json(*usual, "--device", software_device())
        self.assertEqual((ours["device"], device["device"]), ("cpu", software_device()))
        self.assertEqual(device["results"][0]["tokens"], ours["results"][0]["tokens"])

    def test_a_prompt_in_the_words_of_a_template(self):
        usual = ("generate", DENSE, "-n", 4, "--greedy")
        seen = self.json(*usual, "--chat=llama3", "--prompt", "Who are you?")
        written = ("<|start_header_id|>user<|end_header_id|>\n\nWho are you?<|eot_id|>"
                   "<|start_header_id|>assistant<|end_header_id|>\n\n")
        self.assertEqual((seen["chat"], seen["written_prompt"]), ("llama3", written))
        plain = self.json(*usual, "--prompt", written)
        self.assertIsNone(plain["chat"])
        for key in ("prompt_tokens", "tokens"):
            self.assertEqual(seen["results"][0][key], plain["results"][0][key])
        both = self.json(*usual, "--chat=chatml", "--type", "Q8_0", "--prompt",
                         '[{"role": "system", "content": "S"}, {"role": "user", "content": "U"}]')
        self.assertEqual(both["written_prompt"], "<|im_start|>system\nS<|im_end|>\n<|im_start|>user\nU<|im_end|>\n"
                                                 "<|im_start|>assistant\n")
        self.refused(3, "--chat=NAME", *usual, "--chat", "--prompt", "x")

    def test_two_models_side_by_side(self):
        seen = self.json("generate", DENSE, "--prompt", "The capital of France is", "-n", 8, "--greedy", "--type", "Q2_K")
        ours, theirs = seen["results"]
        self.assertTrue(ours["text"].startswith(" Paris"), ours["text"])
        same = seen["same_tokens"]
        self.assertEqual(ours["tokens"][:same], theirs["tokens"][:same])
        self.assertTrue(same == 8 or ours["tokens"][same] != theirs["tokens"][same])
        self.assertEqual(seen["first_different"], None if same == 8 else same)
        for result in (ours, theirs):
            self.assertEqual([place["token"] for place in result["places"]], result["tokens"])
            for place in result["places"]:
                self.assertGreaterEqual(place["divergence"], 0)
                for side in ("reference", "candidate"):
                    top = place[side]["top"]
                    self.assertEqual(len(top), 5)
                    self.assertEqual(sorted(top, key=lambda one: -one["probability"]), top)
        # Greedily, the likeliest is what comes.
        for place in ours["places"]:
            self.assertEqual(place["token"], place["reference"]["top"][0]["token"])
        said = self.good("generate", DENSE, "--prompt", "Once upon a time", "-n", 40, "--beside", DENSE)
        self.assertIn("all 40 tokens are the same", said)
        said = self.good("generate", DENSE, "--prompt", "Once upon a time", "-n", 40, "--type", "Q2_K", "--top", 2)
        self.assertIn("where the likeliest are", said)
        spoken = self.good("generate", DENSE, "--prompt", "The capital of France is", "-n", 8, "--greedy")
        self.assertTrue(spoken.startswith("The capital of France is Paris"), spoken)
        self.refused(2, "than the 512", "generate", DENSE, "--prompt", "Once", "-n", 600)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=1)
