#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line from outside: fields of the JSON, exit codes, messages, files left behind.

Usage: command_line_test.py PROGRAM SOURCE_ROOT
"""
import json
import os
import re
import shlex
import struct
import sys
import unittest

from command_line import DENSE, MOE, ROOT, CommandLine, digest, run


class Inspect(CommandLine):
    def test_hugging_face_folder(self):
        seen = self.json("inspect", DENSE)
        for field in ("path", "container", "architecture", "parameters", "bytes", "bits_per_weight", "metadata", "tensors"):
            self.assertIn(field, seen)
        self.assertEqual(seen["architecture"], "llama")
        self.assertEqual(seen["parameters"], 3672320)
        self.assertEqual(seen["bytes"], 2 * 3672320)
        self.assertEqual(seen["bits_per_weight"], 16)
        tensors = {tensor["name"]: tensor for tensor in seen["tensors"]}
        value = tensors["model.layers.3.self_attn.v_proj.weight"]
        self.assertEqual((value["shape"], value["type"], value["role"], value["layer"]), ([128, 256], "BF16", "attn_v", 3))
        self.assertEqual(value["file"], "model.safetensors")

    def test_written_file(self):
        self.good("quantize", MOE, "-o", self.folder / "moe.gguf", "--type", "Q8_0")
        seen = self.json("inspect", self.folder / "moe.gguf")
        self.assertEqual(seen["container"], "gguf")
        self.assertEqual(seen["architecture"], "qwen3moe")
        experts = next(t for t in seen["tensors"] if t["name"] == "blk.0.ffn_down_exps.weight")
        self.assertEqual((experts["shape"], experts["type"]), ([8, 256, 256], "Q8_0"))
        self.assertEqual(experts["bytes"], 8 * 256 * 256 // 32 * 34)
        self.assertEqual(seen["metadata"]["qwen3moe.expert_used_count"], 2)

    def test_text_names_the_tensors(self):
        self.assertIn("model.layers.0.mlp.down_proj.weight", self.good("inspect", DENSE))

    def test_refusals(self):
        self.refused(3, "no-such-model", "inspect", self.folder / "no-such-model")
        junk = self.folder / "junk.gguf"
        junk.write_bytes(b"GGUF" + struct.pack("<I", 3) + b"\xff" * 40)
        self.refused(3, "junk.gguf", "inspect", junk)
        error = json.loads(run("inspect", junk, "--json").stdout)["error"]
        self.assertEqual(error["code"], "bad_input")


class Version(CommandLine):
    def test_is_that_of_the_project(self):
        project = re.search(r"project\(quantloom VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
        self.assertEqual(self.good("--version").strip(), project)
        facts = json.loads(run("--version", "--json").stdout)
        self.assertEqual(facts["version"], project)
        self.assertEqual(facts["instruction_sets"][0], "scalar")
        self.assertIn("qt", facts["libraries"])
        self.refused(2, "requires --version", "--json")

    def test_every_verb_describes_itself(self):
        verbs = re.findall(r"^  (\w+) +\S", self.good("--help").split("Subcommands:")[1], re.MULTILINE)
        manual = self.good("manual")
        for shell in ("bash", "zsh", "fish"):
            script = self.good("completion", shell)
            for verb in verbs:
                self.assertIn(verb, script)
                self.assertIn(f".SS {verb}\n", manual)


    def test_a_verb_with_a_slip_of_the_pen_opens_no_window(self):
        self.refused(2, "quantise is neither a verb nor a file", "quantise", DENSE, "--type", "Q8_0")


class Quantize(CommandLine):
    def test_report_and_file(self):
        output = self.folder / "dense.gguf"
        report = self.json("quantize", DENSE, "-o", output, "--type", "Q4_K_M", "--threads", 2)
        for field in ("output", "bytes", "bits_per_weight", "seconds", "peak_bytes", "tensors", "not_carried", "problems"):
            self.assertIn(field, report)
        self.assertEqual(report["bytes"], output.stat().st_size)
        fields = {"name", "source_type", "asked", "planned", "written", "read_back", "bytes", "rmse", "max_error", "cosine",
                  "nonfinite", "checksum", "fallback", "reason"}
        for row in report["tensors"]:
            self.assertLessEqual(fields, set(row))
            self.assertEqual(row["planned"], row["read_back"])
            self.assertEqual(row["planned"], row["written"])
            self.assertEqual(row["nonfinite"], 0)
            if row["planned"] == "F32":
                self.assertEqual(row["rmse"], 0)
            else:
                self.assertTrue(0 < row["rmse"] < 0.2 and row["cosine"] > 0.98, row)
        self.assertEqual(sorted(os.listdir(self.folder)), ["dense.gguf", "dense.gguf.report.html", "dense.gguf.report.json"])

    def test_dry_run_tells_the_exact_size_and_writes_nothing(self):
        for preset in ("Q4_K_M", "Q8_0", "F16"):
            output = self.folder / (preset + ".gguf")
            plan = self.json("quantize", DENSE, "-o", output, "--type", preset, "--dry-run")
            self.assertFalse(output.exists())
            self.assertNotIn("rmse", plan["tensors"][0])
            self.good("quantize", DENSE, "-o", output, "--type", preset)
            self.assertEqual(plan["bytes"], output.stat().st_size)

    def test_threads_and_memory_do_not_change_the_bytes(self):
        digests = set()
        for threads, memory in ((1, "64M"), (2, "4M"), (3, "1G")):
            output = self.folder / f"{threads}.gguf"
            self.good("quantize", MOE, "-o", output, "--type", "Q3_K_M", "--threads", threads, "--memory", memory)
            digests.add(digest(output))
        self.assertEqual(len(digests), 1)

    def test_rules_and_overrides(self):
        plan = self.json("quantize", DENSE, "--dry-run", "--rule", r"blk\.0\.=Q8_0", "--rule", "ffn_down=Q6_K", "--rule",
                         "attn_q=keep", "--output-type", "Q5_K", "--embedding-type", "Q4_0")
        planned = {row["name"]: row["planned"] for row in plan["tensors"]}
        self.assertEqual(planned["blk.0.ffn_down.weight"], "Q8_0")
        self.assertEqual(planned["blk.1.ffn_down.weight"], "Q6_K")
        self.assertEqual(planned["blk.0.attn_norm.weight"], "F32")
        self.assertEqual(planned["output.weight"], "Q5_K")
        self.assertEqual(planned["token_embd.weight"], "Q4_0")

    def test_roles_come_after_rules(self):
        plan = self.json("quantize", DENSE, "--dry-run", "--role", "ffn_down=Q8_0", "--role", "attn_q=Q5_1", "--rule", r"blk\.3\.=Q2_K")
        planned = {row["name"]: row["planned"] for row in plan["tensors"]}
        self.assertEqual([planned[f"blk.{i}.ffn_down.weight"] for i in range(4)], ["Q8_0"] * 3 + ["Q2_K"])
        self.assertEqual(planned["blk.1.attn_q.weight"], "Q5_1")
        self.refused(2, "ROLE=TYPE", "quantize", DENSE, "--dry-run", "--role", "ffn_down")
        self.refused(2, "Q9", "quantize", DENSE, "--dry-run", "--role", "ffn_down=Q9")

    def test_rules_without_effect_are_reported(self):
        plan = self.json("quantize", DENSE, "--dry-run", "--rule", "no_such=Q8_0", "--rule", ".*=Q6_K", "--rule", "attn_v=Q8_0")
        text = " ".join(problem["message"] for problem in plan["problems"])
        self.assertIn("no_such", text)
        self.assertIn("attn_v", text)
        self.refused(2, "no_such", "quantize", DENSE, "-o", self.folder / "x.gguf", "--rule", "no_such=Q8_0", "--strict")

    def test_split(self):
        report = self.json("quantize", DENSE, "-o", self.folder / "s.gguf", "--type", "Q8_0", "--split", "1M")
        parts = sorted(self.folder.glob("s-*-of-*.gguf"))
        self.assertGreater(len(parts), 2)
        self.assertEqual(sum(part.stat().st_size for part in parts), report["bytes"])
        whole = self.folder / "whole.gguf"
        self.good("quantize", DENSE, "-o", whole, "--type", "Q8_0")
        compared = self.json("compare", whole, parts[0])
        self.assertEqual(compared["total"]["equal_weights"], compared["total"]["weights"])

    def test_refusals_leave_nothing(self):
        target = self.folder / "x.gguf"
        self.refused(2, "Q4_X", "quantize", DENSE, "-o", target, "--type", "Q4_X")
        self.refused(2, "=", "quantize", DENSE, "-o", target, "--rule", "ffn_down")
        self.refused(2, "(", "quantize", DENSE, "-o", target, "--rule", "(=Q8_0")
        self.refused(2, ".gguf", "quantize", DENSE, "-o", self.folder / "x.bin", "--to", "gguf")
        self.refused(2, "--memory", "quantize", DENSE, "-o", target, "--memory")
        self.refused(3, "nowhere", "quantize", self.folder / "nowhere", "-o", target)
        self.refused(4, "missing", "quantize", DENSE, "-o", self.folder / "missing/x.gguf")
        for length in (252, 248, 244, 240):  # with .partial, .journal or .report.json behind it, too long
            self.refused(4, "shorter name", "quantize", DENSE, "-o", self.folder / ("x" * length + ".gguf"))
        self.assertEqual(os.listdir(self.folder), [])

    def test_an_existing_output_is_kept_unless_told(self):
        target = self.folder / "x.gguf"
        target.write_text("precious")
        self.refused(4, "--overwrite", "quantize", DENSE, "-o", target)
        self.assertEqual(target.read_text(), "precious")
        self.good("quantize", DENSE, "-o", target, "--overwrite")
        self.assertEqual(target.read_bytes()[:4], b"GGUF")

    def test_the_source_is_never_the_output(self):
        source = self.folder / "x.gguf"
        self.good("quantize", DENSE, "-o", source, "--type", "F16")
        before = digest(source)
        done = run("quantize", source, "-o", source, "--overwrite")
        self.assertNotEqual(done.returncode, 0)
        self.assertEqual(digest(source), before)

    def test_types_that_need_importance_say_so_before_the_work(self):
        target = self.folder / "x.gguf"
        done = self.refused(3, "needs an importance matrix", "quantize", DENSE, "-o", target, "--type", "IQ2_XS")
        self.assertRegex(done.stderr, r"these \d+ tensors.*: .*blk\.\d-\d[^ ,]*\.attn_q\.weight")
        self.refused(3, "token_embd.weight", "quantize", DENSE, "-o", target, "--type", "Q8_0", "--embedding-type", "IQ2_XXS")
        self.refused(3, "Q2_K in the preset Q2_K_S", "quantize", DENSE, "-o", target, "--type", "Q2_K_S", "--dry-run")
        self.assertEqual(os.listdir(self.folder), [])

    def test_types_of_ik_llama_cpp(self):
        plan = self.json("quantize", DENSE, "--dry-run", "--type", "iq4_k")
        rows = {row["name"]: row for row in plan["tensors"]}
        self.assertEqual(plan["runs_on"], ["ik_llama.cpp"])
        self.assertEqual(rows["blk.0.attn_q.weight"]["runs_on"], ["ik_llama.cpp"])
        self.assertEqual(rows["output_norm.weight"]["runs_on"], ["llama.cpp", "ik_llama.cpp"])
        self.assertTrue(any("ik_llama.cpp only" in problem["message"] for problem in plan["problems"]))
        self.assertIn("runs on: ik_llama.cpp only", self.good("quantize", DENSE, "--dry-run", "--type", "IQ4_K"))
        plain = self.json("quantize", DENSE, "--dry-run", "--type", "Q4_K_M")
        self.assertEqual(plain["runs_on"], ["llama.cpp", "ik_llama.cpp"])
        both = self.json("quantize", DENSE, "--dry-run", "--type", "Q8_0", "--rule", "attn_q=NVFP4", "--rule", "attn_k=IQ4_K")
        self.assertEqual(both["runs_on"], [])

    def test_a_written_file_of_ik_llama_cpp_says_so(self):
        target = self.folder / "ik.gguf"
        text = self.good("quantize", DENSE, "-o", target, "--type", "Q6_0")
        self.assertIn("runs on: ik_llama.cpp only", text)
        report = json.loads((self.folder / "ik.gguf.report.json").read_text())
        self.assertEqual(report["runs_on"], ["ik_llama.cpp"])
        self.assertEqual(self.json("inspect", target)["metadata"]["general.file_type"], 135)
        self.good("verify", target)

    def test_custom_q(self):
        plan = self.json("quantize", DENSE, "--dry-run", "--rule", r"blk\.1\.attn_v=Q8_0", "--custom-q",
                         r"blk\.0\.ffn_down=q6_K,attn_v=Q5_k", "--custom-q", "ffn_down=q5_0")
        planned = {row["name"]: row["planned"] for row in plan["tensors"]}
        self.assertEqual([planned[f"blk.{i}.ffn_down.weight"] for i in (0, 1)], ["Q6_K", "Q5_0"])
        self.assertEqual([planned[f"blk.{i}.attn_v.weight"] for i in (0, 1)], ["Q5_K", "Q8_0"])
        self.refused(2, "q9", "quantize", DENSE, "--dry-run", "--custom-q", "attn_v=q9")

    def test_search(self):
        fast, best = self.folder / "fast.gguf", self.folder / "best.gguf"
        reports = [self.json("quantize", DENSE, "-o", path, "--type", "Q6_K", "--search", search)
                   for path, search in ((fast, "fast"), (best, "best"))]
        rows = [{row["name"]: row for row in report["tensors"]} for report in reports]
        name = "blk.0.attn_q.weight"
        self.assertEqual([r[name]["search"] for r in rows], ["fast", "best"])
        self.assertEqual([r["output_norm.weight"]["search"] for r in rows], ["", ""])
        self.assertEqual(rows[0][name]["bytes"], rows[1][name]["bytes"])
        self.assertLess(rows[1][name]["rmse"], rows[0][name]["rmse"])
        recipe = self.folder / "recipe.json"
        recipe.write_text('{"quantloom_recipe": 1, "preset": "Q6_K", "search": "best"}')
        plan = self.json("quantize", DENSE, "--dry-run", "--recipe", recipe)
        self.assertIn("best", {row["search"] for row in plan["tensors"]})
        self.assertEqual(run("quantize", DENSE, "--dry-run", "--search", "worst").returncode, 2)

    def test_recipe_file(self):
        recipe = self.folder / "recipe.json"
        recipe.write_text(json.dumps({"quantloom_recipe": 1, "preset": "Q8_0", "rules": [{"pattern": "attn_v", "type": "Q4_0"}]}))
        plan = self.json("quantize", DENSE, "--dry-run", "--recipe", recipe)
        planned = {row["name"]: row["planned"] for row in plan["tensors"]}
        self.assertEqual((planned["blk.2.attn_v.weight"], planned["blk.2.attn_q.weight"]), ("Q4_0", "Q8_0"))
        recipe.write_text('{"quantloom_recipe": 1, "presset": "Q8_0"}')
        self.refused(3, "presset", "quantize", DENSE, "--dry-run", "--recipe", recipe)


    def test_recipes_of_other_forms(self):
        """The printed command, run by a shell's rules, plans what the recipe plans; so do the other forms."""
        source = self.folder / "rules.txt"
        source.write_text("blk\\.[01]\\.ATTN_v=q8_0\nffn_down=q6_K\n")

        def types(*options):
            return [row["planned"] for row in self.json("quantize", DENSE, "--dry-run", *options)["tensors"]]

        wanted = types("--rule", r"blk\.[01]\.attn_v=Q8_0", "--rule", "ffn_down=Q6_K")
        self.assertEqual(types("--recipe", source), wanted)
        for form in ("json", "command", "llama-quantize", "custom-q", "tensor-types"):
            written = self.folder / form
            written.write_text(self.json("recipe", source, "--as", form)["text"])
            self.assertEqual(types("--recipe", written), wanted, form)
        words = shlex.split((self.folder / "command").read_text())
        self.assertEqual(words[:5], ["quantloom", "quantize", "MODEL", "-o", "OUT.gguf"])
        self.assertEqual(types(*words[5:]), wanted)
        made = self.folder / "made.gguf"
        self.good("quantize", DENSE, "-o", made, "--recipe", source)
        self.assertEqual(types("--recipe", made), wanted)
        self.assertEqual(self.json("recipe", made, "--for", DENSE)["recipe"]["preset"], "Q4_K_M")
        source.write_text("no recipe at all")
        self.refused(3, "no recipe", "recipe", source)

    def test_recipes_that_come_with_the_program(self):
        names = [path.stem for path in (ROOT / "resources/recipes").glob("*.json")]
        self.assertGreaterEqual(len(names), 3)
        for name in names:
            self.assertFalse(any(p["severity"] == "error" for p in self.json("quantize", DENSE, "--dry-run", "--recipe", name)["problems"]))


