#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder for an engine, by keyboard alone: choose safetensors, write, and undo the choice.

Usage: serve_folder.py PROGRAM SAMPLE_FOLDER PICTURE_FOLDER
"""
import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from desktop import Desktop, JourneyError, run_journey, wait_for  # noqa: E402


def journey(desktop, program, sample, pictures):
    studio = desktop.start(str(program), str(sample))
    desktop.window("tales-dense")
    desktop.run("sleep", "1")

    # Alt+O is the container; Down makes it safetensors, and Ctrl+Return writes the folder.
    desktop.key("alt+o")
    desktop.key("Down")
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "1-chosen.png")
    desktop.key("ctrl+Return")
    folder = desktop.home / "tales-dense-FP8_DYNAMIC"
    report = Path(f"{folder}.report.json")
    wait_for("the report beside the folder", report.exists)
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "2-written.png")
    config = json.loads((folder / "config.json").read_text())
    if config["quantization_config"]["quant_method"] != "compressed-tensors":
        raise JourneyError("config.json does not say what the weights are")
    audit = subprocess.run([str(program), "verify", str(folder)], capture_output=True, text=True, check=False)
    if audit.returncode != 0:
        raise JourneyError(f"the folder does not pass the audit: {audit.stdout}{audit.stderr}")

    # One Ctrl+Z is the whole choice: the next file is GGUF again.
    desktop.key("ctrl+z")
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "3-undone.png")
    desktop.key("ctrl+Return")
    wait_for("the GGUF file's report", (desktop.home / "tales-dense-Q4_K_M.gguf.report.json").exists)
    desktop.run("sleep", "1")  # while a job runs, the program asks before it quits
    desktop.quit(studio)


if __name__ == "__main__":
    sys.exit(run_journey(lambda desktop, pictures: journey(
        desktop, *(Path(argument).resolve() for argument in sys.argv[1:3]), pictures), sys.argv[3], Desktop()))
