"""Progress and situations that come again: from the menu into the drill and back."""
import os
import signal
import sqlite3
import unittest

from trainee import TerminalCase, Trainee, flowing, run, temporary_folder

# Of premium-package, in the order of the file: polite, and past the turning point at the last choice.
MISSED = "2\n" * 7
SCENE = {"id": "Satu tahun", "en": "One year"}
SHORT = {
    "id": "Saya paham, Pak. Kalau ini ayah saya, saya juga ikut sedih.",
    "en": "I understand, Pak.",
}
DAY = 86_400


def store(home):
    return os.path.join(home, ".local", "share", "senyum", "senyum.sqlite")


def days_pass(home, days):
    """Everything that was played was played so many days earlier."""
    with sqlite3.connect(store(home)) as database:
        database.execute("UPDATE attempt SET begun = begun - ?, moved = moved - ?", (days * DAY, days * DAY))


def given(home):
    """Of each attempt how many choices were taken over, and how many there are."""
    with sqlite3.connect(store(home)) as database:
        return list(database.execute("SELECT given, length(choices) FROM attempt ORDER BY id"))


class Progress(TerminalCase):
    def setUp(self):
        self.home = temporary_folder(self)

    def tell(self, *arguments, language="en", typed="", status=0):
        done = run(self, *arguments, "--lang", language, typed=typed, environment={"HOME": self.home})
        self.assertEqual(done.returncode, status, done.stderr.decode())
        return flowing(done.stdout.decode())

    def miss(self, language="en"):
        return self.tell("play", "premium-package", "--no-shuffle", language=language, typed=MISSED)

    def test_who_has_not_played_reads_how_to_begin(self):
        self.assertIn("No play is finished yet. Begin by typing: senyum", self.tell("progress"))
        self.assertIn("Belum ada permainan yang selesai.", self.tell("progress", language="id"))
        self.assertIn("No situation is waiting.", self.tell("review"))
        self.assertIn("Belum ada situasi yang menunggu.", self.tell("review", "--all", language="id"))

    def test_after_each_debrief_a_few_lines_say_what_changed(self):
        self.assertIn("Your first play of this scenario is on record.", self.miss())
        self.assertIn("This turning point is offered again in 2 days", self.miss())
        told = self.tell("progress")
        self.assertIn("2 plays finished, in 1 scenario.", told)
        self.assertIn("The Leaking Credit, 2 plays. First and latest: happy while served.", told)
        self.assertIn("“One year”, 2 times", told)
        self.assertIn("The next situation comes again in 2 days", told)
        self.assertNotIn("%", told)
        self.assertNotIn(":)", self.tell("progress", "--plain"))

    def test_a_window_closed_at_the_end_of_a_play_loses_nothing(self):
        trainee = self.play("premium-package", "en", home=self.home)
        for _ in range(6):
            trainee.say("2")
        # The debrief waits to be read on; what the play changes has not been told.
        self.assertIn("Enter to go on>", trainee.turn_page("2").question)
        trainee.child.kill(signal.SIGKILL)
        trainee.child.wait()
        self.assertIn("1 play finished, in 1 scenario.", self.tell("progress"))
        days_pass(self.home, 2)
        self.assertIn("It begins at “One year”.", self.tell("review"))

    def test_trials_and_other_people_do_not_count(self):
        self.tell("play", "premium-package", "--from", "1", typed="1\n1\n1\n1\n1\n1\n")
        self.assertIn("No play is finished yet.", self.tell("progress"))
        self.miss()
        self.tell("progress", "--learner", "Bayu", status=2)
        self.tell("play", "premium-package", "--learner", "Bayu", typed="1\n")
        self.assertIn("No play is finished yet.", self.tell("progress", "--learner", "Bayu"))

    def test_a_missed_situation_comes_again_from_the_menu(self):
        for language in ("id", "en"):
            with self.subTest(language=language):
                self.home = temporary_folder(self)
                self.miss(language)
                first = Trainee(self, "--lang", language, home=self.home)
                self.assertNotIn("review" if language == "en" else "siap dicoba lagi", first.screen.text)
                first.child.close(force=True)
                days_pass(self.home, 2)
                self.drill(language)

    def drill(self, language):
        trainee = Trainee(self, "--lang", language, home=self.home)
        line = {"id": "1 situasi yang dulu meleset siap dicoba lagi. Ketik ulang kalau mau.",
                "en": "1 situation that slipped before is ready to be tried again. Type review if you like."}
        self.assertIn(line[language], trainee.screen.text)
        drill = trainee.say({"id": "ulang", "en": "review"}[language])
        begun = {"id": "Dimulai dari “Satu tahun”. Sampai di sini percakapan berjalan seperti yang Anda mainkan 2 hari lalu",
                 "en": "It begins at “One year”. Up to here the conversation goes as you played it 2 days ago"}
        self.assertIn(begun[language], drill.text)
        # The last reaction and the choices, no more than a window.
        self.assertLessEqual(drill.height, 2 * 24)
        again = next(number for number, text in drill.offered.items() if SHORT[language] in text)
        after = trainee.say(str(again))
        self.assertIn({"id": "Yang berubah", "en": "What changed"}[language], after.text)
        self.assertIn({"id": "Titik balik ini ditawarkan lagi dalam 2 hari",
                       "en": "This turning point is offered again in 2 days"}[language], after.text)
        self.assertNotIn({"id": "Jalan yang Anda tempuh", "en": "The path you took"}[language], after.text)
        self.expect_to_fit(trainee)
        self.assertEqual(given(self.home), [(0, 7), (6, 7)])

    def test_whoever_changes_the_language_reads_on_in_it(self):
        self.miss("id")
        self.assertIn("The Leaking Credit: happy while served.", self.tell("progress"))
        days_pass(self.home, 2)
        drill = self.tell("review", typed="")
        self.assertIn("It begins at “One year”.", drill)
        self.assertIn("Oh. A year, then, Mbak.", drill)

    def test_the_queue_is_shown_with_its_dates(self):
        self.miss()
        self.assertIn("There is no situation to try again today. The next one:", self.tell("review"))
        self.assertRegex(
            self.tell("review", "--all"), r"^\d+ \w+ \d{4} \(in 2 days\) The Leaking Credit, “One year” review 1 of 3$")
        days_pass(self.home, 30)
        self.assertRegex(self.tell("review", "--all", language="id"), r"^siap sejak \d+ \w+ \d{4} Pulsa yang Bocor, “Satu tahun” ulangan ke-1 dari 3$")

    def test_results_that_were_lost_are_worked_out_again(self):
        self.miss()
        told = self.tell("progress")
        with sqlite3.connect(store(self.home)) as database:
            database.execute("UPDATE attempt SET engine = 0, smiles = 7, turning = NULL")
        self.assertEqual(self.tell("progress"), told)
        with sqlite3.connect(store(self.home)) as database:
            database.execute("UPDATE attempt SET engine = 0")
            database.execute("UPDATE text SET body = x'00'")
        self.assertIn("cannot be replayed any more", self.tell("progress"))


if __name__ == "__main__":
    unittest.main()
