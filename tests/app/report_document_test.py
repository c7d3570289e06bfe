#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents made from a report, read by programs that are not ours: an XML parser and an HTML parser.

Usage: report_document_test.py PROGRAM SOURCE_ROOT
"""
import json
import math
import os
import re
import sys
import unittest
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path

from command_line import DENSE, MOE, CommandLine, run
from pdf_text import Pdf

XHTML, SVG = "{http://www.w3.org/1999/xhtml}", "{http://www.w3.org/2000/svg}"
VOID = {"meta", "link", "br", "hr", "img", "input"}


class Balanced(HTMLParser):
    """Checks that an HTML parser sees the same nesting, and collects what could be loaded from elsewhere."""

    def __init__(self):
        super().__init__()
        self.open, self.errors, self.addresses, self.names = [], [], [], []

    def handle_starttag(self, tag, attrs):
        self.names.append(tag)
        self.addresses += [value for key, value in attrs if key in ("src", "href", "xlink:href", "action", "poster")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.names.append(tag)
        if tag not in VOID and tag not in ("rect", "text"):  # an HTML parser does not close these
            self.errors.append(f"<{tag}/>")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.errors.append(f"</{tag}>")


def text_of(element):
    return "".join(element.itertext())


def value_of(cell):
    data = cell.find(XHTML + "data")
    return None if data is None else float(data.get("value"))


class Document:
    def __init__(self, path):
        self.text = Path(path).read_text(encoding="utf-8")
        self.root = ElementTree.fromstring(self.text)
        self.tables = {table.get("id"): table for table in self.root.iter(XHTML + "table")}

    def rows(self, table):
        """Each row as (name, {heading: cell})."""
        table = self.tables[table]
        headings = [text_of(cell) for cell in table.find(XHTML + "thead").iter(XHTML + "th")]
        for row in table.find(XHTML + "tbody").iter(XHTML + "tr"):
            cells = dict(zip(headings, list(row)))
            yield text_of(row.find(XHTML + "th")), cells


class ReportDocument(CommandLine):
    def same(self, cell, number, what):
        shown = value_of(cell)
        if number is None:
            self.assertIsNone(shown, what)
        else:
            self.assertEqual(shown, number, what)

    def check_document(self, path, report):
        document = Document(path)
        self.check_page(document)
        truth = dict(document.rows("truth-table"))
        errors = dict(document.rows("error-table"))
        certificates = dict(document.rows("certificate-table")) if "certificate-table" in document.tables else {}
        self.assertEqual(list(truth), [row["name"] for row in report["tensors"]])
        self.assertEqual(list(errors), list(truth))
        self.assertEqual(list(certificates), [row["name"] for row in report["tensors"] if "certificate" in row])
        for row in report["tensors"]:
            cells = truth[row["name"]]
            for heading, field in (("Source", "source_type"), ("Asked", "asked"), ("Planned", "planned"), ("Written", "written"),
                                   ("Read back", "read_back"), ("Checksum", "checksum")):
                self.assertEqual(text_of(cells[heading]), row[field])
            self.same(cells["Bytes"], row["bytes"], row["name"])
            self.assertEqual(text_of(cells["Shape"]), " × ".join(map(str, row["shape"])))
            cells, sums = errors[row["name"]], row["sums"]
            for heading, field in (("Relative RMSE", "rmse"), ("Largest error", "max_error"), ("Cosine", "cosine"),
                                   ("Weights", "weights"), ("Equal weights", "equal_weights"), ("Not finite", "nonfinite")):
                self.same(cells[heading], row[field], (row["name"], heading))
            if sums["dd"] == 0:
                self.assertEqual(text_of(cells["SQNR (dB)"]), "exact")
            else:
                self.assertAlmostEqual(value_of(cells["SQNR (dB)"]), 10 * math.log10(sums["xx"] / sums["dd"]), places=9)
            if "certificate" in row:
                cells, certificate = certificates[row["name"]], row["certificate"]
                for heading, field in (("Weights", "weights"), ("Differing", "differing"), ("NaN codes", "nan_codes"),
                                       ("Largest difference", "largest_difference")):
                    self.same(cells[heading], certificate[field], (row["name"], heading))
                self.assertEqual(text_of(cells["Why"]), certificate["reason"])
        for name, cells in document.rows("error-by-type-table"):
            rows = [row for row in report["tensors"] if name in ("All tensors", row["read_back"])]
            dd, xx = (math.fsum(row["sums"][key] for row in rows) for key in ("dd", "xx"))
            self.assertAlmostEqual(value_of(cells["Relative RMSE"]), math.sqrt(dd / xx), places=12)
            self.assertEqual(value_of(cells["Weights"]), sum(row["weights"] for row in rows))
        files = dict(document.rows("files-table"))
        self.assertEqual(list(files), [os.path.basename(name) for name in report["files"]])
        for name, size in zip(report["files"], report["file_bytes"]):
            self.same(files[os.path.basename(name)]["Bytes"], size, name)
            self.assertEqual(os.path.getsize(name), size)
        for table, key in (("not-carried-table", "not_carried"), ("problem-table", "problems")):
            self.assertEqual(len(list(document.rows(table))) if table in document.tables else 0, len(report[key]))
        return document

    def check_page(self, document):
        page = Balanced()
        page.feed(document.text)
        self.assertEqual((page.errors, page.open), ([], []))
        self.assertTrue(document.text.startswith("<!DOCTYPE html>\n<html"))
        identities = [element.get("id") for element in document.root.iter() if element.get("id")]
        self.assertEqual(len(identities), len(set(identities)))
        for address in page.addresses:  # nothing is loaded, every link leads to a part of the page
            self.assertTrue(address.startswith("#") and address[1:] in identities, address)
        self.assertNotRegex(document.text, r"@import|url\(|<link|<iframe")
        self.assertIn("prefers-color-scheme: dark", document.text)
        self.assertIn("@media print", document.text)
        for table in document.tables.values():
            self.assertTrue(text_of(table.find(XHTML + "caption")))
            self.assertTrue(all(cell.get("scope") == "col" for cell in table.find(XHTML + "thead").iter(XHTML + "th")))
            for row in table.find(XHTML + "tbody"):
                self.assertEqual([cell.get("scope") for cell in row.findall(XHTML + "th")], ["row"])
        charts = list(document.root.iter(SVG + "svg"))
        self.assertEqual(len(charts), 3)
        for chart in charts:
            self.assertEqual(chart.get("role"), "img")
            self.assertTrue(chart.find(SVG + "title").text and chart.find(SVG + "desc").text)

    def test_numbers_equal_those_of_the_json(self):
        for model, arguments in ((DENSE, ("d.gguf", "--type", "Q4_K_M", "--rule", "blk.0=Q8_0")), (MOE, ("m.gguf", "--split", "1M")),
                                 (DENSE, ("folder", "--type", "FP8_BLOCK")), (DENSE, ("f.gguf", "--type", "BF16"))):
            output = self.folder / arguments[0]
            report = self.json("quantize", model, "-o", output, *arguments[1:])
            with self.subTest(output=output.name):
                document = self.check_document(f"{report['output']}.report.html", report)
                self.assertIn(report["environment"]["program"], document.text)
                self.assertEqual(report["source"]["path"], str(model))
                self.assertGreater(report["environment"]["threads"], 0)
                self.assertRegex(report["environment"]["finished"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")

    def check_pdf(self, path, report):
        """Every page has text, all of it within the margins; heads are repeated; nothing is missing."""
        pdf = Pdf(path)
        self.assertEqual(pdf.title, "Truth report: " + os.path.basename(report["output"]))
        width, height = pdf.media
        self.assertGreater(width, height)
        margin = 12 / 25.4 * 72 - 1  # a letter may begin a hair before its origin
        for number, glyphs in enumerate(pdf.pages, 1):
            self.assertTrue(all(margin <= x <= width - margin and margin <= y <= height - margin for x, y, _ in glyphs), number)
            lines = pdf.lines(number - 1)
            self.assertGreater(len(lines), 1, number)
            self.assertEqual(lines[-1], f"{pdf.title}{number}")
            for heads in ("Checksum", "Largest difference", "Equal weights"):
                rows = [line for line in lines if self.row_of(heads, line)]
                if len(rows) > 2:
                    self.assertTrue(any(heads in line and "Tensor" in line for line in lines), (number, heads))
        return pdf

    @staticmethod
    def row_of(heads, line):
        return heads == "Checksum" and re.search(r"[0-9a-f]{32}", line)

    def test_pages_have_all_rows_and_repeat_their_heads(self):
        output = self.folder / "p.gguf"
        report = self.json("quantize", DENSE, "-o", output, "--type", "Q4_K_M")
        paper = self.folder / "p.pdf"
        without = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        done = run("report", output, "--pdf", paper, env=without)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn(f"written: {paper}", done.stdout)
        pdf = self.check_pdf(paper, report)
        lines = [line for page in range(len(pdf.pages)) for line in pdf.lines(page)]
        for row in report["tensors"]:
            self.assertEqual(sum(line.startswith(row["name"]) for line in lines), 3, row["name"])  # truth, certificate, error
            self.assertTrue(any(line.startswith(row["name"]) and row["checksum"] in line for line in lines), row["name"])
        for heading in ("Bytes by type", "Error by role and layer", "Tensors by error", "Certificates", "Recipe", "Environment"):
            self.assertIn(heading, lines)
        self.refused(4, "--overwrite", "report", output, "--pdf", paper)
        self.refused(4, "nowhere", "report", output, "--pdf", self.folder / "nowhere" / "p.pdf")

    def test_pages_hold_long_names_and_many_tensors(self):
        long = "model." + "very_long_part" * 500 + ".weight"

        def change(report):
            some = report["tensors"]
            report["tensors"] = [dict(some[i % len(some)], name="t" + "abcdefghij"[i % 10] * (i // 10 + 1)) for i in range(30)]
            for i in range(2500):
                name = "".join(chr(ord("a") + i // 26 ** place % 26) for place in range(3)) + ".weight"
                report["tensors"].append(dict(some[i % len(some)], name=name, map={}))
            report["tensors"][7]["name"] = long
            report["tensors"][7]["read_back"] = "something else"  # so that it is kept
            report["complete"] = False

        output, report = self.nasty(change)
        paper = self.folder / "n.pdf"
        self.good("report", output, "--pdf", paper)
        pdf = self.check_pdf(paper, report)
        text = "\n".join(line for page in range(len(pdf.pages)) for line in pdf.lines(page))
        self.assertIn("The output is not as planned.", text)
        self.assertIn("530 others are left out", text.replace("\n", " "))
        self.assertIn("very_long_part", text)
        self.assertIn("\u2026", text)  # it is cut
        self.assertTrue(40 < len(pdf.pages) < 250, len(pdf.pages))

    def nasty(self, change):
        output = self.folder / "n.gguf"
        self.good("quantize", DENSE, "-o", output, "--type", "Q8_0")
        path = self.folder / "n.gguf.report.json"
        report = json.loads(path.read_text())
        change(report)
        path.write_text(json.dumps(report))
        return output, report

    def test_text_of_others_is_never_markup(self):
        evil = "<script>alert(\"x\")</script>&amp;'\\|`\u00e4\U0001d11e"

        def change(report):
            for row in report["tensors"]:
                row["name"] += evil
                row["reason"] = row["role"] = row["fallback"] = evil
            report["not_carried"].append({"name": evil, "reason": evil})
            report["problems"].append({"severity": "note", "tensor": evil, "message": evil})
            report["source"].update(name=evil, license=evil, tags=[evil])
            report["recipe"]["rules"] = [{"pattern": r"<\|&", "type": "Q8_0", "note": evil}]
            report["environment"]["program"] = evil
        output, report = self.nasty(change)
        html = self.folder / "n.html"
        self.good("report", output, "--html", html)
        document = self.check_document(html, report)
        page = Balanced()
        page.feed(document.text)
        self.assertEqual(page.names.count("script"), 1)
        self.assertIn(evil, [name for name, _ in document.rows("not-carried-table")])

        card = self.folder / "card.md"
        self.good("report", output, "--card", card)
        text = card.read_text()
        self.assertNotIn("<script>", text.split("---\n", 2)[2])
        for line in text.splitlines():
            if line.startswith("|"):
                self.assertEqual(len(re.findall(r"(?<!\\)\|", line)), len(re.findall(r"(?<!\\)\|", line.strip())), line)

    def test_control_characters_leave_it_well_formed(self):
        def change(report):
            report["tensors"][0]["name"] = "a\u0000\u0001b\u007f"
            report["tensors"][1]["name"] = "c\ufffe"
        output, report = self.nasty(change)
        html = self.folder / "n.html"
        self.good("report", output, "--html", html)
        names = [name for name, _ in Document(html).rows("truth-table")]
        self.assertEqual(names[:2], ["a\ufffd\ufffdb\u007f", "c\ufffd\ufffd\ufffd"])
        self.assertEqual(len(names), len(report["tensors"]))

    def test_a_hundred_thousand_tensors_are_folded(self):
        def change(report):
            row = next(row for row in report["tensors"] if "certificate" in row)
            row.pop("map", None)
            report["tensors"] = [dict(row, name=f"model.layers.{layer}.mlp.experts.{expert}.{part}.weight", layer=layer, role=part)
                                 for layer in range(61) for expert in range(547) for part in ("gate", "up", "down")]
        output, report = self.nasty(change)
        self.assertGreater(len(report["tensors"]), 100_000)
        html = self.folder / "n.html"
        self.good("report", output, "--html", html)
        document = Document(html)
        self.check_page(document)
        self.assertLess(len(document.text), 1_000_000)
        rows = dict(document.rows("truth-table"))
        self.assertEqual(len(rows), 61 * 3)
        self.assertEqual(sum(value_of(cells["Bytes"]) for cells in rows.values()), sum(row["bytes"] for row in report["tensors"]))
        self.assertIn("The model has 100,101 tensors; the tables have 183 rows.", document.text)
        self.assertIn("model.layers.7.mlp.experts.*.up.weight (547 tensors)", rows)

    def test_damaged_and_missing_reports_are_refused(self):
        self.refused(3, "x.gguf.report.json", "report", self.folder / "x.gguf")
        (self.folder / "x.gguf.report.json").write_text("{}")
        self.refused(3, "not a report", "report", self.folder / "x.gguf")

    def test_old_reports_without_the_newer_fields_still_serve(self):
        def change(report):
            for key in ("source", "environment", "recipe", "file_bytes"):
                del report[key]
        output, _ = self.nasty(change)
        self.good("report", output, "--html", self.folder / "o.html", "--card", self.folder / "o.md")
        self.check_page(Document(self.folder / "o.html"))

    def front_matter(self, path):
        text = Path(path).read_text()
        begin, matter, body = text.split("---\n", 2)
        self.assertEqual(begin, "")
        fields, key = {}, None
        for line in matter.splitlines():
            if line.startswith("- "):
                fields[key].append(line[2:])
            else:
                key, value = line.split(":", 1)
                fields[key] = value.strip() or []
        return fields, body

    def test_the_card_says_where_the_model_is_from(self):
        source = self.folder / "source"
        source.mkdir()
        for file in DENSE.iterdir():
            (source / file.name).write_bytes(file.read_bytes())
        (source / "README.md").write_text("---\nlicense: apache-2.0\nlanguage:\n- en\ntags: [chat]\n"
                                          "pipeline_tag: text-generation\nbase_model: its/parent\n---\n# theirs\n")
        (self.folder / "out").mkdir()
        output = self.folder / "out/q.gguf"
        report = self.json("quantize", source, "-o", output, "--card", "--base-model", "owner/tales", "--quantized-by", "me")
        fields, body = self.front_matter(self.folder / "out/README.md")
        self.assertEqual(fields["base_model"], "owner/tales")
        self.assertEqual(fields["base_model_relation"], "quantized")
        self.assertEqual(fields["quantized_by"], "me")
        self.assertEqual(fields["library_name"], "gguf")
        self.assertEqual(fields["license"], "apache-2.0")
        self.assertEqual(fields["language"], ["en"])
        self.assertEqual(fields["pipeline_tag"], "text-generation")
        self.assertEqual(fields["tags"], ["gguf", "quantized", "quantloom", "q4_k_m", "chat"])
        self.assertIn("llama-server -m ./q.gguf", body)
        self.assertIn(f"| `q.gguf` | ", body)
        self.assertIn(str(report["bytes"]), body)
        for heading in ("## Recipe", "## Files", "## Errors", "## Run", "## Provenance"):
            self.assertIn(heading, body)
        folder = self.folder / "served"
        self.good("quantize", source, "-o", folder, "--type", "FP8_DYNAMIC", "--card")
        fields, body = self.front_matter(folder / "README.md")
        self.assertEqual(fields["library_name"], "transformers")
        self.assertNotIn("base_model", fields)  # the parent of the source is not the source
        self.assertNotIn("quantized_by", fields)
        self.assertIn("vllm serve ./served", body)

    def test_a_readme_of_the_user_is_kept(self):
        readme = self.folder / "README.md"
        readme.write_text("mine")
        output = self.folder / "q.gguf"
        self.refused(4, "--overwrite", "quantize", DENSE, "-o", output, "--card")
        self.assertFalse(output.exists())
        self.good("quantize", DENSE, "-o", output)
        for option in ("--card", "--html"):
            self.refused(4, "--overwrite", "report", output, option, readme)
            self.assertEqual(readme.read_text(), "mine")
        self.good("report", output, "--card", readme, "--overwrite")
        self.assertIn("library_name: gguf", readme.read_text())

    def test_tradeoff_with_all_rows_equals_compare(self):
        result = self.json("tradeoff", DENSE, "--types", "Q4_K,q8_0,IQ2_XXS", "--rows", 0, "--tensor", "ffn_down|attn_v")
        self.assertFalse(result["estimated"])
        for place, name in enumerate(("Q4_K", "Q8_0")):
            output = self.folder / f"{name}.gguf"
            self.good("quantize", DENSE, "-o", output, "--type", "KEEP", "--rule", f"ffn_down|attn_v={name}")
            compared = {row["name"]: row for row in self.json("compare", DENSE, output)["tensors"]}
            for tensor in result["tensors"]:
                point = tensor["types"][place]
                self.assertEqual(point["type"], name)
                for field in ("rmse", "max_error", "cosine", "sqnr_db"):
                    self.assertEqual(point[field], compared[tensor["name"]][field], tensor["name"])
        self.assertIn("importance matrix", result["total"][2]["skipped"])

    def test_tradeoff_samples_say_that_they_are_estimates(self):
        texts = {self.good("tradeoff", MOE, "--rows", 5, "--threads", threads, "--quiet") for threads in (1, 3)}
        self.assertEqual(len(texts), 1)
        self.assertIn("estimated from", texts.pop())
        result = self.json("tradeoff", MOE, "--to", "safetensors", "--rows", 16)
        self.assertTrue(result["estimated"])
        points = {point["type"]: point for point in result["total"]}
        self.assertEqual(points["BF16"]["bits_per_weight"], 16)
        self.assertTrue(0 < points["FP8_DYNAMIC"]["rmse"] < 0.05, points)
        self.refused(2, "no tensor", "tradeoff", DENSE, "--tensor", "nowhere")
        self.refused(2, "Q9", "tradeoff", DENSE, "--types", "Q9")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=1)
