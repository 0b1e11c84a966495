"""Ways out: Ctrl-C asks first, Ctrl-D does not, and the terminal is left as it was found."""
import os
import unittest

from scripts import Play
from trainee import MENU, PROGRAM, TerminalCase, Trainee, spawn, temporary_folder

GOODBYE = {"id": "Sampai jumpa. Terima kasih sudah berlatih.", "en": "See you. Thank you for practising."}


class ControlC(TerminalCase):
    def expect_to_be_asked(self, trainee, question, asked="y/t>"):
        self.assertIn(question, trainee.interrupt().text)
        self.assertEqual(trainee.screen.question, asked)

    def test_in_play_it_asks_and_no_goes_on_where_one_was(self):
        for language, question, asked, no, look in (
            ("id", "Tinggalkan percakapan?", "y/t>", "t", "lihat"),
            ("en", "Leave the conversation?", "y/n>", "n", "look"),
        ):
            trainee = self.play("e-ticket-refund", language)
            trainee.say("1")
            before = trainee.say(look).rows
            self.expect_to_be_asked(trainee, question, asked)
            trainee.say(no)
            self.assertEqual(trainee.say(look).rows, before)
            self.expect_to_be_asked(trainee, question, asked)
            self.expect_end(trainee, "y\r", 130, GOODBYE[language])

    def test_what_was_typed_so_far_is_dropped(self):
        trainee = self.play("e-ticket-refund", "id")
        trainee.press("kel")
        trainee.see("kel")
        self.expect_to_be_asked(trainee, "Tinggalkan percakapan?")
        trainee.say("t")
        self.assertIn("[09.50]", trainee.say("lihat").text)

    def test_anything_but_yes_or_no_is_asked_again(self):
        trainee = self.play("e-ticket-refund", "id")
        self.expect_to_be_asked(trainee, "Tinggalkan percakapan?")
        self.assertIn("Ketik y untuk ya, atau t untuk tidak.", trainee.say("mungkin").text)
        self.expect_end(trainee, "ya\r", 130, GOODBYE["id"])

    def test_twice_means_it(self):
        trainee = self.play("e-ticket-refund", "id")
        self.expect_to_be_asked(trainee, "Tinggalkan percakapan?")
        self.expect_end(trainee, "\x03", 130, GOODBYE["id"])

    def test_in_the_menu(self):
        trainee = Trainee(self, "--lang", "id")
        self.expect_to_be_asked(trainee, "Keluar dari Senyum?")
        self.assertIn("Baik, kita lanjutkan.", trainee.say("t").text)
        self.assertEqual(trainee.screen.question, MENU["id"])
        self.expect_to_be_asked(trainee, "Keluar dari Senyum?")
        self.expect_end(trainee, "y\r", 130, GOODBYE["id"])

    def test_in_the_middle_of_the_debrief(self):
        golden = Play("e-ticket-refund", "hang-up", "en")
        trainee = self.play("e-ticket-refund", "en")
        for choice in golden.choices[:-1]:
            trainee.choose(choice.text)
        number = next(number for number, text in trainee.screen.offered.items() if text == golden.choices[-1].text)
        trainee.turn_page(str(number))
        self.assertEqual(trainee.screen.question, "Enter to go on>")
        self.expect_to_be_asked(trainee, "Leave Senyum?", "y/n>")
        trainee.turn_page("n")
        self.assertEqual(trainee.screen.question, "Enter to go on>")
        self.assertIn("What next", trainee.read_on().text)
        trainee.say("again")
        self.expect_to_be_asked(trainee, "Leave the conversation?", "y/n>")
        self.expect_end(trainee, "y\r", 130, GOODBYE["en"])

    def test_where_a_file_would_be_replaced(self):
        path = os.path.join(temporary_folder(self), "kept.transcript")
        with open(path, "w", encoding="utf-8") as file:
            file.write("kept\n")
        trainee = self.play("e-ticket-refund", "id")
        self.assertIn("sudah ada. Ganti isinya?", trainee.say("transkrip " + path).text)
        self.expect_to_be_asked(trainee, "Tinggalkan percakapan?")
        self.expect_end(trainee, "y\r", 130, GOODBYE["id"])
        with open(path, encoding="utf-8") as file:
            self.assertEqual(file.read(), "kept\n")


