#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a recipe does to a model, read before anything is written, by mouse and keyboard: open, choose a preset, press
Run, read both texts, and find them to be those of the command line.

Usage: preview.py PROGRAM SAMPLE_FOLDER PICTURE_FOLDER
"""
import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from desktop import Desktop, JourneyError, run_journey, wait_for  # noqa: E402

PRESET, TOKENS = "Q2_K", 128  # as many as the panel takes unless it is told otherwise
PROMPT = "Once upon a time there was a kind pony called Zoe. Zoe"


def said(program, sample):
    """What both models go on with, from the command line."""
    done = subprocess.run([str(program), "generate", str(sample), "--type", PRESET, "--prompt", PROMPT, "--greedy", "-n",
                           str(TOKENS), "--device", "cpu", "--json"], check=True, capture_output=True, text=True, timeout=120)
    return [result["text"] for result in json.loads(done.stdout)["results"]]


def journey(desktop, program, sample, pictures):
    def read_at(x, y):
        """The text under the mouse, by the clipboard."""
        desktop.click(x, y)
        desktop.key("ctrl+a")
        desktop.key("ctrl+c")
        desktop.run("sleep", "0.3")
        return desktop.run("xsel", "--clipboard", "--output", check=False).stdout

    expected = said(program, sample)
    if len(expected) != 2 or expected[0] == expected[1]:
        raise JourneyError(f"the command line shows no difference: {expected}")
    studio = desktop.start(str(program), str(sample))
    main = desktop.window("tales-dense")
    desktop.run("xdotool", "windowmove", "--sync", main, "0", "0")
    desktop.run("xdotool", "windowsize", "--sync", main, "1270", "780")
    desktop.run("sleep", "1")
    desktop.command("choose a preset")
    desktop.type(PRESET)
    desktop.run("sleep", "0.5")
    desktop.key("Return")
    desktop.run("sleep", "1")
    desktop.command("view preview")
    desktop.screenshot(pictures / "1-panel.png")
    # The prompt is the one that is there at first; a click gives it the focus.
    desktop.click(200, 225)
    desktop.key("ctrl+Return")
    for name, x, text in (("original", 100, expected[0]), ("recipe", 330, expected[1])):
        wait_for(f"the text of the {name}", lambda: read_at(x, 400).startswith(PROMPT + text), 60)
    desktop.screenshot(pictures / "2-texts.png")
    written = list(desktop.home.glob("*.gguf"))
    if written:
        raise JourneyError(f"the preview wrote {written}")
    desktop.quit(studio)


if __name__ == "__main__":
    sys.exit(run_journey(lambda desktop, pictures: journey(
        desktop, *(Path(argument).resolve() for argument in sys.argv[1:3]), pictures), sys.argv[3], Desktop()))
