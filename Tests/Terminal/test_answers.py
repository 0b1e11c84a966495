"""What can be typed for an answer: the words of a choice, one's own words, and what fits nothing."""
import os
import unittest

from scripts import Play
from trainee import TerminalCase, Trainee, flowing


def words(text):
    """Words as somebody types them who does not care for marks and capitals."""
    return "".join(letter for letter in text.lower() if letter.isalnum() or letter in " .,'-").split()


def beginning(choice, scene):
    """The fewest words that begin this choice, and nothing else that can be said in its scene."""
    own = words(choice.text)
    others = [words(text) for other in scene.choices if other is not choice for text in (other.text, *other.wordings)]
    for count in range(1, len(own) + 1):
        if count > 1 and all(other[:count] != own[:count] for other in others):
            return " ".join(own[:count])
    return choice.text


class OwnWords(TerminalCase):
    def play_by(self, name, transcript, language, typed):
        golden = Play(name, transcript, language)
        trainee = self.play(name, language)
        for choice in golden.choices:
            scene = next(scene for scene in golden.scenario.scenes if choice in scene.choices)
            trainee.say(typed(choice, scene))
            self.assertIn(flowing(f"> {'Anda' if language == 'id' else 'You'}: {choice.text}"), trainee.screen.text)
        self.assertIn("~ " + golden.ending, trainee.screen.text)

    def test_another_wording_takes_its_choice_in_indonesian(self):
        self.play_by("premium-package", "friend-2", "id", lambda choice, _: choice.wordings[0])

    def test_another_wording_takes_its_choice_in_english(self):
        self.play_by("airline-check-in", "runs-alone", "en", lambda choice, _: choice.wordings[-1])

    def test_the_beginning_takes_a_choice_in_indonesian(self):
        self.play_by("e-ticket-refund", "maverick", "id", beginning)

    def test_the_beginning_takes_a_choice_in_english(self):
        self.play_by("premium-package", "hard-breach-ledger", "en", beginning)

    def test_the_menu_knows_titles_and_names(self):
        for typed, title in (("lima puluh", "Lima Puluh Dua Menit"), ("premium-package", "Pulsa yang Bocor")):
            trainee = Trainee(self, "--lang", "id")
            self.assertIn(title, trainee.say(typed).text)
            self.assertEqual(trainee.screen.question[:4], "Anda")


class WrongInputs(TerminalCase):
    """Whatever is not understood is said, and the play stays where it is."""

    def expect_replies(self, language, look, replies):
        trainee = self.play("airline-check-in", language)
        trainee.say("2")
        before = trainee.say(look).rows
        for typed, reply in replies:
            with self.subTest(typed=typed):
                self.assertIn(reply, trainee.say(typed).text)
                self.assertEqual(trainee.say(look).rows, before)
        self.expect_to_fit(trainee)

    def test_in_indonesian(self):
        range_of_numbers = "Ketik nomor 1 sampai 5"
        self.expect_replies("id", "lihat", [
            ("", range_of_numbers + ", atau kata-kata Anda sendiri."),
            ("   ", range_of_numbers),
            ("0", "Tidak ada pilihan nomor 0. " + range_of_numbers),
            ("99", "Tidak ada pilihan nomor 99. " + range_of_numbers),
            ("-1", "Tidak ada pilihan nomor -1. " + range_of_numbers),
            ("99999999999999999999999", "Tidak ada pilihan nomor 9999"),
            ("qwertyuiop", "Belum ada pilihan yang dekat dengan itu."),
            ("burung pipit hinggap di kawat listrik", "Belum ada pilihan yang dekat dengan itu."),
            ("bantuam", "Yang mirip: bantuan"),
            ("/lompat", "Tidak ada perintah atau pilihan “/lompat”."),
            ("日本語 👩‍🏫 ñandú", "Belum ada pilihan yang dekat dengan itu."),
            ("x" * 3000, "Belum ada pilihan yang dekat dengan itu."),
        ])

    def test_in_english(self):
        self.expect_replies("en", "look", [
            ("", "Type a number from 1 to 5, or your own words."),
            ("0", "There is no choice number 0."),
            ("99", "There is no choice number 99."),
            ("bananas grow quickly", "No choice comes near that."),
            ("trasncript", "Close to it: transcript"),
            ("/jump", "There is no command or choice “/jump”."),
        ])

    def test_between_two_choices_it_asks_and_takes_neither_by_itself(self):
        trainee = self.play("airline-check-in", "id")
        near = [choice.text for choice in Play("airline-check-in", "friend-1", "id").scenario.scenes[0].choices]
        before = trainee.say("lihat").rows
        trainee.say("maaf Pak, check-in sudah tutup dari jam satu")
        self.assertIn("Maksud Anda yang mana?", trainee.screen.text)
        self.assertEqual(set(trainee.screen.offered.values()), {flowing(near[0]), flowing(near[4])})
        self.assertIn("Katakan dengan cara lain", trainee.say("t").text)
        self.assertEqual(trainee.say("lihat").rows, before)
        trainee.say("maaf Pak, check-in sudah tutup dari jam satu")
        self.assertIn("> Anda: " + flowing(near[4]), trainee.choose(near[4]).text)

    def test_a_guess_is_confirmed_by_yes(self):
        trainee = self.play("premium-package", "en")
        trainee.say("download the app")
        self.assertIn("Did you mean this?", trainee.screen.text)
        self.assertEqual(trainee.screen.question, "y/n>")
        guess = trainee.screen.offered[4]
        self.assertIn("> You: " + guess, trainee.say("y").text)


