#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Painting in a real window: drag over cells of the layer map, press a key, undo, redo, write, and read the file back.

Usage: paint.py PROGRAM SAMPLE_FOLDER PICTURE_FOLDER
"""
import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from desktop import Desktop, JourneyError, run_journey, wait_for  # noqa: E402


def types_of(program, model, environment):
    """Type by (role, layer) of every weight in a file, from the command line."""
    text = subprocess.run([str(program), "inspect", str(model), "--json"], env=environment, check=True,
                          capture_output=True, text=True, timeout=60).stdout
    return {(t["role"], t["layer"]): t["type"] for t in json.loads(text)["tensors"]}


def write(desktop, output):
    """Ctrl+Return is the primary button; waits for the whole file."""
    desktop.key("ctrl+Return")
    wait_for("the written file", output.exists)
    wait_for("the report beside it", Path(f"{output}.report.json").exists)
    desktop.run("sleep", "1")


def remove(output):
    output.unlink()
    Path(f"{output}.report.json").unlink()


def journey(desktop, program, sample, pictures):
    studio = desktop.start(str(program), str(sample))
    window = desktop.window("tales-dense")
    desktop.run("xdotool", "windowmove", "--sync", window, "0", "0")
    desktop.run("xdotool", "windowsize", "--sync", window, "1270", "780")
    desktop.run("sleep", "1")
    output = desktop.home / "tales-dense-Q4_K_M.gguf"
    desktop.key("ctrl+2")
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "1-map.png")

    # A hand's drag across some cells, wherever the layout has put them.
    desktop.run("xdotool", "mousemove", "330", "400", "mousedown", "1")
    for step in range(1, 11):
        desktop.run("xdotool", "mousemove", str(330 + 12 * step), str(400 + 5 * step), "sleep", "0.02")
    desktop.screenshot(pictures / "2-drag.png")
    desktop.run("xdotool", "mouseup", "1")
    desktop.run("sleep", "0.5")
    desktop.key("8")
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "3-painted.png")

    desktop.key("ctrl+z")
    desktop.run("sleep", "1")
    write(desktop, output)
    plain = types_of(program, output, desktop.environment)
    if "Q8_0" in plain.values():
        raise JourneyError("undone, and yet in the file")
    remove(output)

    desktop.key("ctrl+2")
    desktop.key("ctrl+shift+z")
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "4-redone.png")
    write(desktop, output)
    painted = types_of(program, output, desktop.environment)
    chosen = {place for place, kind in painted.items() if kind == "Q8_0"}
    layers = {layer for _, layer in chosen}
    roles = {role for role, _ in chosen}
    if len(layers) < 2 or len(roles) < 2 or -1 in layers:
        raise JourneyError(f"the drag reached {sorted(chosen)}: not a region")
    if chosen != {(role, layer) for role in roles for layer in layers}:
        raise JourneyError(f"painted is not the rectangle: {sorted(chosen)}")
    if layers != set(range(min(layers), max(layers) + 1)):
        raise JourneyError(f"layers {sorted(layers)} do not lie beside each other")
    norms = [place for place in painted if "norm" in place[0] and painted[place] != plain[place]]
    if norms:
        raise JourneyError(f"painting changed {norms}, which are never quantised")
    desktop.quit(studio)


if __name__ == "__main__":
    sys.exit(run_journey(lambda desktop, pictures: journey(
        desktop, *(Path(argument).resolve() for argument in sys.argv[1:3]), pictures), sys.argv[3], Desktop()))
