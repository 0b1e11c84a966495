"""Whole plays in a window of 80×24: from the menu to endings of every kind, the debrief, and what comes after it."""
import os
import re
import unittest

from scripts import Play, scenario
from trainee import MENU, TerminalCase, Trainee, run, temporary_folder

WORDS = {
    "id": {
        "friend": "Sahabat", "polite-robot": "Robot Santun", "freezer": "The Freezer", "endangerer": "Penerobos",
        "kings-servant": "Pelayan Raja", "halfway-helper": "Penolong Tanggung",
        "menu": MENU["id"], "smiles": "Senyum pelanggan: {} dari {}.", "last part": "Untuk dibicarakan",
        "next": "Selanjutnya", "again": "main lagi", "another": "skenario lain", "quit": "keluar",
        "goodbye": "Sampai jumpa.", "meters": "senang saat dilayani|mau membeli lagi|mau merekomendasikan|kesabaran [0-9]|→",
    },
    "en": {
        "friend": "Friend", "polite-robot": "Polite Robot", "freezer": "The Freezer", "endangerer": "Endangerer",
        "kings-servant": "King's Servant", "halfway-helper": "Halfway Helper",
        "menu": MENU["en"], "smiles": "Customer smiles: {} of {}.", "last part": "To talk about",
        "next": "What next", "again": "play again", "another": "another scenario", "quit": "quit",
        "goodbye": "See you.", "meters": "happy while served|would buy again|would recommend|patience [0-9]|→",
    },
}


class PlayingCase(TerminalCase):
    def play_to_the_end(self, trainee, play):
        """Takes the choices of a play by number, and expects its own debrief."""
        for choice in play.choices:
            self.expect_no_numbers_of_meters(trainee.screen, play.words)
            trainee.choose(choice.text)
        debrief = trainee.screen.text
        for words in (
            "~ " + play.ending, play.words["smiles"].format(len(play.smiles), play.facts["par"]),
            play.words[play.facts["archetype"]], play.words["last part"], play.words["next"],
        ):
            self.assertIn(words, debrief)

    def expect_no_numbers_of_meters(self, screen, words):
        self.assertNotRegex("\n".join(screen.rows), "(?i)" + words["meters"])
        faces = [row for row in screen.rows if re.match(r" +\([^ )]{3}\) ", row)]
        self.assertNotRegex("".join(faces), "[0-9]")


def golden(name, transcript, language):
    play = Play(name, transcript, language)
    play.words = WORDS[language]
    return play


class FromMenuToEndings(PlayingCase):
    def play_all(self, name, language, *transcripts):
        """Picks a scenario from the menu, plays it to one ending after the other, and comes back to the menu."""
        words = WORDS[language]
        trainee = Trainee(self, "--no-shuffle", "--lang", language)
        self.assertEqual(trainee.screen.question, words["menu"])
        title = scenario(name, language).title
        trainee.choose(next(entry for entry in trainee.screen.offered.values() if entry.startswith(title + " (")))
        for transcript in transcripts:
            self.play_to_the_end(trainee, golden(name, transcript, language))
            trainee.say(words["again"] if transcript != transcripts[-1] else words["another"])
        self.assertEqual(trainee.screen.question, words["menu"])
        self.expect_to_fit(trainee)
        trainee.say(words["quit"])
        self.expect_end(trainee, "y\r", 0, words["goodbye"])

    def test_check_in_in_indonesian(self):
        self.play_all("airline-check-in", "id", "friend-1", "by-the-book", "freezer-walk-out")

    def test_check_in_in_english(self):
        self.play_all("airline-check-in", "en", "breach-screening")

    def test_refund_in_english(self):
        self.play_all("e-ticket-refund", "en", "friend-2", "hard-wrong-name", "hang-up")

    def test_refund_in_indonesian(self):
        self.play_all("e-ticket-refund", "id", "paid-twice")

    def test_premium_package_in_indonesian(self):
        self.play_all("premium-package", "id", "friend-1", "hundred-thousand", "freezer-walk-out")

    def test_premium_package_in_english(self):
        self.play_all("premium-package", "en", "by-the-book")


class AfterTheDebrief(PlayingCase):
    def setUp(self):
        self.golden = golden("e-ticket-refund", "hard-wrong-name", "en")
        self.folder = temporary_folder(self)

    def finish(self, *arguments):
        trainee = self.play("e-ticket-refund", "en", *arguments)
        self.play_to_the_end(trainee, self.golden)
        return trainee

    def test_the_turning_point_gives_the_choice_back(self):
        trainee = self.finish()
        trainee.say("from the turning point")
        place = re.search(r"Back at “(.*?)”, before that choice", trainee.screen.text)
        self.assertIsNotNone(place, trainee.screen.text)
        scene = next(scene for scene in self.golden.scenario.scenes if scene.title == place[1])
        taken = next(choice for choice in self.golden.choices if choice in scene.choices)
        self.assertIn(taken.text, trainee.screen.offered.values())

    def test_a_saved_transcript_is_a_rehearsal(self):
        path = os.path.join(self.folder, "mine.transcript")
        trainee = self.finish()
        trainee.say("save")
        self.assertEqual(trainee.screen.question, "File name (Enter: e-ticket-refund.transcript)>")
        trainee.say(path)
        self.assertIn("The transcript is saved in", trainee.screen.text)
        self.assertIn("What next", trainee.screen.text)
        self.expect_rehearsal(path)

    def test_a_file_is_replaced_only_when_that_is_wanted(self):
        path = os.path.join(self.folder, "mine.transcript")
        with open(path, "w", encoding="utf-8") as file:
            file.write("old\n")
        trainee = self.finish()
        for answer, reply in (("n", "The old file stays as it was."), ("y", "The transcript is saved in")):
            trainee.say("save")
            self.assertIn("exists already. Replace it?", trainee.say(path).text)
            self.assertIn(reply, trainee.say(answer).text)
            with open(path, encoding="utf-8") as file:
                self.assertEqual(file.read() == "old\n", answer == "n")
        self.expect_rehearsal(path)

    def test_a_folder_that_is_not_there_is_named(self):
        path = os.path.join(self.folder, "nowhere", "mine.transcript")
        trainee = self.finish()
        trainee.say("save")
        self.assertIn(f"there is no folder `{os.path.dirname(path)}`", trainee.say(path).text)
        self.assertIn("What next", trainee.screen.text)

    def test_every_play_can_be_saved_by_an_option(self):
        path = os.path.join(self.folder, "each.transcript")
        self.finish("--transcript", path)
        self.expect_rehearsal(path)

    def expect_rehearsal(self, path):
        with open(path, encoding="utf-8") as file:
            saved = file.read()
        for line in ("scenario e-ticket-refund", "ending " + self.golden.facts["ending"], "archetype endangerer"):
            self.assertIn("\n" + line + "\n", saved)
        rehearsed = run(self, "rehearse", path, "--lang", "en")
        self.assertEqual((rehearsed.returncode, rehearsed.stderr), (0, b""), rehearsed.stdout)


if __name__ == "__main__":
    unittest.main()
