#!/usr/bin/env python3
"""Draws what a terminal showed in real sessions: tools/picture.py [PROGRAM]

It starts the program on a pseudo-terminal, types what PICTURES says, and writes the stretches that it names as SVG.
Needs python3-pexpect, as the tests do. Draw anew when a scenario that is shown changes.
"""
import os
import re
import sys
import tempfile
from xml.sax.saxutils import escape

COLUMNS = 54
ROWS = 500

# What is drawn: the file, its title, a description for those who do not see it, the arguments, what is typed, and the
# stretches, each from the first line that is one text, or begins with it, to the first one after it that ends with the
# other.
PICTURES = [
    (
        "docs/play.svg",
        "A play of Senyum in a terminal",
        "Pak Darto asks how long his credit will go on draining. The trainee types the terms of the contract in other "
        "words. The debrief shows one customer smile of three, and what could have been said at the turning point.",
        ["play", "premium-package", "--lang", "en", "--no-shuffle"],
        ["3", "2", "3", "sorry, the plan ends after a full year", "1"],
        [("Pak Darto: So how long", "A year, then, Mbak."), ("Smiles", "ended at 31)."),
         ("Smile to the customer:", "scored)."), ("The turning point", "no longer."),
         ("At this point", "about this.\"")],
    ),
    (
        "docs/play.id.svg",
        "Permainan Senyum di terminal",
        "Pak Darto bertanya sampai kapan pulsanya tersedot. Peserta mengetik bunyi ketentuan dengan kata-katanya "
        "sendiri. Kilas balik menunjukkan satu senyum dari tiga, dan yang bisa diucapkan di titik balik.",
        ["play", "premium-package", "--lang", "id", "--no-shuffle"],
        ["3", "2", "3", "maaf, baru bisa setelah satu tahun", "1"],
        [("Pak Darto: Lha terus", "Setahun, ya, Mbak."), ("Senyum", "akhirnya 31)."), ("Senyum ke pelanggan:", "dinilai)."),
         ("Titik balik", "lagi."), ("Bagaimana kalau di titik ini", "di dalam.\"")],
    ),
]

ADVANCE = 8.4
LINE = 20
MARGIN = 18
STYLE = """
    .paper { fill: #f6f8fa; stroke: #d0d7de }
    text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2328;
      white-space: pre }
    .bold { font-weight: 700 }
    .c31 { fill: #a40e26 } .c32 { fill: #116329 } .c33 { fill: #7d4e00 } .c34 { fill: #0550ae } .c35 { fill: #7a2fc2 }
    .c36 { fill: #0b5d66 } .cut { fill: #59636e }
    @media (prefers-color-scheme: dark) {
      .paper { fill: #161b22; stroke: #3d444d }
      text { fill: #e6edf3 }
      .c31 { fill: #ff9a8f } .c32 { fill: #7ee787 } .c33 { fill: #f0c674 } .c34 { fill: #9ecbff } .c35 { fill: #d9b3ff }
      .c36 { fill: #8ddbe0 } .cut { fill: #a0a9b4 }
    }
"""


def record(program, arguments, answers):
    """All that the terminal showed, escape codes of colours included."""
    import pexpect

    # The menu after a play asks too: there the session ends.
    prompt = r">\x1b\[0m $"
    with tempfile.TemporaryDirectory() as home:
        environment = dict(PATH="/usr/bin:/bin", HOME=home, TERM="xterm-256color", LC_ALL="C.UTF-8")
        child = pexpect.spawn(
            program, arguments, env=environment, dimensions=(ROWS, COLUMNS), encoding="utf-8", timeout=20)
        shown = ""
        for answer in answers:
            child.expect(prompt)
            shown += child.before + child.after
            child.sendline(answer)
        child.expect(prompt)
        shown += child.before
        child.close(force=True)
    return re.sub(r"\x1b\[\?2004[hl]", "", shown).replace("\r", "")


def runs(line):
    """A line's stretches of one style: its column, its text, its classes."""
    classes, column, found = [], 0, []
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        if part.startswith("\x1b["):
            for code in part[2:-1].split(";"):
                if code in ("", "0"):
                    classes = []
                else:
                    classes = classes + ["bold" if code == "1" else "c" + code]
        elif part:
            found.append((column, part, " ".join(classes)))
            column += len(part)
    return found


def plain(line):
    return "".join(text for _, text, _ in runs(line)).strip()


def stretch(lines, first, last):
    """The lines from one text to the other, and those that come after them."""
    whole = [index for index, line in enumerate(lines) if plain(line) == first]
    begun = [index for index, line in enumerate(lines) if plain(line).startswith(first)]
    ends = [index for index, line in enumerate(lines) if (whole + begun) and plain(line).endswith(last)
            and index >= (whole + begun)[0]]
    if not ends:
        shown = "\n".join(plain(line) for line in lines)
        sys.exit(f"{shown}\n\nIn the above there is no stretch from {first!r} to {last!r}.")
    start, end = (whole + begun)[0], ends[0]
    return lines[start:end + 1], lines[end + 1:]


def chosen(shown, stretches):
    """The lines to draw; None where something was left out."""
    rest, drawn = shown.split("\n"), []
    for first, last in stretches:
        part, rest = stretch(rest, first, last)
        drawn += (["", None, ""] if drawn else []) + part
    return drawn


def drawing(lines, title, description):
    width = COLUMNS * ADVANCE + 2 * MARGIN
    height = len(lines) * LINE + 2 * MARGIN
    texts = []
    for number, line in enumerate(lines):
        y = MARGIN + number * LINE + 15
        if line is None:
            texts.append(f'<text class="cut" x="{width / 2:g}" y="{y}" text-anchor="middle">· · ·</text>')
            continue
        for column, text, classes in runs(line):
            if not text.strip():
                continue
            kept = text.lstrip(" ")
            column += len(text) - len(kept)
            kept = kept.rstrip(" ")
            name = f' class="{classes}"' if classes else ""
            texts.append(
                f'<text{name} x="{MARGIN + column * ADVANCE:g}" y="{y}" textLength="{len(kept) * ADVANCE:g}">'
                f"{escape(kept)}</text>")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height}" width="{width:g}" height="{height}" '
        f'role="img" aria-labelledby="title description">\n  <title id="title">{escape(title)}</title>\n'
        f'  <desc id="description">{escape(description)}</desc>\n  <style>{STYLE}  </style>\n'
        f'  <rect class="paper" x="0.5" y="0.5" width="{width - 1:g}" height="{height - 1}" rx="8"/>\n  '
        + "\n  ".join(texts) + "\n</svg>\n")


def main():
    os.chdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
    program = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build-release/release/senyum")
    for file, title, description, arguments, answers, stretches in PICTURES:
        lines = chosen(record(program, arguments, answers), stretches)
        with open(file, "w", encoding="utf-8") as output:
            output.write(drawing(lines, title, description))
        print(file)


if __name__ == "__main__":
    main()
