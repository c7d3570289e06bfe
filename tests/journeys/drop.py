#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder dragged from another program into the window opens; a file that is no model is refused with a sentence.

Usage: drop.py PROGRAM DRAG_SOURCE SAMPLE_FOLDER PICTURE_FOLDER
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from desktop import Desktop, run_journey  # noqa: E402

SOURCE_AT = (1500, 60)
STUDIO_AT = (20, 40)


def drag(desktop, drag_source, path):
    """Takes `path` from a window of its own to the middle of the studio, with the mouse."""
    source = desktop.start(str(drag_source), str(path))
    window = desktop.window("Drag source")
    desktop.run("xdotool", "windowmove", "--sync", window, *map(str, SOURCE_AT))
    x, y = SOURCE_AT[0] + 100, SOURCE_AT[1] + 60
    desktop.run("xdotool", "mousemove", str(x), str(y), "mousedown", "1")
    for step in range(1, 21):  # in steps, as a hand moves
        desktop.run("xdotool", "mousemove", str(x - 40 * step), str(y + 12 * step), "sleep", "0.02")
    desktop.run("xdotool", "sleep", "0.3", "mouseup", "1")
    return source


def journey(desktop, program, drag_source, sample, pictures):
    studio = desktop.start(str(program))
    window = desktop.window("^Quantloom$")
    desktop.run("xdotool", "windowmove", "--sync", window, *map(str, STUDIO_AT))

    wrong = desktop.home / "notes.gguf"
    wrong.write_text("this is not a model")
    source = drag(desktop, drag_source, wrong)
    desktop.run("sleep", "1.5")
    desktop.screenshot(pictures / "1-refused.png")
    source.terminate()

    drag(desktop, drag_source, sample)
    desktop.window("tales-dense")  # the title names the open model
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "2-dropped.png")
    desktop.key("ctrl+q")
    studio.wait(timeout=20)


if __name__ == "__main__":
    sys.exit(run_journey(lambda desktop, pictures: journey(
        desktop, *(Path(argument).resolve() for argument in sys.argv[1:4]), pictures), sys.argv[4], Desktop(1920, 1000)))
