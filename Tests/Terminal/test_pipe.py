"""Without a terminal a play is read line by line and told without echo; half a terminal is no terminal."""
import os
import unittest

from scripts import Play
from trainee import ESCAPE_CODE, PROGRAM, flowing, run, spawn, temporary_folder


class Pipes(unittest.TestCase):
    def tell(self, *arguments, typed, **options):
        done = run(self, "play", "e-ticket-refund", "--no-shuffle", *arguments, typed=typed, **options)
        self.assertEqual(done.stderr, b"")
        return done.returncode, done.stdout.decode()

    def test_a_play_from_a_file_of_lines(self):
        golden = Play("e-ticket-refund", "friend-1", "en")
        lines = [choice.wordings[0] for choice in golden.choices] + ["quit"]
        status, told = self.tell("--lang", "en", typed="\n".join(lines) + "\n")
        self.assertEqual(status, 0)
        for words in ("~ " + golden.ending, "Customer smiles: 3 of 3.", "What next"):
            self.assertIn(words, flowing(told))
        self.assertNotRegex(told, ESCAPE_CODE)
        self.assertNotIn("Enter to go on>", told)
        for line in lines[:-1]:
            self.assertNotIn("\n" + line + "\n", told)

    def test_a_question_stands_in_a_row_of_its_own(self):
        _, told = self.tell("--lang", "id", typed="jam\n")
        self.assertIn("\n\nAnda [1-5]>\n\n[Sekarang pukul 09.50.]\n\nAnda [1-5]>\n", told)

    def test_the_end_of_the_lines_is_no_fault(self):
        status, told = self.tell("--lang", "id", typed="")
        self.assertEqual(status, 0)
        self.assertTrue(told.endswith("Sampai jumpa. Terima kasih sudah berlatih.\n"))

    def test_lines_from_windows_and_odd_bytes_are_read(self):
        self.assertIn("[Sekarang pukul 09.50.]", self.tell("--lang", "id", typed="jam\r\n")[1])
        status, told = self.tell("--lang", "id", typed="\x00\x1b[2J\x07\njam")
        self.assertEqual(status, 0)
        self.assertIn("[Sekarang pukul 09.50.]", told)
        self.assertNotRegex(told, "[\x00\x07\x1b]")

    def test_the_menu_by_lines(self):
        done = run(self, "--lang", "id", typed="2\n")
        self.assertIn("Anda melayani Pak Darto", done.stdout.decode())

    def test_a_person_whose_output_goes_elsewhere(self):
        told = os.path.join(temporary_folder(self), "told")
        child = spawn(
            self, "/bin/sh", "-c", f"{PROGRAM} play e-ticket-refund --lang id --no-shuffle >{told}; echo status=$?")
        child.sendline("jam")
        child.sendline("keluar")
        child.sendline("y")
        child.expect_exact("status=0")
        with open(told, encoding="utf-8") as file:
            told = file.read()
        self.assertIn("[Sekarang pukul 09.50.]", told)
        self.assertNotRegex(told, ESCAPE_CODE)


if __name__ == "__main__":
    unittest.main()
