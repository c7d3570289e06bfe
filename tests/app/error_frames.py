#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sentence that the studio translates by its words (app/error_frames/, app/problem_words.cpp) is still said by
the program: it is put together from texts of its sources, with {} where the frame has %1, %2 ... What the operating
system, resources/devices.json and the presets say is compared with them; what PCRE2 says is in recipe_words_test.cpp.

Usage: error_frames.py SOURCE_ROOT
"""
import json
import os
import re
import sys
from functools import lru_cache
from pathlib import Path

SOURCES = ("core", "gpu", "app")
FRAMES = "app/error_frames"
HOLE = "\0"  # what is filled in
GLUE = " ,.;:()\"'="  # what joins two texts
SHORTEST = 3  # a text that may be a part of a sentence without being named by a whole one

LITERALS = re.compile(r'(?:\bR"\((?P<raw>.*?)\)"|(?P<plain>"(?:[^"\\\n]|\\.)*"(?:\s*(?:sv)?\s*"(?:[^"\\\n]|\\.)*")*))', re.S)
ONE = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
COMMENT = re.compile(r"//[^\n]*")
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}


def texts_of(source):
    """The string literals of a source, neighbours joined as the compiler joins them."""
    for found in LITERALS.finditer(COMMENT.sub("", source)):
        if found["raw"] is not None:
            yield found["raw"]
            continue
        joined = "".join(ONE.findall(found["plain"]))
        yield re.sub(r"\\(.)", lambda escape: ESCAPES.get(escape[1], escape[1]), joined)


def sentences(root):
    """What sources outside the frames can say, with holes; also without the place that some begin with."""
    found = set()
    for path in (path for folder in SOURCES for path in (root / folder).rglob("*.[ch]*")):
        if path.suffix not in (".cpp", ".h") or path.is_relative_to(root / FRAMES) or path.name == "problem_words.cpp":
            continue
        for text in texts_of(path.read_text(encoding="utf-8")):
            held = re.sub(r"\{(?::[^{}]*|\d)?\}", HOLE, text.replace("{{", "\1").replace("}}", "\2"))
            held = held.replace("\1", "{").replace("\2", "}")
            found.add(held)
            for mark in re.finditer("[:;] ", held):
                found.add(held[mark.end() :])
    return found


class Sayable:
    """Whether a sentence can be put together from texts."""

    def __init__(self, texts):
        self.whole = texts
        self.patterns = [text.split(HOLE) for text in texts if HOLE in text and len(re.findall("[A-Za-z]", text)) >= 3]
        self.starts = {}
        for text in texts:
            if len(text) >= SHORTEST:
                self.starts.setdefault(text[0], []).append(text)

    @lru_cache(maxsize=None)
    def says(self, sentence):
        if sentence in self.whole or not sentence.strip(HOLE + GLUE):
            return True
        for first, *rest in self.patterns:
            if sentence.startswith(first) and sentence.endswith(rest[-1]) and self.fills(sentence[len(first) :], rest):
                return True
        return self.joins(sentence)

    def fills(self, sentence, rest):
        """Whether a hole, rest[0], a hole, rest[1] ... give the sentence, with something sayable in each hole."""
        if len(rest) == 1:
            filled = sentence[: len(sentence) - len(rest[0])]
            return sentence.endswith(rest[0]) and self.says(filled)
        at = sentence.find(rest[0])
        while at >= 0:
            if self.says(sentence[:at]) and self.fills(sentence[at + len(rest[0]) :], rest[1:]):
                return True
            at = sentence.find(rest[0], at + 1)
        return False

    def joins(self, sentence):
        """From texts one after the other, with what is filled in and a mark or a space between them."""
        reached = {0}
        for at in range(len(sentence)):
            if at not in reached:
                continue
            if sentence[at] == HOLE or sentence[at] in GLUE:
                reached.add(at + 1)
            for text in self.starts.get(sentence[at], []):
                if sentence.startswith(text, at):
                    reached.add(at + len(text))
        return len(sentence) in reached


def frames_of(path):
    source = path.read_text(encoding="utf-8")
    for found in re.finditer(r'QT_TRANSLATE_NOOP\(\s*"\w+",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\)', source):
        yield next(texts_of(found[1]))


def device_texts(root):
    for hardware in json.loads((root / "resources/devices.json").read_text(encoding="utf-8"))["classes"]:
        yield hardware["title"]
        yield hardware["serve_why"]
        yield from (why for _, why in hardware["formats"].values())


def preset_lines(root):
    """The lines of the presets and their clauses, one after the other or each by itself."""
    for name in ("presets", "serving_presets"):
        for line in texts_of((root / f"core/plan/{name}.cpp").read_text(encoding="utf-8")):
            clauses = re.sub("^ik_llama.cpp: ", "", line).split("; ")
            yield from ("; ".join(clauses[:count]) for count in range(1, len(clauses) + 1))
            yield from clauses[0].partition(", in interleaved")[:1]


def main():
    root = Path(sys.argv[1])
    system = {os.strerror(number) for number in range(1, 200)}
    devices = set(device_texts(root))
    presets = "\n".join(preset_lines(root))
    sayable = Sayable(sentences(root))
    wrong, count = [], 0
    for path in [*sorted((root / FRAMES).glob("*.cpp")), root / "app/problem_words.cpp"]:
        for frame in frames_of(path):
            count += 1
            if path.stem == "pattern_errors":
                continue
            known = {
                "system_errors": system.__contains__,
                "device_reasons": devices.__contains__,
                "preset_words": lambda line: re.search(f"^{re.escape(line).replace(HOLE, '.+')}$", presets, re.M),
            }.get(path.stem, sayable.says)
            if not known(re.sub(r"%\d", HOLE, frame)):
                wrong.append(f"{path.relative_to(root)}: nothing says {frame!r} any more")
    translated = set(frames_of(root / FRAMES / "device_reasons.cpp"))
    names = re.compile(r"(NVIDIA|AMD|Intel|Apple)[\w .,()]*|")  # nothing to translate in them
    wrong += [f"device_reasons.cpp lacks {text!r}" for text in sorted(devices - translated) if not names.fullmatch(text)]
    print("\n".join(wrong) or f"all {count} sentences are said")
    return 1 if wrong or count < 500 else 0


if __name__ == "__main__":
    sys.exit(main())
