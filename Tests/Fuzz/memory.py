#!/usr/bin/env python3
"""Measures what hostile files of the largest size cost `senyum check` in memory and time.

memory.py PROGRAM [MIB]: fails when a file takes more than 20 times its size beyond what a small scenario takes, or
when the time for it grows much faster than its size. Figures of the last run stand in docs/fuzzing.md.
"""
import itertools
import os
import pathlib
import subprocess
import sys
import tempfile

FRONT = """---
format: 1
title: T
summary: S
language: en
channel: counter
customers:
  ani:
    name: Ani
%s---
"""
START = "## A\n\nText.\n\n"


def repeated(text):
    """A body of one text over and over; `%d` in it is a number that no other has."""
    return lambda size: itertools.chain([FRONT % "" + START], filled(text, size))


def yaml(text):
    """Front matter of one text over and over."""
    head, tail = FRONT.split("%s")
    return lambda size: itertools.chain([head], filled(text, size), [tail])


def wide(text, end="\n\n"):
    """Lines as long as they may be."""
    return repeated(text * (16_000 // len(text.encode())) + end)


def small(make):
    """Front matter as large as it may be."""
    return lambda size: make(min(size, 60 * 1024))


def alone(text, head=""):
    return lambda size: itertools.chain([head], filled(text, size))


def filled(text, size):
    """Pieces, so that the memory of this process, which a new one begins with, stays small."""
    for number in itertools.count():
        piece = text % number if "%d" in text else text * (4096 // len(text) or 1)
        size -= len(piece.encode("utf-8", "surrogateescape"))
        if size < 0:
            return
        yield piece


def stairs(size):
    for number in itertools.count():
        line = " " * (number % 2000) + "a\n"
        size -= len(line)
        if size < 0:
            return
        yield line


FILES = {
    "choices": repeated("- x\n"),
    "choices with a wording": repeated("- x\n  - y\n"),
    "choices with a directive": repeated("- x `joy +1`\n"),
    "scenes": repeated("## a%d\n"),
    "scenes with a choice": repeated("## a%d\n\n- x\n\n"),
    "acts": repeated("# a%d\n"),
    "headings of one name": repeated("## a\n"),
    "paragraphs": repeated("a\n\n"),
    "one paragraph": repeated("a\n"),
    "one line": repeated("a"),
    "one line of letters with marks": repeated("e\u0301"),
    "backticks": repeated("`"),
    "lines of a backtick": repeated("`\n\n"),
    "directives": repeated("`joy +1` "),
    "lines of directives": repeated("`joy +1`\n\n"),
    "unknown directives": repeated("`jyo +1`\n\n"),
    "conditions": repeated("`if not first and (joy < 5 or joy > 6)` a\n\n"),
    "parentheses": repeated("`if " + "(" * 80 + "first`\n\n"),
    "quotes": repeated("> a\n\n"),
    "one quote": repeated("> "),
    "lines of one quote": repeated("> a\n"),
    "empty quote": repeated(">\n"),
    "nested quotes": repeated(">" * 100 + "\n"),
    "open brackets": repeated("["),
    "lines of an open bracket": repeated("[\n"),
    "brackets": repeated("[a"),
    "closed brackets": repeated("[a]"),
    "nested brackets": repeated("[" * 50 + "]" * 50),
    "links": repeated("[a](#b) "),
    "lines of links": repeated("[a](#b)\n\n"),
    "references": repeated("[a](https://x.id) "),
    "pictures": repeated("![a](b.png)\n\n"),
    "stars": repeated("*"),
    "stars and letters": repeated("*a"),
    "strong and letters": repeated("**a "),
    "emphasis": repeated("*a* "),
    "lines of emphasis": repeated("*a*\n\n"),
    "underscores": repeated("_a "),
    "backslashes": repeated("\\"),
    "lines of backslashes": repeated("\\\n"),
    "ampersands": repeated("&"),
    "entities": repeated("&amp;"),
    "less than": repeated("<"),
    "tags": repeated("<a>"),
    "comments": repeated("<!-- a -->\n\n"),
    "opened comments": repeated("<!-- a\n\n"),
    "fences": repeated("```\n\n"),
    "tables": repeated("a | b\n- | -\n\n"),
    "deep": repeated("  " * 50 + "a\n"),
    "stairs": lambda size: itertools.chain([FRONT % "" + START], stairs(size)),
    "empty lines": repeated("\n"),
    "carriage returns": repeated("\r"),
    "zeros": repeated("\0"),
    "tabs": repeated("\t"),
    "control characters": repeated("\u202e"),
    "trailing spaces": repeated("a  \n"),
    "rules of one line": repeated("---\n"),
    "underlines": repeated("a\n===\n\n"),
    "quotation marks": repeated('- "a\n'),
    "wide brackets": wide("["),
    "wide closed brackets": wide("[]"),
    "wide nested brackets": wide("[[[[]]]]"),
    "wide links": wide("[a](#b)"),
    "wide open links": wide("[a]("),
    "wide pictures": wide("!["),
    "wide references": wide("[a](https://x.id)"),
    "wide stars": wide("*a "),
    "wide emphasis": wide("*a* "),
    "wide backticks": wide("` "),
    "wide directives": wide("`a` "),
    "wide conditions": wide("`if not first and " + "not first and " * 1000 + "first` "),
    "wide does": wide("`does " + "a," * 7000 + "b` "),
    "wide backslashes": wide("\\"),
    "wide entities": wide("&amp;"),
    "wide less than": wide("<a"),
    "wide marks on a letter": wide("\u0301"),
    "wide emoji": wide("\U0001f469\u200d"),
    "wide heading": wide("## " + "a " * 7000, "\n"),
    "wide tabs": wide("\t"),
    "wide digits": wide("1"),
    "wide quotes": wide("> "),
    "wide items": wide("- "),
    "wide alerts": wide("> [!" + "N" * 4000),
    "wide choices": wide('- "' + "a " * 3000, "\n"),
    "small front matter of keys": small(yaml("k%d: a\n")),
    "small front matter of flags": small(yaml("  - f%d\n")),
    "small front matter of one key": small(yaml("flags: [a]\n")),
    "small front matter of braces": small(yaml("k%d: {a: {b: c}}\n")),
    "small front matter of dashes": small(yaml("- ")),
    "small front matter of question marks": small(yaml("? ")),
    "small front matter of anchors": small(yaml("k%d: &a [b, b]\n")),
    "small front matter of aliases": small(yaml("k%d: *a\n")),
    "small front matter of quotation marks": small(yaml('"')),
    "small front matter of rules": small(yaml("rules:\n  a%d:\n    kind: house\n")),
    "front matter of flags": yaml("flags: [a]\n"),
    "front matter of keys": yaml("k%d: a\n"),
    "brackets in front matter": yaml("["),
    "braces in front matter": yaml("{a: "),
    "lines of brackets in front matter": yaml("k%d: [[[[[[[[\n"),
    "dashes in front matter": yaml("- "),
    "question marks in front matter": yaml("? "),
    "anchors in front matter": yaml("k%d: &a [b, b]\n"),
    "aliases in front matter": yaml("k%d: *a\n"),
    "quotation mark in front matter": yaml('"'),
    "one long value": yaml("a"),
    "no front matter": alone("a\n"),
    "front matter that never ends": alone("a: b\n", "---\n"),
    "no text": alone("\0"),
    "not UTF-8": alone("\udcff"),
}


def cost(program, pieces):
    """Peak memory in bytes and seconds of one check."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "hostile.md"
        with path.open("w", encoding="utf-8", errors="surrogateescape", newline="") as file:
            file.writelines(pieces)
        process = subprocess.Popen([program, "check", path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            raise SystemExit(f"exit status {process.returncode}")
        return usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024), usage.ru_utime + usage.ru_stime


def main():
    program = sys.argv[1]
    largest = int(float(sys.argv[2] if len(sys.argv) > 2 else 4) * 1024 * 1024) - 16 * 1024
    base, _ = cost(program, [FRONT % "" + START + "- x\n"])
    print(f"a small scenario: {base / 2**20:.0f} MiB; beyond that:")
    bad = []
    for name, make in FILES.items():
        quarter, half, whole = (cost(program, make(size)) for size in (largest // 4, largest // 2, largest))
        beyond = (whole[0] - base) / 2**20
        is_slow = whole[1] > 1 and whole[1] > 3 * half[1]
        if beyond > 20 * largest / 2**20 or is_slow:
            bad.append(name)
        print(
            f"{'!' if name in bad else ' '} {name:40} {beyond:6.1f} MiB {quarter[1]:6.2f} {half[1]:6.2f} {whole[1]:6.2f} s",
            flush=True,
        )
    if bad:
        raise SystemExit("too much: " + ", ".join(bad))


main()
