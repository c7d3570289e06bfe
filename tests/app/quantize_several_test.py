#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`quantloom quantize` with several models, names by template, and what rules do to the error.

Usage: quantize_several_test.py PROGRAM SOURCE_ROOT
"""
import datetime
import json
import math
import os
import sys
import unittest

from command_line import DENSE, MOE, CommandLine, digest, run


class Several(CommandLine):
    def names(self, folder=None):
        return sorted(name for name in os.listdir(folder or self.folder) if ".report." not in name)

    def test_a_folder_gets_one_file_for_each(self):
        out = self.folder / "out"  # made where it is not there
        seen = self.json("quantize", DENSE, MOE, "-o", out, "--type", "Q8_0")
        self.assertEqual(self.names(out), ["tales-dense-Q8_0.gguf", "tales-moe-Q8_0.gguf"])
        self.assertEqual(seen["exit_code"], 0)
        self.assertEqual([(row["model"], row["exit_code"]) for row in seen["results"]], [(str(DENSE), 0), (str(MOE), 0)])
        self.good("quantize", DENSE, "-o", self.folder / "alone.gguf", "--type", "Q8_0")
        self.assertEqual(digest(out / "tales-dense-Q8_0.gguf"), digest(self.folder / "alone.gguf"))
        for row in seen["results"]:
            self.assertEqual(row["result"]["bytes"], os.path.getsize(row["output"]))
            self.assertTrue(row["result"]["complete"])
            self.assertNotIn("error", row)

    def test_names_by_template(self):
        self.good("quantize", DENSE, "-o", self.folder / "n/{model}_{params}_{bpw}_{date}.gguf", "--type", "Q8_0")
        plan = self.json("quantize", DENSE, "--dry-run", "--type", "Q8_0")
        bits = f"{plan['bits_per_weight']:.2f}"
        days = [datetime.date.today() - datetime.timedelta(days=back) for back in (0, 1)]
        self.assertIn(self.names(self.folder / "n"), [[f"tales-dense_3.7M_{bits}_{day}.gguf"] for day in days])
        self.good("quantize", DENSE, MOE, "-o", self.folder / "{preset}-{model}", "--type", "FP8_DYNAMIC")
        self.assertEqual(self.names(), ["FP8_DYNAMIC-tales-dense", "FP8_DYNAMIC-tales-moe", "n"])
        self.refused(2, "{size}", "quantize", DENSE, "-o", self.folder / "{model}-{size}.gguf")
        self.refused(2, "template", "quantize", DENSE, MOE, "-o", self.folder / "x.gguf")

    def test_what_fails_does_not_stop_the_others(self):
        nowhere = self.folder / "nowhere"
        done = run("quantize", nowhere, DENSE, MOE, DENSE, "-o", self.folder, "--type", "Q4_0", "--json")
        self.assertEqual(done.returncode, 3, done.stderr)  # 3: no model, 2: the same name twice
        seen = json.loads(done.stdout)
        self.assertEqual(seen["exit_code"], 3)
        self.assertEqual([row["exit_code"] for row in seen["results"]], [3, 0, 0, 2])
        self.assertIn("nowhere", seen["results"][0]["error"]["message"])
        self.assertEqual(seen["results"][3]["error"]["code"], "bad_argument")
        self.assertIn(str(DENSE), seen["results"][3]["error"]["message"])
        self.assertEqual(self.names(), ["tales-dense-Q4_0.gguf", "tales-moe-Q4_0.gguf"])
        again = self.refused(4, "exists", "quantize", MOE, DENSE, "-o", self.folder, "--type", "Q4_0")
        self.assertNotIn("written\n", again.stdout)
        text = self.good("quantize", MOE, DENSE, "-o", self.folder, "--type", "Q4_0", "--overwrite")
        self.assertEqual(text.count("  written\n"), 2, text)

    def test_a_dry_run_of_several(self):
        seen = self.json("quantize", DENSE, MOE, "--dry-run", "-o", self.folder / "none", "--fit", "24GB")
        for row in seen["results"]:
            name = row["model"].rsplit("/", 1)[1]
            self.assertEqual(row["output"], str(self.folder / "none" / f"{name}-KEEP.gguf"))
            self.assertEqual(row["result"]["tensors"], self.json("quantize", row["model"], "--dry-run", "--type", "KEEP",
                                                                 "-o", row["output"])["tensors"])
        self.assertEqual(os.listdir(self.folder), [])


class RuleErrors(CommandLine):
    RULES = ["--rule", "ffn_down=Q4_0", "--rule", "attn_v=Q8_0"]

    def error(self, plan, report, *parts):
        rows = [row for row in report["tensors"] if any(part in row["name"] for part in parts)]
        # relative errors of tensors cannot be added up; there is one tensor of each name in this check
        self.assertEqual(len(rows), 1)
        return rows[0]["rmse"]

    def test_all_rows_give_the_errors_of_the_written_files(self):
        rule = ["--rule", r"blk\.2\.ffn_down=Q4_0"]
        plan = self.json("quantize", DENSE, "--dry-run", "--type", "Q8_0", *rule, "--rule-errors", 0)
        seen = plan["rules"][0]["error"]
        self.assertEqual((seen["decided"], seen["changed"], seen["tensors"], seen["estimated"]), (1, 1, 1, False))
        self.assertEqual(seen["rows"], seen["sampled_rows"])
        with_rule = self.json("quantize", DENSE, "-o", self.folder / "a.gguf", "--type", "Q8_0", *rule)
        without = self.json("quantize", DENSE, "-o", self.folder / "b.gguf", "--type", "Q8_0")
        self.assertTrue(math.isclose(seen["rmse"], self.error(plan, with_rule, "blk.2.ffn_down"), rel_tol=1e-12))
        self.assertTrue(math.isclose(seen["rmse_without"], self.error(plan, without, "blk.2.ffn_down"), rel_tol=1e-12))

    def test_samples_are_said_to_be_samples(self):
        plan = self.json("quantize", DENSE, "--dry-run", *self.RULES, "--rule-errors", 16)
        for rule in plan["rules"]:
            self.assertTrue(rule["error"]["estimated"])
            self.assertLess(rule["error"]["sampled_rows"], rule["error"]["rows"])
        self.assertGreater(plan["rules"][0]["error"]["rmse"], plan["rules"][0]["error"]["rmse_without"])
        self.assertLess(plan["rules"][1]["error"]["rmse"], plan["rules"][1]["error"]["rmse_without"])
        text = self.good("quantize", DENSE, "--dry-run", *self.RULES, "--rule-errors", 16)
        self.assertIn("attn_v=Q8_0", text)
        self.assertIn("without it", text)
        self.assertNotIn("without it", self.good("quantize", DENSE, "--dry-run", *self.RULES))
        self.refused(2, "--dry-run", "quantize", DENSE, "-o", self.folder / "x.gguf", "--rule-errors", 16)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=1)