class LeavingOtherwise(TerminalCase):
    def test_ctrl_d_leaves_at_once_from_anywhere(self):
        in_menu = Trainee(self, "--lang", "en")
        self.expect_end(in_menu, "\x04", 0, GOODBYE["en"])
        in_play = self.play("e-ticket-refund", "id")
        in_play.say("1")
        self.expect_end(in_play, "\x04", 0, GOODBYE["id"])
        asked = self.play("e-ticket-refund", "id")
        asked.say("keluar")
        self.expect_end(asked, "\x04", 0, GOODBYE["id"])

    def test_ctrl_d_within_a_line_does_not_leave(self):
        trainee = self.play("e-ticket-refund", "id")
        trainee.press("jamm\x01\x06\x06\x06\x04")  # To the beginning, three letters on, and the fourth goes.
        self.assertIn("Sekarang pukul 09.50.", trainee.say("").text)

    def test_quit_asks_first_and_leaves_with_0(self):
        for language, word, yes in (("id", "keluar", "ya"), ("en", "exit", "yes")):
            trainee = self.play("e-ticket-refund", language)
            trainee.say(word)
            self.expect_end(trainee, yes + "\r", 0, GOODBYE[language])

    def test_quit_is_understood_where_enter_goes_on(self):
        trainee = self.play("premium-package", "id")
        trainee.turn_page("sop")
        self.assertEqual(trainee.screen.question, "Enter untuk lanjut>")
        self.assertIn("Tinggalkan percakapan?", trainee.turn_page("keluar").text)
        self.expect_end(trainee, "y\r", 0, GOODBYE["id"])

    def test_the_terminal_is_left_as_it_was(self):
        for keys, status in (("\x04", 0), ("\x03y\r", 130), ("keluar\ry\r", 0)):
            with self.subTest(keys=keys):
                self.expect_the_same_modes(keys, status)

    def expect_the_same_modes(self, keys, status):
        script = f"trap : INT; stty -g; {PROGRAM} play e-ticket-refund --lang id; echo status=$?; stty -g"
        child = spawn(self, "/bin/sh", "-c", script, size=(80, 50))
        child.expect(r"([0-9a-f]+(?::[0-9a-f]+){5,})\r\n")
        before = child.match[1]
        child.expect_exact("Anda [1-5]>")
        for key in keys:
            child.send(key)
            if key in "\x03\r" and key != keys[-1]:
                child.expect_exact("y/t>")
        child.expect(rf"status={status}\r\n([0-9a-f:]+)\r\n")
        self.assertEqual(child.match[1], before)

    def test_back_from_ctrl_z_the_question_and_what_was_typed_stand_there_again(self):
        shell = spawn(self, "bash", "--norc", "--noediting", "-i", size=(80, 60))
        shell.sendline("PS1='shell'\\>")
        shell.expect_exact("shell>")
        shell.sendline(f"{PROGRAM} play e-ticket-refund --lang id")
        shell.expect_exact("Anda [1-5]>")
        shell.send("ja")
        shell.expect_exact("ja")
        shell.sendcontrol("z")
        shell.expect_exact("shell>")
        shell.sendline("fg")
        shell.expect(r"Anda \[1-5\]>(\x1b\[0m)? ja")
        shell.send("m\r")
        shell.expect_exact("[Sekarang pukul 09.50.]")

    def test_a_closed_window_ends_it(self):
        trainee = self.play("e-ticket-refund", "id")
        trainee.child.ptyproc.fileobj.close()
        trainee.child.wait()
        self.assertFalse(trainee.child.isalive())


if __name__ == "__main__":
    unittest.main()
