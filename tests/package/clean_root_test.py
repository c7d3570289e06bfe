#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The packages in a bare Debian: the portable archive without Qt, the .deb with what it asks for, and no trace of it
when it is removed.

Usage: clean_root_test.py PACKAGE_FOLDER
Needs root, debootstrap and the network; `./studio test --all` brings the packages.
"""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

# What a desktop has that is no business of ours: the display, its driver, its fonts.
DESKTOP = ["libgl1", "libegl1", "libopengl0", "libx11-6", "libx11-xcb1", "libxcb1", "libfontconfig1", "libfreetype6", "libdbus-1-3",
           "libstdc++6", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "libexpat1"]
# Not part of what a package installs.
ELSEWHERE = ("proc", "sys", "dev", "tmp", "run", "var/cache", "var/lib/apt", "var/lib/dpkg", "var/log", "packages")
MOUNTS = ("proc", "dev")


class Root:
    """A bare system in a folder."""

    def __init__(self, folder):
        self.folder = Path(folder)

    def run(self, *command, check=True):
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8",
                       "DEBIAN_FRONTEND": "noninteractive"}
        done = subprocess.run(["chroot", str(self.folder), *command], env=environment, capture_output=True, text=True)
        if check and done.returncode != 0:
            raise SystemExit(f"{' '.join(command)} gave {done.returncode}:\n{done.stdout[-4000:]}{done.stderr[-4000:]}")
        return done

    def make(self):
        release = dict(line.split("=", 1) for line in Path("/etc/os-release").read_text().splitlines() if "=" in line)
        subprocess.run(["debootstrap", "--variant=minbase", "--include=ca-certificates", release["VERSION_CODENAME"],
                        str(self.folder)], check=True, stdout=subprocess.DEVNULL)
        for name in ("resolv.conf", "hosts"):
            shutil.copy(f"/etc/{name}", self.folder / "etc" / name)
        for source in [*Path("/etc/apt/sources.list.d").glob("*.sources"), *Path("/etc/apt/apt.conf.d").glob("*proxy*")]:
            shutil.copy(source, self.folder / str(source).lstrip("/"))
        bundle = Path("/etc/ssl/certs/ca-certificates.crt")
        if bundle.exists():
            shutil.copy(bundle, self.folder / str(bundle).lstrip("/"))
        for name in MOUNTS:
            subprocess.run(["mount", "--bind", f"/{name}", str(self.folder / name)], check=True)
        self.run("apt-get", "update", "-qq")

    def close(self):
        for name in reversed(MOUNTS):
            subprocess.run(["umount", "-l", str(self.folder / name)], check=False)

    def install(self, *packages):
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)

    def files(self):
        found = set()
        for folder, names, files in os.walk(self.folder):
            inside = os.path.relpath(folder, self.folder)
            names[:] = [name for name in names if os.path.normpath(os.path.join(inside, name)) not in ELSEWHERE]
            found.update(os.path.normpath(os.path.join(inside, name)) for name in files)
        return found


def main_job(root, program, samples, output):
    """A sample to GGUF and to a folder for vLLM, and both proven."""
    root.run("mkdir", output)
    root.run(program, "quantize", f"{samples}/tales-dense", "--type", "Q4_K_M", "-o", f"{output}/dense.gguf", "--quiet")
    root.run(program, "quantize", f"{samples}/tales-dense", "--type", "FP8_DYNAMIC", "-o", f"{output}/folder", "--quiet")
    root.run(program, "verify", f"{output}/dense.gguf", "--quiet")
    root.run(program, "evaluate", f"{samples}/tales-dense", f"{output}/dense.gguf", "--tokens", "1024", "--quiet")
    shown = root.run("sh", "-c", f"QT_QPA_PLATFORM=offscreen timeout 5 {program} {samples}/tales-dense", check=False)
    if shown.returncode != 124:
        raise SystemExit(f"the studio did not stay open ({shown.returncode}): {shown.stderr[-2000:]}")


def check(root, packages):
    deb, archive = (list(packages.glob(pattern)) for pattern in ("*.deb", "*.tar.zst"))
    if len(deb) != 1 or len(archive) != 1:
        raise SystemExit(f"{packages} holds no package; run ./studio package first")
    work = root.folder / "packages"
    work.mkdir()
    shutil.copy(deb[0], work / "quantloom.deb")
    subprocess.run(["tar", "-C", str(work), "--zstd", "-xf", str(archive[0])], check=True)

    root.install(*DESKTOP)
    portable = "/packages/" + next(path.name for path in work.iterdir() if path.is_dir())
    if root.run("sh", "-c", "ls /usr/lib/*/libQt6Core* 2>/dev/null", check=False).stdout:
        raise SystemExit("the bare system has Qt already, so the archive proves nothing")
    main_job(root, f"{portable}/bin/quantloom", f"{portable}/share/quantloom/samples", "/packages/portable-out")

    before = root.files()
    installed = root.run("dpkg-query", "-W", "-f", "${Package} ").stdout.split()
    root.install("/packages/quantloom.deb")
    main_job(root, "quantloom", "/usr/share/quantloom/samples", "/packages/deb-out")
    for other in ("dense.gguf", "folder/model.safetensors"):
        if (work / "portable-out" / other).read_bytes() != (work / "deb-out" / other).read_bytes():
            raise SystemExit(f"the two packages write different bytes: {other}")
    added = set(root.run("dpkg-query", "-W", "-f", "${Package} ").stdout.split()) - set(installed)
    root.run("apt-get", "purge", "-y", "-qq", *sorted(added))
    left = {path for path in root.files() - before if not path.startswith("root/.")}
    if left:
        raise SystemExit("left behind: " + ", ".join(sorted(left)[:20]))


def main():
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        raise SystemExit("this test makes a bare Debian to install into: it needs root and debootstrap")
    with tempfile.TemporaryDirectory(prefix="quantloom-root-") as folder:
        root = Root(folder)
        try:
            root.make()
            check(root, Path(sys.argv[1]))
        finally:
            root.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
