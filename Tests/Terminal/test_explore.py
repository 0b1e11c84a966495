"""Exploring at a terminal: how far it is, and Ctrl-C."""
import os
import unittest

import pexpect

from trainee import ESCAPE_CODE, PROGRAM, TerminalCase, columns, spawn, surroundings, temporary_folder

FRONT_MATTER = """---
format: 1
title: Forty drawers
summary: More ways to open drawers than anybody waits for.
language: en
channel: counter
customers:
  wati:
    name: Bu Wati
---

## The desk
"""

ENDING = """
## Out

`ending`

She goes.
"""


def drawers(count):
    """A scenario of 2 to the power of `count` situations: each drawer is open or not."""
    choices = "".join(f'\n- "Drawer {number}, Bu?" `joy +1`\n' for number in range(count))
    return FRONT_MATTER + choices + '\n- "Goodbye, Bu." `set solved`\n\n  [Out](#out)\n' + ENDING


class Exploring(TerminalCase):
    def test_ctrl_c_shows_what_is_known_so_far(self):
        folder = temporary_folder(self)
        path = os.path.join(folder, "drawers.md")
        with open(path, "w", encoding="utf-8") as file:
            file.write(drawers(40))
        for language, waiting, so_far, table in (
                ("id", "hasil sejauh ini", "Dihentikan sesudah", "Keadaan menurut adegan"),
                ("en", "results so far", "Stopped by you after", "Situations by scene")):
            with self.subTest(language=language):
                child = spawn(
                    self, PROGRAM, "explore", path, "--limit", "1000000000", "--lang", language,
                    environment=surroundings(folder))
                self.expect_report_when_stopped(child, waiting, so_far, table)

    def test_a_report_fits_the_window(self):
        for language in ("id", "en"):
            with self.subTest(language=language):
                child = spawn(
                    self, PROGRAM, "explore", "airline-check-in", "--lang", language,
                    environment=surroundings(temporary_folder(self)))
                child.expect(pexpect.EOF)
                child.close()
                rows = ESCAPE_CODE.sub("", child.before).replace("\r", "\n").split("\n")
                wide = [row for row in rows if columns(row) > 80 and "senyum play" not in row]
                self.assertEqual(wide, [])
                self.assertEqual(child.exitstatus, 0)


if __name__ == "__main__":
    unittest.main()
