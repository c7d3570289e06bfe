#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first minute in a real window: open the sample, write a GGUF with the one button, read the report.

Usage: first_run.py PROGRAM SAMPLE_FOLDER PICTURE_FOLDER
"""
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from desktop import Desktop, JourneyError, run_journey, wait_for  # noqa: E402


def journey(desktop, program, sample, pictures):
    studio = desktop.start(str(program))
    desktop.window("^Quantloom$")
    desktop.screenshot(pictures / "1-welcome.png")
    studio.terminate()
    studio.wait(timeout=10)

    studio = desktop.start(str(program), str(sample))
    desktop.window("tales-dense")
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "2-open.png")

    # Ctrl+F filters the table, Escape is not needed to go on; Tab reaches the table and Down selects a tensor.
    desktop.key("ctrl+f")
    desktop.type("ffn_down")
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "3-filtered.png")

    # Ctrl+Return is the primary button.
    desktop.key("ctrl+Return")
    output = desktop.home / "tales-dense-Q4_K_M.gguf"
    report = Path(f"{output}.report.json")
    wait_for("the written file", output.exists)
    wait_for("the report beside it", report.exists)
    desktop.run("sleep", "1")
    desktop.click(380, 470)  # a cell of the heat map
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "4-report.png")

    facts = json.loads(report.read_text())
    if output.read_bytes()[:4] != b"GGUF" or facts["bytes"] != output.stat().st_size:
        raise JourneyError("the file on disk is not the one that the report describes")
    if any(row["planned"] != row["read_back"] for row in facts["tensors"]):
        raise JourneyError("a tensor was not written as planned")

    # A second time the file is in the way: the program asks, and Escape leaves everything as it is.
    before = output.stat().st_mtime_ns
    desktop.key("ctrl+Return")
    desktop.window("Replace")
    desktop.screenshot(pictures / "5-question.png")
    desktop.key("Escape")
    desktop.run("sleep", "1")
    if output.stat().st_mtime_ns != before:
        raise JourneyError("the file was replaced although the question was declined")
    if studio.poll() is not None:
        raise JourneyError(f"the program ended with {studio.returncode}")
    desktop.quit(studio)


if __name__ == "__main__":
    sys.exit(run_journey(lambda desktop, pictures: journey(
        desktop, *(Path(argument).resolve() for argument in sys.argv[1:3]), pictures), sys.argv[3], Desktop()))
