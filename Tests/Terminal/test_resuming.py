"""Nothing that was shown is lost: plays that were cut short are gone on with, exactly where they were."""
import os
import random
import re
import signal
import sqlite3
import time
import unittest

from trainee import PROGRAM, TerminalCase, Trainee, run, spawn, surroundings, temporary_folder

# A script asks for more; each takes about a third of a second.
KILLS = int(os.environ.get("KILLS", "25"))


def store(home):
    return os.path.join(home, ".local", "share", "senyum", "senyum.sqlite")


def kept(home):
    """The choices of all attempts, as they stand in the store, in the order of the attempts."""
    with sqlite3.connect(store(home)) as database:
        return [list(choices) for (choices,) in database.execute("SELECT choices FROM attempt ORDER BY id")]


class Resuming(TerminalCase):
    def start(self, *arguments, home=None, **more):
        return Trainee(self, *arguments, "--no-shuffle", home=home, **more)

    def test_a_play_that_was_left_goes_on_from_the_menu(self):
        trainee = self.start("--lang", "id")
        trainee.say("2")
        trainee.say("2")
        before = trainee.say("1").rows[-6:]
        self.expect_end(trainee, "keluar\ry\r", 0, "Sampai jumpa.")
        again = Trainee(self, "--lang", "id", home=trainee.home)
        self.assertIn("Anda masih di tengah “Pulsa yang Bocor”, sesudah 2 pilihan.", again.screen.text)
        self.assertEqual(again.say("lanjut").rows[-6:], before)

    def test_a_window_that_was_closed_loses_nothing(self):
        trainee = self.start("play", "premium-package", "--lang", "id")
        trainee.say("2")
        before = trainee.say("1").rows[-6:]
        trainee.child.kill(signal.SIGKILL)
        again = Trainee(self, "resume", "--lang", "id", home=trainee.home)
        self.assertEqual(again.screen.rows[-6:], before)

    def test_the_same_scenario_asks_whether_to_go_on(self):
        trainee = self.start("play", "premium-package", "--lang", "en")
        trainee.say("2")
        trainee.child.kill(signal.SIGKILL)
        again = Trainee(self, "play", "premium-package", "--lang", "en", home=trainee.home)
        self.assertIn("You are in the middle of “The Leaking Credit”. Go on from there?", again.screen.text)
        self.assertIn("Ticket B-26", again.say("n").text)

    def test_a_play_goes_on_in_the_language_that_it_was_last_played_in(self):
        trainee = self.start("play", "premium-package", "--lang", "id")
        trainee.say("2")
        before = trainee.say("language en").rows[-6:]
        trainee.child.kill(signal.SIGKILL)
        again = Trainee(self, "resume", home=trainee.home)
        self.assertEqual(again.screen.rows[-6:], before)
        again.say("1")
        again.say("bahasa id")
        again.child.kill(signal.SIGKILL)
        menu = Trainee(self, "--no-shuffle", home=trainee.home, environment={"LC_ALL": "en_US.UTF-8"})
        self.assertIn("You are in the middle of “Pulsa yang Bocor”", menu.screen.text)
        self.assertIn("Pak Darto", menu.say("resume").text)
        self.assertTrue(menu.screen.question.startswith("Anda"), menu.screen.question)
        # Whoever asks for a language gets that one.
        asked = Trainee(self, "resume", "--lang", "en", home=trainee.home)
        self.assertTrue(asked.screen.question.startswith("You"), asked.screen.question)

    def test_who_only_looked_leaves_no_attempt(self):
        trainee = self.start("play", "premium-package", "--lang", "id")
        self.expect_end(trainee, "keluar\ry\r", 0, "Sampai jumpa.")
        self.assertEqual(kept(trainee.home), [])

    def test_attempts_are_listed_and_read_again(self):
        home = temporary_folder(self)
        environment = {"HOME": home}
        self.assertIn("No attempt has been kept yet.", self.tell("attempts", environment))
        typed = "2\n1\n1\n"
        run(self, "play", "premium-package", "--no-shuffle", "--lang", "en", typed=typed, environment=environment)
        self.assertRegex(self.tell("attempts", environment), r"^1  20\d\d-.* premium-package  3 choices, not finished\n$")
        told = self.tell("attempt", environment, "1")
        self.assertIn("> You: \"Oh dear, I'm so sorry, Pak.", told)

    def test_the_list_says_which_smiles_a_play_ended_with(self):
        home = temporary_folder(self)
        environment = {"HOME": home}
        typed = "2\n" * 7
        run(self, "play", "premium-package", "--no-shuffle", "--lang", "en", typed=typed, environment=environment)
        told = self.tell("attempts", environment)
        self.assertRegex(told, r"finished: (happy while served|no smile yet|would|all three)")
        # Worked out by an earlier version: it is worked out again.
        with sqlite3.connect(store(home)) as database:
            database.execute("UPDATE attempt SET engine = 0, smiles = 7, archetype = 3")
        self.assertEqual(self.tell("attempts", environment), told)
        with sqlite3.connect(store(home)) as database:
            database.execute("UPDATE attempt SET engine = 0")
            database.execute("UPDATE text SET body = x'00'")
        self.assertIn("finished; it cannot be replayed, so its result is not known", self.tell("attempts", environment))

    def tell(self, command, environment, *arguments):
        return run(self, command, *arguments, "--lang", "en", environment=environment).stdout.decode()


