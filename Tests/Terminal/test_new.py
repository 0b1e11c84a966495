"""`senyum new` asks at a terminal what was not given."""
import os
import unittest

import pexpect

from trainee import PATIENCE, PROGRAM, temporary_folder


def start(folder, *arguments):
    return pexpect.spawn(
        PROGRAM, ["new", *arguments], cwd=folder, encoding="utf-8", dimensions=(24, 80), timeout=PATIENCE,
        env={"PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"})


class New(unittest.TestCase):
    def test_the_questions_are_asked_in_plain_words_until_they_are_answered(self):
        folder = temporary_folder(self)
        child = start(folder, "koper-biru", "--lang", "id")
        child.expect("Judul skenario")
        child.sendline("   ")
        child.expect("Satu baris teks")
        child.sendline("Koper biru")
        child.expect("Bagaimana pelanggan menghubungi Anda")
        child.sendline("9")
        child.expect("Ketik angka 1 sampai 5")
        child.sendline("2")
        child.expect("Nama pelanggan")
        child.sendline("Bu Ratna")
        child.expect("Kalau kecewa")
        child.sendline("2")
        child.expect("senyum play scenarios/koper-biru/id.md")
        child.expect(pexpect.EOF)
        child.close()
        self.assertEqual(child.exitstatus, 0)
        with open(os.path.join(folder, "scenarios", "koper-biru", "id.md"), encoding="utf-8") as file:
            text = file.read()
        for line in ("title: Koper biru", "channel: phone", "    name: Bu Ratna", "    type: inactive"):
            self.assertIn("\n" + line + "\n", text)

    def test_what_was_given_is_not_asked(self):
        folder = temporary_folder(self)
        child = start(
            folder, "blue-suitcase", "--lang", "en", "--title", "Blue", "--channel", "chat", "--type", "active")
        child.expect("The customer's name")
        child.sendline("Mrs Ratna")
        child.expect("Written: scenarios/blue-suitcase/en.md")
        child.expect(pexpect.EOF)
        self.assertNotIn("The scenario's title", child.before)

    def test_the_end_of_input_writes_nothing(self):
        folder = temporary_folder(self)
        child = start(folder, "blue-suitcase", "--lang", "en")
        child.expect("The scenario's title")
        child.sendeof()
        child.expect("Nothing was written")
        child.expect(pexpect.EOF)
        child.close()
        self.assertEqual(child.exitstatus, 2)
        self.assertEqual(os.listdir(folder), [])


if __name__ == "__main__":
    unittest.main()
