#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed in the middle of the work; the next start brings model, recipe and history back.

Usage: crash.py PROGRAM SAMPLE_FOLDER PICTURE_FOLDER
"""
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from desktop import Desktop, JourneyError, run_journey, wait_for  # noqa: E402


def journey(desktop, program, sample, pictures):
    kept = desktop.home / ".local/share/Quantloom/Quantloom/session.json"

    def edits():
        return json.loads(kept.read_text())["edits"] if kept.exists() else []

    studio = desktop.start(str(program), str(sample))
    desktop.window("tales-dense")
    desktop.run("sleep", "1")
    desktop.key("alt+t", "Down", "Down")
    wait_for("the edit in the kept session", edits)
    desktop.run("sleep", "2")
    done = edits()
    preset = done[-1]["recipe"]["preset"]
    if preset == "Q4_K_M":
        raise JourneyError("the preset was not changed")
    studio.kill()
    studio.wait(timeout=10)

    studio = desktop.start(str(program))
    desktop.window("tales-dense")
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "1-back.png")
    # The output is named after the preset, so writing shows that the recipe came back; undo, that the history did.
    desktop.key("ctrl+Return")
    wait_for("the written file", (desktop.home / f"tales-dense-{preset}.gguf").exists)
    for _ in done:
        desktop.key("ctrl+z")
    desktop.run("sleep", "2")
    desktop.key("ctrl+Return")
    wait_for("the file of the recipe before", (desktop.home / "tales-dense-Q4_K_M.gguf").exists)
    desktop.key("ctrl+q")
    wait_for("the program to quit", lambda: studio.poll() is not None)

    # Ended as it should: the next start only offers to go on.
    studio = desktop.start(str(program))
    desktop.window("^Quantloom$")
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "2-offer.png")
    if studio.poll() is not None:
        raise JourneyError(f"the program ended with {studio.returncode}")


if __name__ == "__main__":
    sys.exit(run_journey(lambda desktop, pictures: journey(
        desktop, *(Path(argument).resolve() for argument in sys.argv[1:3]), pictures), sys.argv[3], Desktop()))