class Editing(TerminalCase):
    """The keys of a line editor. Wide windows, so that a sentence is not broken where it is looked for."""

    def test_tab_completes_a_command(self):
        trainee = self.play("premium-package", "id")
        trainee.press("bant\t")
        trainee.see("bantuan")
        self.assertIn("Perintah, kapan saja", trainee.say("").text)

    def test_tab_completes_a_choice_with_or_without_its_quotation_mark(self):
        for typed in ("untuk rinc\t", '"Untuk rinc\t'):
            trainee = self.play("premium-package", "id", size=(160, 40))
            trainee.press(typed)
            trainee.see("tinggal unduh.")
            self.assertIn('> Anda: "Untuk rincian pulsa ada aplikasi', trainee.say("").text)

    def test_tab_shows_what_fits_when_several_do(self):
        trainee = self.play("premium-package", "en")
        trainee.press("h\t")
        for word in ("help", "hint"):
            trainee.see(word)
        trainee.press("\x15")  # Ctrl-U takes the line back.
        self.assertIn("Type a number from 1 to 4", trainee.say("").text)

    def test_what_was_typed_comes_back_in_the_next_run(self):
        first = self.play("premium-package", "en")
        first.say("notes")
        first.say("quit")
        first.say("n")
        self.expect_end(first, "\x04", 0, "See you.")
        folder = os.path.join(first.home, "state", "senyum")
        self.assertEqual(os.stat(os.path.join(folder, "history")).st_mode & 0o777, 0o600)
        self.assertEqual(os.stat(folder).st_mode & 0o777, 0o700)

        second = self.play("premium-package", "en", home=first.home)
        second.press("\x1b[A")
        second.see("quit")
        second.press("\x1b[A")
        second.see("notes")
        self.assertIn("Who is who", second.say("").text)

    def test_wide_letters_are_taken_back_whole(self):
        trainee = self.play("premium-package", "id")
        trainee.press("日本é\x7f\x7f\x7f")
        self.assertIn("Boleh minta nomor", trainee.say("1").rows[1])

    def test_pasted_lines_are_one_answer(self):
        trainee = self.play("premium-package", "id")
        trainee.press("\x1b[200~Untuk rincian pulsa\nada aplikasi Selaras\x1b[201~")
        trainee.see("Selaras")
        self.assertIn('> Anda: "Untuk rincian pulsa ada aplikasi', trainee.say("").text)


if __name__ == "__main__":
    unittest.main()
