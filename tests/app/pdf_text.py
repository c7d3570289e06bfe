# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the text of a PDF file with its places, as far as files with Identity-H fonts and ToUnicode maps go."""
import re
import zlib

TOKEN = re.compile(rb"<([0-9A-Fa-f]+)>|/([^\s/<>\[\]()]+)|([-+]?\d*\.?\d+)|\[|\]|([A-Za-z*']+)")


def multiply(m, n):
    """The matrix that does m first, then n."""
    return (m[0] * n[0] + m[1] * n[2], m[0] * n[1] + m[1] * n[3], m[2] * n[0] + m[3] * n[2], m[2] * n[1] + m[3] * n[3],
            m[4] * n[0] + m[5] * n[2] + n[4], m[4] * n[1] + m[5] * n[3] + n[5])


class Pdf:
    """title; pages: a list of glyphs (x, y, letter) per page, in points from the lower left; media: width, height."""

    def __init__(self, path):
        self.data = path.read_bytes()
        assert self.data.startswith(b"%PDF-"), self.data[:20]
        assert self.data.rstrip().endswith(b"%%EOF")
        self.objects = {int(number): body for number, body in re.findall(rb"(\d+) 0 obj\s(.*?)endobj", self.data, re.S)}
        raw = re.search(rb"/Title \(\xfe\xff(.*?)\)\n/Creator", self.data, re.S).group(1)
        self.title = re.sub(rb"\\(.)", rb"\1", raw, flags=re.S).decode("utf-16-be")
        tree = next(body for body in self.objects.values() if b"/Type /Pages" in body)
        kids = [int(kid) for kid in re.findall(rb"(\d+) 0 R", re.search(rb"/Kids\s*\[(.*?)\]", tree, re.S).group(1))]
        assert len(kids) == int(re.search(rb"/Count (\d+)", tree).group(1))
        box = re.search(rb"/MediaBox \[([^\]]+)\]", self.objects[kids[0]]).group(1).split()
        self.media = float(box[2]), float(box[3])
        self.fonts = {}
        self.pages = [self.read_page(self.objects[kid]) for kid in kids]

    def reference(self, body, key):
        return self.objects[int(re.search(rb"/%s (\d+) 0 R" % key, body).group(1))]

    @staticmethod
    def stream(body):
        raw = re.search(rb"stream\r?\n(.*)endstream", body, re.S).group(1)
        return zlib.decompressobj().decompress(raw) if b"/FlateDecode" in body[:200] else raw

    def letters(self, resources):
        """Of each font of a page, glyph -> text."""
        maps = {}
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", resources):
            if number not in self.fonts:
                found = self.fonts[number] = {}
                text = self.stream(self.reference(self.objects[int(number)], b"ToUnicode"))
                for first, last, targets in re.findall(rb"<(\w+)>\s*<(\w+)>\s*(<\w+>|\[[^\]]*\])", text):
                    listed = [bytes.fromhex(t.decode()).decode("utf-16-be") for t in re.findall(rb"<(\w+)>", targets)]
                    for i in range(int(last, 16) - int(first, 16) + 1):
                        found[int(first, 16) + i] = listed[i] if len(listed) > 1 else chr(ord(listed[0][-1]) + i)
            maps[name] = self.fonts[number]
        return maps

    def read_page(self, page):
        fonts = self.letters(self.reference(page, b"Resources"))
        glyphs, stack, saved = [], [], []
        ctm = matrix = (1, 0, 0, 1, 0, 0)
        font = {}
        for token in TOKEN.finditer(self.stream(self.reference(page, b"Contents"))):
            code, name, number, operator = token.groups()
            if operator is None:
                stack.append(code or name or (float(number) if number else None))
                continue
            if operator == b"q":
                saved.append(ctm)
            elif operator == b"Q":
                ctm = saved.pop()
            elif operator == b"cm":
                ctm = multiply(stack[-6:], ctm)
            elif operator == b"Tf":
                font = fonts[stack[-2]]
            elif operator == b"Tm":
                matrix = tuple(stack[-6:])
            elif operator == b"Td":
                matrix = multiply((1, 0, 0, 1, *stack[-2:]), matrix)
            elif operator == b"Tj":
                at = multiply(matrix, ctm)
                for i in range(0, len(stack[-1]), 4):
                    letter = font[int(stack[-1][i:i + 4], 16)]
                    glyphs.append((at[4], at[5], " " if letter == "\t" else letter))  # they share a glyph
            stack = []
        return glyphs

    def lines(self, page):
        """The text of a page, line by line from the top: what stands at one height, from left to right."""
        rows = {}
        for x, y, letter in self.pages[page]:
            rows.setdefault(round(y, 1), []).append((x, letter))
        return ["".join(letter for _, letter in sorted(row)) for _, row in sorted(rows.items(), reverse=True)]