def imatrix_dat(entries, chunks=3, dataset=b"tales.txt"):
    """The legacy form: sums are means times calls."""
    data = struct.pack("<i", len(entries))
    for name, (calls, values) in entries.items():
        data += struct.pack("<i", len(name)) + name.encode() + struct.pack("<ii", calls, len(values))
        data += struct.pack(f"<{len(values)}f", *values)
    return data + struct.pack("<ii", chunks, len(dataset)) + dataset


class Imatrix(CommandLine):
    def write(self, name, entries):
        path = self.folder / name
        path.write_bytes(imatrix_dat(entries))
        return path

    def test_coverage(self):
        one = self.write("one.dat", {"blk.0.attn_q.weight": (3, [3.0] * 255 + [0.0]), "nowhere.weight": (1, [1.0])})
        seen = self.json("imatrix", one, "--model", DENSE)
        rows = {row["name"]: row for row in seen["tensors"]}
        row = rows["blk.0.attn_q.weight"]
        self.assertEqual((row["state"], row["columns"], row["counts"], row["zero_columns"]), ("usable", 256, [3], 1))
        self.assertEqual(rows["blk.1.attn_q.weight"]["state"], "missing")
        self.assertEqual(rows["nowhere.weight"]["state"], "not in the model")
        self.assertEqual((seen["counted"], seen["datasets"], seen["chunks"]), ("calls", ["tales.txt"], 3))
        self.assertIn("weights of the model have no entry", self.good("imatrix", one, "--model", DENSE))

    def test_forms_and_merging(self):
        one = self.write("one.dat", {"w": (1, [2.0, 4.0])})
        two = self.write("two.dat", {"w": (3, [18.0, 0.0]), "v": (2, [6.0])})
        self.good("imatrix", one, "-o", self.folder / "again.dat")
        again = self.json("imatrix", self.folder / "again.dat")
        self.assertEqual(again["tensors"], self.json("imatrix", one)["tensors"])
        merged = self.json("imatrix", one, two, "-o", self.folder / "both.gguf")
        self.assertEqual({row["name"]: row["counts"] for row in merged["tensors"]}, {"w": [4], "v": [2]})
        both = self.json("imatrix", self.folder / "both.gguf")
        self.assertEqual((both["counted"], both["chunks"], both["chunk_tokens"]), ("tokens", 4, 512))
        self.assertEqual({row["name"]: row["counts"] for row in both["tensors"]}, {"w": [2048], "v": [1024]})
        self.good("imatrix", self.folder / "both.gguf", "-o", self.folder / "both.bin", "--format", "dat")
        self.assertEqual((self.folder / "both.bin").read_bytes(),
                         imatrix_dat({"v": (2, [6.0]), "w": (4, [20.0, 4.0])}, chunks=4))
        self.refused(4, "--overwrite", "imatrix", one, "-o", self.folder / "both.gguf")
        self.refused(4, "is read", "imatrix", one, "-o", one, "--overwrite")

    def test_bad_values_are_named_before_the_job(self):
        bad = self.write("bad.dat", {"blk.0.attn_q.weight": (1, [1.0, float("nan")])})
        target = self.folder / "x.gguf"
        self.refused(3, "blk.0.attn_q.weight", "quantize", DENSE, "-o", target, "--imatrix", bad)
        self.refused(3, "value 1 is nan", "imatrix", bad)


