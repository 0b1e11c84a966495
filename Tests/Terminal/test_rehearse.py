"""A trainer at a terminal: plays, keeps the play, and is shown what differs later."""
import os
import unittest

import pexpect

from trainee import ESCAPE_CODE, PROGRAM, TerminalCase, Trainee, columns, spawn, surroundings, temporary_folder

SCENARIO = """---
format: 1
title: Payung Biru
summary: Seorang pelanggan meninggalkan payungnya.
language: id
channel: counter
customers:
  wati:
    name: Bu Wati
flags: [knows]
---

## Loket

> Payung saya ada di sini, tidak, ya?

- "Yang biru, Bu?" `joy +15` `return +15` `does ask-fact` `set knows`

  > Betul! Punya ibu saya, dibawanya dari kampung waktu saya masih kecil, dan gagangnya bengkok sejak itu.

- `if knows` "Ini, Bu. Sudah saya gantung supaya kering." `refer +20` `does help` `set solved`

  [Pintu](#pintu)

- "Yang tertinggal ada di kotak itu semua, Bu." `joy -8` `does deflect`

  [Hujan](#hujan)

## Pintu

`ending`

Ia berjalan pelan.

## Hujan

`ending`

Ia berlari.
"""


class Rehearsing(TerminalCase):
    def setUp(self):
        self.folder = temporary_folder(self)
        self.file = os.path.join(self.folder, "payung.md")
        self.kept = os.path.join(self.folder, "ramah.transcript")
        self.write(SCENARIO)

    def write(self, text):
        with open(self.file, "w", encoding="utf-8") as file:
            file.write(text)

    def record(self):
        trainer = Trainee(
            self, "rehearse", "--record", self.file, "-o", self.kept, "--name", "Payungnya kembali", "--lang", "id")
        trainer.choose('"Yang biru, Bu?"')
        trainer.choose('"Ini, Bu. Sudah saya gantung supaya kering."')
        self.expect_to_fit(trainer)
        trainer.end("keluar\r")

    def rehearse(self, *arguments, size=(80, 24), environment=None):
        child = spawn(
            self, PROGRAM, "rehearse", self.kept, "--lang", "id", *arguments, size=size,
            environment=surroundings(self.folder, environment))
        child.expect(pexpect.EOF)
        child.close()
        return child.exitstatus, child.before

    def test_a_play_is_kept_and_played_again(self):
        self.record()
        with open(self.kept, encoding="utf-8") as file:
            text = file.read()
        self.assertIn("\nname Payungnya kembali\n", text)
        self.assertIn("\nchoose loket 2  # Anda: ", text)
        self.assertIn("\nsmiles joy return refer\n", text)
        status, said = self.rehearse()
        self.assertEqual(status, 0, said)
        self.assertIn("0 berbeda", said)

    def test_a_difference_fits_the_window(self):
        self.record()
        self.write(SCENARIO.replace("refer +20", "refer +4").replace("return +15", "return +4"))
        for wide in (80, 120):
            status, said = self.rehearse(size=(wide, 40))
            self.assertEqual(status, 1)
            rows = ESCAPE_CODE.sub("", said).replace("\r", "").split("\n")
            self.assertIn("Perjalanan refer: 40, loket 2 → 44.", said)
            # A path and a command stay whole, to be copied.
            told = [row for row in rows if self.folder not in row]
            self.assertLessEqual(max(columns(row) for row in told), wide, "\n".join(rows))

    def test_no_colours_where_none_are_wanted(self):
        self.record()
        self.write(SCENARIO.replace("refer +20", "refer +4"))
        self.assertIn("\x1b[1;31m", self.rehearse()[1])
        self.assertNotIn("\x1b[", self.rehearse(environment={"NO_COLOR": "1"})[1])

    def test_a_wanted_change_is_written_anew(self):
        self.record()
        self.write(SCENARIO.replace("refer +20", "refer +4"))
        status, said = self.rehearse("--update")
        self.assertEqual(status, 0, said)
        self.assertIn("- smiles joy return refer", said)
        self.assertEqual(self.rehearse()[0], 0)


if __name__ == "__main__":
    unittest.main()
