# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for one journey: Xvfb, a window manager (keyboard focus fails without one), and the program."""
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path


class JourneyError(Exception):
    pass


def wait_for(what, condition, seconds=30):
    """Polls until `condition()` is true and returns its value."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.1)
    raise JourneyError(f"waited {seconds} s in vain for {what}")


class Desktop:
    def __init__(self, width=1280, height=820):
        for tool in ("Xvfb", "openbox", "xdotool", "import", "convert"):
            if not shutil.which(tool):
                raise JourneyError(f"{tool} is missing (Debian: xvfb openbox xdotool imagemagick)")
        self.home = Path(tempfile.mkdtemp(prefix="quantloom-journey-"))
        self.processes = []
        # Xvfb chooses a free display itself and tells its number. Without -noreset it would start anew whenever its last
        # client leaves, and take with it a window manager that is just about to connect.
        reader, writer = os.pipe()
        self.processes.append(subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        os.close(writer)
        with os.fdopen(reader) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise JourneyError("Xvfb did not start")
        self.environment = dict(os.environ, DISPLAY=f":{number}", HOME=str(self.home), XDG_CONFIG_HOME=str(self.home),
                                XDG_RUNTIME_DIR=str(self.home), QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.start("openbox")
        wait_for("the window manager", lambda: self.run("xdotool", "getwindowfocus", check=False).returncode == 0)

    def start(self, *command):
        process = subprocess.Popen(command, env=self.environment, cwd=self.home, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        self.processes.append(process)
        return process

    def run(self, *command, check=True):
        return subprocess.run(command, env=self.environment, check=check, capture_output=True, text=True, timeout=60)

    def window(self, title, seconds=30):
        """Waits for a visible window whose title matches, gives it the focus, and returns its id."""
        def visible():
            found = self.run("xdotool", "search", "--onlyvisible", "--name", title, check=False).stdout.split()
            return found[-1] if found else None
        window = wait_for(f"a window called {title!r}", visible, seconds)
        self.run("xdotool", "windowactivate", "--sync", window, check=False)
        return window

    def key(self, *keys):
        self.run("xdotool", "key", "--delay", "60", *keys)

    def type(self, text):
        self.run("xdotool", "type", "--delay", "20", text)

    def command(self, text):
        """What the palette finds first for these words."""
        self.key("ctrl+k")
        self.run("sleep", "0.5")
        self.type(text)
        self.run("sleep", "0.5")
        self.key("Return")
        self.run("sleep", "1")

    def quit(self, studio):
        self.key("ctrl+q")
        wait_for("the program to quit", lambda: studio.poll() is not None)
        if studio.returncode != 0:
            raise JourneyError(f"the program quit with {studio.returncode}")

    def click(self, x, y):
        self.run("xdotool", "mousemove", str(x), str(y), "click", "1")

    def size(self, window):
        lines = self.run("xdotool", "getwindowgeometry", "--shell", window).stdout.split()
        values = dict(line.split("=") for line in lines)
        return int(values["WIDTH"]), int(values["HEIGHT"])

    def screenshot(self, path):
        """Takes a picture of the whole screen and refuses one that is (nearly) a single colour."""
        self.run("import", "-window", "root", str(path))
        colours = int(self.run("convert", str(path), "-format", "%k", "info:").stdout)
        if colours < 200:
            raise JourneyError(f"{path} has only {colours} colours: the window is blank")
        return path

    def close(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
        shutil.rmtree(self.home, ignore_errors=True)


def run_journey(journey, picture_folder, desktop):
    """Runs `journey(desktop, pictures)` and returns the exit code of the test program."""
    pictures = Path(picture_folder).resolve()
    pictures.mkdir(parents=True, exist_ok=True)
    try:
        journey(desktop, pictures)
    except (JourneyError, subprocess.TimeoutExpired) as error:
        print(f"the journey ended early: {error}; pictures are in {pictures}")
        return 1
    finally:
        desktop.close()
    print(f"the journey is complete; pictures are in {pictures}")
    return 0
