#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed in the middle of a job; the next one brings the job back, and it goes on to a checked file.

Usage: continue_job.py PROGRAM SAMPLE_FOLDER PICTURE_FOLDER
"""
import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from desktop import Desktop, JourneyError, run_journey, wait_for  # noqa: E402

RECIPE = {"quantloom_recipe": 1, "preset": "Q4_K_M", "search": "best"}  # the slow search leaves time to kill


def do_by_palette(desktop, words):
    desktop.key("ctrl+k")
    desktop.run("sleep", "0.5")
    desktop.type(words)
    desktop.run("sleep", "0.5")
    desktop.key("Return")


def lines_of(path):
    return path.read_bytes().count(b"\n") if path.exists() else 0


def state_of(queue):
    return [job["state"] for job in json.loads(queue.read_text())["jobs"]]


def journey(desktop, program, sample, pictures):
    output = desktop.home / "continued.gguf"
    journal = Path(f"{output}.journal")
    queue = desktop.home / ".local/share/Quantloom/Quantloom/jobs.json"
    queue.parent.mkdir(parents=True)
    queue.write_text(json.dumps({"quantloom_jobs": 1, "jobs": [
        {"model": str(sample), "output": str(output), "recipe": RECIPE, "state": "unfinished"}]}))

    studio = desktop.start(str(program), str(sample))
    desktop.window("tales-dense")
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "1-brought-back.png")
    if output.exists() or journal.exists():
        raise JourneyError("the job began although nobody resumed it")
    do_by_palette(desktop, "Resume all")
    wait_for("some finished tensors", lambda: lines_of(journal) > 3, 120)
    studio.kill()
    studio.wait(timeout=20)
    if output.exists():
        raise JourneyError("the job was done before the program could be killed")
    if state_of(queue) != ["unfinished"]:
        raise JourneyError(f"the queue on disk says {state_of(queue)}")

    studio = desktop.start(str(program), str(sample))
    desktop.window("tales-dense")
    desktop.run("sleep", "1")
    do_by_palette(desktop, "Resume all")
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "2-continued.png")
    wait_for("the report beside the file", Path(f"{output}.report.json").exists, 180)
    desktop.run("sleep", "1")
    desktop.screenshot(pictures / "3-done.png")
    if journal.exists():
        raise JourneyError("the journal is still there")
    audit = subprocess.run([str(program), "verify", str(output)], capture_output=True, text=True, check=False)
    if audit.returncode != 0:
        raise JourneyError(f"the file does not pass the audit: {audit.stdout}{audit.stderr}")
    recipe, calm = desktop.home / "recipe.json", desktop.home / "calm.gguf"
    recipe.write_text(json.dumps(RECIPE))
    subprocess.run([str(program), "quantize", str(sample), "--recipe", str(recipe), "-o", str(calm), "--quiet"],
                   check=True, capture_output=True)
    if calm.read_bytes() != output.read_bytes():
        raise JourneyError("the continued file differs from that of an undisturbed run")
    desktop.key("ctrl+q")
    wait_for("the program to quit", lambda: studio.poll() is not None)
    if state_of(queue) != ["done"]:
        raise JourneyError(f"the queue on disk says {state_of(queue)} at the end")


if __name__ == "__main__":
    sys.exit(run_journey(lambda desktop, pictures: journey(
        desktop, *(Path(argument).resolve() for argument in sys.argv[1:3]), pictures), sys.argv[3], Desktop()))
