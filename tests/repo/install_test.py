#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""An installed program works with what is installed beside it, the sample models included.

Usage: install_test.py CMAKE BUILD_FOLDER
"""
import os
import subprocess
import sys
import tempfile
from pathlib import Path


def main():
    cmake, build = sys.argv[1:3]
    environment = {key: value for key, value in os.environ.items() if key != "QUANTLOOM_RESOURCES"}
    with tempfile.TemporaryDirectory(prefix="quantloom-install-") as folder:
        prefix = Path(folder)
        subprocess.run([cmake, "--install", build, "--prefix", folder], check=True, stdout=subprocess.DEVNULL)
        program, share = prefix / "bin/quantloom", prefix / "share/quantloom"

        def plan(sample):
            return subprocess.run([program, "quantize", share / "samples" / sample, "--dry-run", "--json", "--quiet"],
                                  env=environment, capture_output=True, text=True)

        for sample in ("tales-dense", "tales-moe"):
            done = plan(sample)
            if done.returncode != 0:
                print(f"the installed program cannot plan {sample}: {done.stderr}")
                return 1
        # Without the installed architecture file it must fail: it may not look into the source tree.
        (share / "architectures/llama.json").unlink()
        if plan("tales-dense").returncode == 0:
            print("the installed program takes its resources from elsewhere")
            return 1
        if not (share / "samples/tales.txt").exists():
            print("the held-out text is not installed")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