class Others(CommandLine):
    def test_compare_is_exact_for_lossless_conversions(self):
        self.good("quantize", DENSE, "-o", self.folder / "a.gguf", "--type", "BF16")
        self.good("quantize", DENSE, "-o", self.folder / "b.gguf", "--type", "Q4_0")
        same = self.json("compare", DENSE, self.folder / "a.gguf")
        self.assertEqual(same["total"]["equal_weights"], same["total"]["weights"])
        other = self.json("compare", self.folder / "a.gguf", self.folder / "b.gguf")
        for field in ("name", "rmse", "max_error", "cosine", "sqnr_db", "equal_weights", "weights"):
            self.assertIn(field, other["tensors"][0])
        self.assertGreater(other["total"]["rmse"], 0.01)
        self.good("compare", self.folder / "a.gguf", self.folder / "b.gguf", "--heatmap", self.folder / "maps")
        pictures = list((self.folder / "maps").glob("*.png"))
        self.assertGreater(len(pictures), 10)
        self.assertTrue(all(p.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n" for p in pictures))

    def test_diff(self):
        for preset in ("Q4_K_M", "Q4_K_S"):
            self.good("quantize", DENSE, "-o", self.folder / (preset + ".gguf"), "--type", preset)
        files = [self.folder / "Q4_K_M.gguf", self.folder / "Q4_K_S.gguf"]
        rows = self.json("diff", *files)["rows"]
        self.assertTrue(any(row["differs"] and "Q6_K" in row["types"] for row in rows), rows)
        self.assertEqual(self.good("diff", *files, "--markdown").splitlines()[1], "| --- | --- | --- |")
        self.assertIn("tensors,count,differs,", self.good("diff", *files, "--csv"))

    def test_verify(self):
        target = self.folder / "x.gguf"
        self.good("quantize", DENSE, "-o", target, "--type", "Q4_K_M")
        self.good("verify", target)
        broken = bytearray(target.read_bytes())
        broken[-5000] ^= 1
        target.write_bytes(broken)
        done = run("verify", target, "--json")
        self.assertEqual(done.returncode, 1)
        self.assertTrue(json.loads(done.stdout)["problems"])

    def test_types(self):
        rows = {row["name"]: row for row in self.json("types")["types"]}
        self.assertEqual((rows["Q4_K"]["id"], rows["Q4_K"]["block"], rows["Q4_K"]["bytes"]), (12, 256, 144))
        self.assertEqual(rows["Q4_K"]["bits_per_weight"], 4.5)
        self.assertTrue(rows["Q4_K"]["encode"] and rows["Q4_K"]["decode"])
        self.assertEqual(rows["IQ4_KS"]["runs_on"], ["ik_llama.cpp"])
        self.assertTrue(rows["IQ2_XXS"]["needs_importance"])
        for name in ("FP8", "FP8_DYNAMIC", "FP8_BLOCK", "NVFP4A16"):
            self.assertEqual(rows[name]["runs_on"], ["vLLM"])
        self.assertIn("vLLM", rows["NVFP4"]["runs_on"])

    def test_usage(self):
        self.assertEqual(run("quantize").returncode, 2)
        self.assertEqual(run("inspect", "--no-such-option").returncode, 2)
        self.assertEqual(run("--help").returncode, 0)
        self.assertEqual(run("--version").returncode, 0)

    def test_the_studio_without_a_display(self):
        bare = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        done = run(DENSE, env=bare)
        self.assertEqual(done.returncode, 6)
        self.assertIn("display", done.stderr)

    def test_log_levels(self):
        target = self.folder / "x.gguf"
        self.assertNotIn("encoding with", run("quantize", DENSE, "-o", target).stderr)
        self.assertIn("encoding with", run("quantize", DENSE, "-o", target, "--overwrite", "--log-level", "debug").stderr)

    def test_json_stands_alone_on_stdout(self):
        done = run("quantize", DENSE, "-o", self.folder / "x.gguf", "--rule", "no_such=Q8_0", "--json")
        json.loads(done.stdout)
        self.assertIn("no_such", done.stderr)
        self.assertEqual(run("quantize", DENSE, "-o", self.folder / "y.gguf", "--json", "--quiet").stderr, "")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=1)
