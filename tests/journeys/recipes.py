#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A command of llama-quantize becomes a file, by keyboard alone: import it, write, set the models side by side, export
the recipe, and undo the import.

Usage: recipes.py PROGRAM SAMPLE_FOLDER PICTURE_FOLDER
"""
import csv
import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from desktop import Desktop, JourneyError, run_journey, wait_for  # noqa: E402

SCRIPT = """#!/bin/sh
./llama-quantize --tensor-type "attn_v=q8_0" --tensor-type "ffn_(up|gate)=q6_k" model-F16.gguf model-Q4_K_S.gguf Q4_K_S
"""


def journey(desktop, program, sample, pictures):
    def json_of(*command):
        done = subprocess.run([str(program), *map(str, command), "--json"], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise JourneyError(f"{command}: {done.stderr}")
        return json.loads(done.stdout)

    def name_file(path):
        desktop.type(str(path))
        desktop.key("Return")
        desktop.run("sleep", "1")

    script = desktop.home / "quantize.sh"
    script.write_text(SCRIPT)
    studio = desktop.start(str(program), str(sample))
    main = desktop.window("tales-dense")
    desktop.run("sleep", "1")

    desktop.command("import…")
    desktop.window("Import a recipe")
    name_file(script)
    desktop.window("tales-dense")
    desktop.command("rules")
    desktop.screenshot(pictures / "1-imported.png")
    desktop.key("ctrl+Return")
    output = desktop.home / "tales-dense-Q4_K_S.gguf"
    wait_for("the report beside the file", Path(f"{output}.report.json").exists)
    types = {row["name"]: row["type"] for row in json_of("inspect", output)["tensors"]}
    for name, stored in types.items():
        wanted = "Q8_0" if "attn_v." in name else "Q6_K" if "ffn_up." in name or "ffn_gate." in name else stored
        if stored != wanted:
            raise JourneyError(f"{name} is {stored}, and the command says {wanted}")

    desktop.command("compare the open")
    desktop.command("compare this plan")
    desktop.command("add files to compare")
    desktop.window("Add models")
    name_file(output)
    desktop.window("tales-dense")
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "2-side-by-side.png")
    table = desktop.home / "table.csv"
    desktop.command("comparison as .csv")
    desktop.window("Save the table")
    name_file(table)
    wait_for("the table", table.exists)
    rows = {row[0]: row[3:] for row in csv.reader(table.open()) if row[1]}
    for name, cells in rows.items():
        if name != "tensors" and (len(cells) != 3 or cells[1] != cells[2]):
            raise JourneyError(f"{name}: the plan and the file differ: {cells}")

    desktop.window("tales-dense")
    desktop.key("ctrl+e")
    desktop.window("Export the recipe")
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "3-export.png")
    exported = desktop.home / "exported.json"
    desktop.key("alt+s")
    desktop.run("sleep", "1")
    name_file(exported)
    wait_for("the exported recipe", exported.exists)
    recipe = json.loads(exported.read_text())
    if recipe["preset"] != "Q4_K_S" or len(recipe["rules"]) != 2:
        raise JourneyError(f"the exported recipe is another one: {recipe}")
    again = json_of("diff", output, "--recipe", exported)
    if len(again["models"]) != 2:
        raise JourneyError("the recipe is no column on the command line")

    # The import was one step: undone, the preset is the first one again.
    desktop.run("xdotool", "windowactivate", "--sync", main, check=False)
    desktop.run("sleep", "1")
    desktop.key("ctrl+z")
    desktop.run("sleep", "1")
    desktop.key("ctrl+Return")
    wait_for("the file of the first recipe", (desktop.home / "tales-dense-Q4_K_M.gguf.report.json").exists)
    desktop.screenshot(pictures / "4-undone.png")
    desktop.run("sleep", "1")
    desktop.quit(studio)


if __name__ == "__main__":
    sys.exit(run_journey(lambda desktop, pictures: journey(
        desktop, *(Path(argument).resolve() for argument in sys.argv[1:3]), pictures), sys.argv[3], Desktop()))
