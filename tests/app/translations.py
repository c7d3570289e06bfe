#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations know every text of the program, every text is translated, and a translation keeps what the program
puts into its text: placeholders, plural forms, keys, file patterns, and the way it ends.

Usage: translations.py LUPDATE SOURCE_ROOT [--update]; with --update the files are brought up to date instead. A new
language begins as <TS version="2.1" language="CODE"></TS> in translations/quantloom_CODE.ts.
"""
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

OPTIONS = ["-silent", "-locations", "none", "-no-obsolete", "-I", ".", "-tr-function-alias", "QT_TRANSLATE_NOOP+=QL_PHRASE"]
SOURCES = ["app", "core/plan"]
MORE_OPTIONS = {"quantloom_en.ts": ["-pluralonly"]}

PLURAL_FORMS = {"ja": 1, "zh": 1}  # every other language here has two
ENDS = {"...": "…", "……": "…", "。": ".", "：": ":", "？": "?", "！": "!", "；": ";", "，": ",", "、": ","}
WIDE = "（）。，、；："  # these have their space within
KEY = re.compile(r"&(?!&)(\w)")
KEY_IN_BRACKETS = re.compile(r"\s*[(（]&\w[)）]")  # "文件(&F)": how languages without Latin letters have keys
# What must be in the translation exactly as often as in the text.
KEPT = {
    "placeholders": re.compile(r"%\d"),
    "names in braces": re.compile(r"\{\w+\}"),
    "tags": re.compile(r"</?\w+>"),
    "file patterns": re.compile(r"\*\.[\w.]+"),
    "lines": re.compile(r"\n"),
}
FRENCH_SPACE = "\u202f"


def ending(text):
    """The last mark of a text, or nothing where it ends in a word, a number or a bracket."""
    text = KEY_IN_BRACKETS.sub("", text).rstrip()
    for mark, plain in ENDS.items():
        text = text.removesuffix(mark) + plain if text.endswith(mark) else text
    return text[-1:] if text[-1:] in "….:?!;," else ""


def edges(text):
    text = text.strip(FRENCH_SPACE)
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def same_edges(text, form):
    before, after = edges(text)
    return edges(form) in {(before, after), ("" if form[:1] in WIDE else before, "" if form[-1:] in WIDE else after)}


def faults_of(text, form, language):
    """What is wrong with a translation of text."""
    for what, pattern in KEPT.items():
        if sorted(pattern.findall(text)) != sorted(pattern.findall(form)):
            yield f"other {what}"
    if len(KEY.findall(text)) != len(KEY.findall(form)):
        yield "a key (&) too many or too few"
    if ending(text) != ending(form):
        yield "another end"
    if not same_edges(text, form):
        yield "other spaces at its ends"
    if language == "fr" and re.search(rf"(?<!{FRENCH_SPACE})([;:!?»]|%(?!\w))(?=\s|$)|«(?!{FRENCH_SPACE})", form):
        yield "no narrow space at its punctuation"
    if language == "es" and form.count("?") != form.count("¿"):
        yield "a question without both of its marks"


def faults_in(name, document):
    root = ET.fromstring(document)
    language = root.get("language").split("_")[0]
    for message in root.iter("message"):
        text, translation = message.findtext("source"), message.find("translation")
        forms = [translation.text or ""]
        if message.get("numerus") == "yes":
            forms = [form.text or "" for form in translation.findall("numerusform")]
            if len(forms) != PLURAL_FORMS.get(language, 2):
                yield f"{name}: {text!r} has {len(forms)} plural forms"
            if forms and ("%Ln" in text) != ("%Ln" in forms[-1]):  # the form for one may say "the only row"
                yield f"{name}: {text!r} has or lacks %Ln: {forms[-1]!r}"
            if any("%n" in form for form in [text, *forms]):
                yield f"{name}: {text!r} prints its number without the groups of digits of the language; write %Ln"
        if language != "en":
            for form in forms:
                yield from (f"{name}: {text!r} has {fault}: {form!r}" for fault in faults_of(text, form, language))


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
            subprocess.run([lupdate, *OPTIONS, *extra, *SOURCES, "-ts", str(target)], cwd=root, check=True)
            now = target.read_text(encoding="utf-8")
            if now != known:
                wrong.append(f"{name} does not have the texts of the program: run tests/app/translations.py with --update")
            if "unfinished" in now:
                wrong.append(f"{name} has {now.count('unfinished')} texts without translation")
            else:
                wrong += faults_in(name, now)
    print("\n".join(wrong) or "all texts are translated")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
