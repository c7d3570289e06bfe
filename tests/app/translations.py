#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations know every text of the program, and every text is translated.

Usage: translations.py LUPDATE SOURCE_ROOT [--update]; with --update the files are brought up to date instead.
"""
import subprocess
import sys
import tempfile
from pathlib import Path

OPTIONS = ["-silent", "-locations", "none", "-no-obsolete", "-I", "."]
MORE_OPTIONS = {"quantloom_en.ts": ["-pluralonly"]}


def main():
    lupdate, root = sys.argv[1], Path(sys.argv[2])
    folder = root / "translations"
    wrong = []
    with tempfile.TemporaryDirectory() as scratch:
        for name in sorted(path.name for path in folder.glob("quantloom_*.ts")):
            extra = MORE_OPTIONS.get(name, [])
            known = (folder / name).read_text(encoding="utf-8")
            target = folder / name if "--update" in sys.argv else Path(scratch) / name
            target.write_text(known, encoding="utf-8")
            subprocess.run([lupdate, *OPTIONS, *extra, "app", "-ts", str(target)], cwd=root, check=True)
            now = target.read_text(encoding="utf-8")
            if now != known:
                wrong.append(f"{name} does not have the texts of the program: run tests/app/translations.py with --update")
            if "unfinished" in now:
                wrong.append(f"{name} has {now.count('unfinished')} texts without translation")
    print("\n".join(wrong) or "all texts are translated")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
