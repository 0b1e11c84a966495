"""The commands, in both languages at all times."""
import os
import unittest

from scripts import Play
from trainee import MENU, ROOT, TerminalCase, Trainee, temporary_folder

# English and Indonesian word, and what the reply holds in a play in Indonesian and in English.
COMMANDS = [
    ("help", "bantuan", "Perintah, kapan saja", "Commands, at any time"),
    ("look", "lihat", "~ Meja tujuh", "~ Desk seven"),
    ("sop", "aturan", "SOP yang berlaku di sini", "The SOP that applies here"),
    ("notes", "catatan", "Orang-orangnya", "Who is who"),
    ("time", "jam", "Sekarang pukul 09.50.", "It is 09:50."),
    ("undo", "batal", "Batal hanya ada di mode latihan", "Undo is for practice mode only"),
    ("hint", "petunjuk", "Petunjuk hanya ada di mode latihan", "Hints are for practice mode only"),
    ("transcript", "transkrip", "Percakapan sejauh ini", "The conversation so far"),
    ("quit", "keluar", "Tinggalkan percakapan?", "Leave the conversation?"),
]


class Commands(TerminalCase):
    def expect_replies(self, language, no, reply_in):
        trainee = self.play("e-ticket-refund", language)
        for english, indonesian, *replies in COMMANDS:
            for word in (english, indonesian, "/" + english, indonesian.upper()):
                with self.subTest(word=word):
                    self.assertIn(replies[reply_in], trainee.say(word).text)
                    if english == "quit":
                        trainee.say(no)
        self.expect_to_fit(trainee)

    def test_both_words_work_in_an_indonesian_play(self):
        self.expect_replies("id", "t", 0)

    def test_both_words_work_in_an_english_play(self):
        self.expect_replies("en", "n", 1)

    def test_the_sop_is_told_in_full(self):
        trainee = self.play("e-ticket-refund", "en")
        told = trainee.say("sop").text
        self.assertIn("The target for one call is four minutes.", told)
        self.assertIn("hard rule", told)
        with open(os.path.join(ROOT, "scenarios", "e-ticket-refund", "en.md"), encoding="utf-8") as file:
            rules = sum(line.startswith("    why: ") for line in file)
        self.assertEqual(told.count("What it is for: "), rules)

    def test_notes_hold_the_screen_promises_and_people(self):
        trainee = self.play("e-ticket-refund", "en")
        self.assertIn("No promises yet.", trainee.say("notes").text)
        trainee.say("look")
        trainee.choose(next(text for text in trainee.screen.offered.values() if "You have my word" in text))
        notes = trainee.say("notes").text
        for words in ("Booking PG-2209", "not kept yet", "Wina (finance): a colleague in the next process"):
            self.assertIn(words, notes)

    def test_a_transcript_can_be_saved_in_mid_play(self):
        path = os.path.join(temporary_folder(self), "half.transcript")
        trainee = self.play("e-ticket-refund", "id")
        trainee.say("1")
        self.assertIn("Transkrip tersimpan di", trainee.say("transkrip " + path).text)
        with open(path, encoding="utf-8") as file:
            self.assertIn("\nchoose meja-tujuh ", file.read())

    def test_a_tilde_is_the_home_folder(self):
        trainee = self.play("e-ticket-refund", "id")
        self.assertIn("Transkrip tersimpan di ~/mine.transcript.", trainee.say("transkrip ~/mine.transcript").text)
        self.assertTrue(os.path.exists(os.path.join(trainee.home, "mine.transcript")))


class Practice(TerminalCase):
    def test_undo_takes_one_choice_back(self):
        trainee = self.play("e-ticket-refund", "id", "--practice")
        self.assertIn("Belum ada pilihan yang bisa dibatalkan.", trainee.say("batal").text)
        offered = trainee.say("lihat").offered
        trainee.say("1")
        self.assertNotEqual(trainee.screen.offered, offered)
        self.assertIn("Mundur satu pilihan.", trainee.say("batal").text)
        self.assertEqual(trainee.screen.offered, offered)
        self.assertIn("Sekarang pukul 09.50.", trainee.say("jam").text)

    def test_hints_tell_no_choice_and_no_number(self):
        trainee = self.play("e-ticket-refund", "en", "--practice")
        hint = trainee.say("hint").text
        self.assertIn("One of the choices shows this: ", hint)
        self.assertNotRegex(hint, "[0-9]")
        for choice in Play("e-ticket-refund", "friend-1", "en").scenario.scenes[0].choices:
            self.assertNotIn(choice.text, hint)

    def test_coachs_notes_come_at_once_in_practice_only(self):
        for arguments, comes in ((("--practice",), True), ((), False)):
            trainee = self.play("e-ticket-refund", "en", *arguments)
            self.assertEqual("Coach's note:" in trainee.say("1").text, comes)


class ChangingTheLanguage(TerminalCase):
    def test_in_mid_play_everything_goes_on_in_the_other_language(self):
        trainee = self.play("e-ticket-refund", "id")
        indonesian, english = (Play("e-ticket-refund", "friend-1", language) for language in ("id", "en"))
        trainee.choose(indonesian.choices[0].text)
        place = trainee.say("lihat")
        self.assertIn("Now in English.", trainee.say("language").text)
        self.assertEqual(trainee.screen.question, place.question.replace("Anda", "You"))
        trainee.choose(english.choices[1].text)
        self.assertIn("What it is for: ", trainee.say("sop").text)
        self.assertIn("Sekarang dalam bahasa Indonesia.", trainee.say("bahasa id").text)
        trainee.choose(indonesian.choices[2].text)
        self.assertIn("Sekarang dalam bahasa Indonesia.", trainee.say("language id").text)

    def test_the_debrief_comes_in_the_language_of_the_end(self):
        indonesian, english = (Play("e-ticket-refund", "hang-up", language) for language in ("id", "en"))
        trainee = self.play("e-ticket-refund", "en")
        for choice in english.choices[:-1]:
            trainee.choose(choice.text)
        trainee.say("bahasa")
        debrief = trainee.choose(indonesian.choices[-1].text).text
        for words in ("Sesudah itu", "~ " + indonesian.ending, "Titik balik", indonesian.choices[0].text):
            self.assertIn(words, debrief)
        self.assertNotIn(english.choices[0].text, debrief)

    def test_a_folder_that_is_not_there_is_named_in_the_language_of_play(self):
        trainee = self.play("e-ticket-refund", "id")
        trainee.say("bahasa")
        self.assertIn("there is no folder `/nowhere`.", trainee.say("transcript /nowhere/x").text)

    def test_the_menu_changes_too(self):
        trainee = Trainee(self, "--lang", "id")
        self.assertIn("Three Thousand Short (phone, medium)", trainee.say("bahasa").text)
        self.assertEqual(trainee.screen.question, MENU["en"])
        self.assertIn("Selisih Tiga Ribu (telepon, sedang)", trainee.say("bahasa").text)

    def test_the_computers_language_decides_at_first(self):
        for locale, question in (("id_ID.UTF-8", MENU["id"]), ("en_GB.UTF-8", MENU["en"])):
            trainee = Trainee(self, environment={"LC_ALL": None, "LANG": locale})
            self.assertEqual(trainee.screen.question, question)


if __name__ == "__main__":
    unittest.main()