class Records(TerminalCase):
    """The commands that look after the records."""

    def setUp(self):
        self.home = temporary_folder(self)
        self.tell("play", "premium-package", "--no-shuffle", "--learner", "Wulan", typed="2\n1\n")

    def tell(self, *arguments, typed="", status=0):
        done = run(self, *arguments, "--lang", "en", typed=typed, environment={"HOME": self.home})
        self.assertEqual(done.returncode, status, done.stderr.decode())
        return done.stdout.decode() + done.stderr.decode()

    def test_learners_are_named_renamed_and_deleted_after_a_question(self):
        self.assertEqual(self.tell("learner"), "* Wulan\n")
        self.assertIn("Wulan is now Wulan S.", self.tell("learner", "--rename", "wulan", "Wulan S."))
        self.assertIn("Near names: `Wulan S.`", self.tell("learner", "--delete", "Wulan T.", status=2))
        self.assertIn("Nothing was deleted.", self.tell("learner", "--delete", "wulan s.", typed="n\n"))
        self.assertIn("with 1 attempt?", self.tell("learner", "--delete", "wulan s.", typed="y\n"))
        self.assertEqual(self.tell("learner"), "Nobody has practised here yet.\n")

    def test_an_attempt_is_deleted_after_a_question(self):
        self.assertIn("Nothing was deleted.", self.tell("delete", "1", typed="\n"))
        self.assertIn("There is no attempt number 9.", self.tell("delete", "1", "9", "--yes", status=2))
        self.assertEqual(len(kept(self.home)), 1)
        self.tell("delete", "1", "--yes")
        self.assertEqual(kept(self.home), [])

    def test_a_backup_is_a_whole_store_and_overwrites_nothing(self):
        copy = os.path.join(self.home, "copy", "senyum.sqlite")
        os.makedirs(os.path.dirname(copy))
        self.assertIn("Copied: 1 attempt of 1 person.", self.tell("backup", copy))
        self.assertIn("1  20", self.tell("attempts", "--data", os.path.dirname(copy)))
        self.assertIn("I left it alone", self.tell("backup", copy, status=2))

    def test_damaged_records_are_moved_aside_and_never_lost(self):
        self.assertIn("The records are sound: 1 attempt of 1 person", self.tell("doctor"))
        with open(store(self.home), "wb") as file:
            file.write(b"torn " * 999)
        self.assertIn("senyum doctor --repair", self.tell("doctor", status=2))
        self.assertIn("the damaged file is kept", self.tell("doctor", "--repair"))
        self.assertIn("The records are sound", self.tell("doctor"))
        aside = [name for name in os.listdir(os.path.dirname(store(self.home))) if "damaged" in name]
        self.assertEqual(len(aside), 1)

    def test_two_windows_that_go_on_with_one_attempt(self):
        first = Trainee(self, "resume", "--lang", "en", home=self.home)
        second = Trainee(self, "resume", "--lang", "en", home=self.home)
        first.say("1")
        self.expect_end(second, "2\r", 1, "This play has gone on elsewhere")


class Killed(TerminalCase):
    def test_every_choice_whose_consequence_was_shown_is_kept(self):
        """Kills the program at random moments of plays whose lines come one after the other."""
        dice = random.Random(7)
        home = temporary_folder(self)
        for _ in range(KILLS):
            before = len(kept(home)) if os.path.exists(store(home)) else 0
            shown = self.play_and_kill(home, dice)
            attempts = kept(home)
            choices = attempts[-1] if len(attempts) > before else []
            self.assertGreaterEqual(len(choices), shown)

    def play_and_kill(self, home, dice):
        """How many consequences were shown."""
        child = spawn(
            self, PROGRAM, "play", "premium-package", "--lang", "en", "--no-shuffle", "--plain",
            environment=surroundings(home, {"SENYUM_LEARNER": f"l{dice.random()}"}))
        child.send("\r".join(str(dice.choice((1, 2, 3))) for _ in range(8)) + "\r")
        time.sleep(dice.uniform(0.01, 0.3))
        child.kill(signal.SIGKILL)
        child.wait()
        told = child.read()
        child.close()
        return len(re.findall(r"(?m)^\W*You: ", told))


if __name__ == "__main__":
    unittest.main()
