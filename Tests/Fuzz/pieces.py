#!/usr/bin/env python3
"""Cuts scenarios into small ones for the fuzzer, which tries a thousand small files in the time of ten large ones.

pieces.py FOLDER FILE…: each piece has the front matter and two scenes; links to other scenes lead to the second one.
"""
import pathlib
import re
import sys


def slug(scene):
    heading = scene.split("\n", 1)[0].removeprefix("## ").lower()
    return re.sub(r"[^\w\- ]", "", heading).replace(" ", "-")


def pieces(text):
    end = text.index("\n---\n", 3) + 5
    front, body = text[:end], re.sub(r"(?m)^# .*\n", "", text[end:])
    scenes = re.split(r"(?m)^(?=## )", body)[1:]
    for first in range(0, len(scenes), 2):
        pair = scenes[first : first + 2]
        ids = [slug(scene) for scene in pair]
        keep = lambda link: link[0] if link[1] in ids else f"(#{ids[-1]})"
        yield front + re.sub(r"\(#([^)]*)\)", keep, "".join(pair))


folder = pathlib.Path(sys.argv[1])
for name in map(pathlib.Path, sys.argv[2:]):
    for number, piece in enumerate(pieces(name.read_text(encoding="utf-8"))):
        (folder / f"{name.parent.name}-{name.stem}-{number}.md").write_text(piece, encoding="utf-8")
