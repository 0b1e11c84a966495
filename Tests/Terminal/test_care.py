"""Records that cannot be used as they are: each is tried, what happens is said in plain words, and nothing is lost."""
import os
import pwd
import resource
import signal
import sqlite3
import subprocess
import unittest

from trainee import PROGRAM, TerminalCase, Trainee, run, temporary_folder


class CareCase(TerminalCase):
    def setUp(self):
        self.home = temporary_folder(self)
        self.folder = os.path.join(self.home, ".local", "share", "senyum")
        self.store = os.path.join(self.folder, "senyum.sqlite")

    def tell(self, *arguments, typed="", status=0, prepare=None, language="en"):
        done = run(self, *arguments, "--lang", language, typed=typed, environment={"HOME": self.home}, prepare=prepare)
        said = done.stdout.decode() + done.stderr.decode()
        self.assertEqual(done.returncode, status, said)
        return said

    def start(self, *arguments, **more):
        """Choices come in the order of the file; a play that is gone on with has its own."""
        order = ["--no-shuffle"] if arguments[0] == "play" else []
        return Trainee(self, *arguments, *order, "--lang", "en", home=self.home, **more)

    def kept(self):
        """The choices of all attempts, in the order of the attempts."""
        with sqlite3.connect(self.store) as database:
            return [list(choices) for (choices,) in database.execute("SELECT choices FROM attempt ORDER BY id")]

    def damaged_files(self):
        return [name for name in os.listdir(self.folder) if "damaged" in name and name[-4:] not in ("-wal", "-shm")]

    def damage(self, table):
        """Overwrites the first page of a table, or of an index."""
        with sqlite3.connect(self.store) as database:
            size, = database.execute("PRAGMA page_size").fetchone()
            page, = database.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with open(self.store, "r+b") as file:
            file.seek((page - 1) * size)
            file.write(b"\xff" * size)


class Damaged(CareCase):
    def test_at_the_start_of_a_play_they_make_way_for_what_can_be_read(self):
        os.makedirs(self.folder)
        torn = b"no database at all, whatever the name says " * 20
        with open(self.store, "wb") as file:
            file.write(torn)
        told = " ".join(self.tell("play", "premium-package", typed="1\n").split())
        self.assertIn("was damaged. What could still be read, 0 attempts, is in a new one;", told)
        self.assertEqual(len(self.kept()), 1)
        [aside] = self.damaged_files()
        with open(os.path.join(self.folder, aside), "rb") as file:
            self.assertEqual(file.read(), torn)

    def test_a_command_that_reads_says_what_to_do_and_changes_nothing(self):
        self.tell("play", "premium-package", typed="1\n")
        self.damage("attempt")
        with open(self.store, "rb") as file:
            before = file.read()
        self.assertIn("To save what can still be read: senyum doctor --repair", self.tell("attempts", status=2))
        self.assertIn("Selamatkan yang masih terbaca: senyum doctor --repair", self.tell("doctor", status=2, language="id"))
        with open(self.store, "rb") as file:
            self.assertEqual(file.read(), before)
        self.assertIn("The records are sound: 0 attempts of 1 person", self.tell("doctor", "--repair"))
        self.assertIn("The records are sound", self.tell("doctor"))

    def test_a_page_that_is_damaged_while_somebody_plays(self):
        """The play goes on, with all its choices."""
        trainee = self.start("play", "premium-package")
        trainee.say("2")
        trainee.say("1")
        before = self.kept()
        self.damage("attempt_of_learner")
        said = trainee.say("1").text
        self.assertIn("was damaged.", said)
        self.assertIn("This play goes on, and none of its choices is lost.", said)
        self.assertEqual(len(self.damaged_files()), 1)
        self.assertEqual(self.kept()[0][:2], before[0])
        self.assertEqual(len(self.kept()[0]), 3)

    def test_an_attempt_whose_page_is_lost_begins_anew_with_all_its_choices(self):
        trainee = self.start("play", "premium-package")
        trainee.say("2")
        trainee.say("1")
        before = self.kept()
        self.damage("attempt")
        self.assertIn("What could still be read, 0 attempts", trainee.say("1").text)
        self.assertEqual([choices[:2] for choices in self.kept()], before)

    def test_another_window_is_not_cut_off_from_what_it_keeps(self):
        other = self.start("play", "premium-package")
        other.say("2")
        self.damage("attempt")
        told = " ".join(self.tell("play", "premium-package", typed="1\n").split())
        self.assertIn("another window of Senyum still uses them. Close it", told)
        self.assertIn("This play is not recorded.", told)
        self.assertEqual(self.damaged_files(), [])


class OtherStores(CareCase):
    def test_those_of_a_later_version_are_left_alone_and_play_goes_on(self):
        self.tell("play", "premium-package", typed="1\n")
        with sqlite3.connect(self.store) as database:
            database.execute("INSERT INTO grdb_migrations VALUES ('99 tomorrow')")
            database.commit()
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with open(self.store, "rb") as file:
            before = file.read()
        for command in (("play", "premium-package"), ("resume",), ("attempts",), ("doctor", "--repair")):
            is_play = command[0] == "play"
            told = self.tell(*command, typed="1\n", status=0 if is_play else 2)
            self.assertIn("were written by a later Senyum. I left them alone.", told)
            if is_play:
                self.assertIn("This play is not recorded.", told)
                self.assertIn("Ticket B-26", told)
        with open(self.store, "rb") as file:
            self.assertEqual(file.read(), before)

    def test_where_no_folder_can_be_made_play_goes_on(self):
        place = os.path.join(self.home, "file")
        with open(place, "w", encoding="utf-8"):
            pass
        told = self.tell("play", "premium-package", "--data", place, typed="1\n")
        self.assertIn("I cannot write to", told)
        self.assertIn("This play is not recorded.", told)
        self.assertIn("Ticket B-26", told)

    def test_in_a_folder_that_may_only_be_read_play_goes_on(self):
        prepare = self.as_somebody_else() if os.geteuid() == 0 else None
        self.tell("play", "premium-package", typed="1\n", prepare=prepare)
        os.chmod(self.folder, 0o500)
        self.addCleanup(os.chmod, self.folder, 0o700)
        told = self.tell("play", "premium-package", typed="1\n", prepare=prepare)
        self.assertIn("I cannot write to", told)
        self.assertIn("Ticket B-26", told)
        self.assertEqual(len(self.kept()), 1)

    def as_somebody_else(self):
        """Root may write everywhere; so it becomes somebody who may not, where that one may run the program."""
        nobody = pwd.getpwnam("nobody")

        def become():
            os.setgid(nobody.pw_gid)
            os.setuid(nobody.pw_uid)
        os.chown(self.home, nobody.pw_uid, nobody.pw_gid)
        try:
            subprocess.run([PROGRAM, "--version"], check=True, capture_output=True, preexec_fn=become)
        except (OSError, subprocess.SubprocessError):
            self.skipTest("the tests run as root, and nobody else may run the program where it lies")
        return become


class Full(CareCase):
    """The disk is full in the middle of a play: it stops before the choice that cannot be kept, and nothing is lost."""

    def play_until_full(self, **more):
        """Goes on until a choice cannot be kept. Returns how many consequences were shown."""
        trainee = self.start("resume", size=(80, 500), **more)
        shown = 0
        while True:
            trainee.child.send("1\r")
            if trainee.child.expect_exact(["choice was not kept. The disk is full", "You [1-"]) == 0:
                break
            shown += 1
            self.assertLess(shown, 20)
        trainee.child.wait()
        self.assertEqual(trainee.child.exitstatus, 1)
        return shown

    def expect_that_nothing_is_lost(self, **more):
        self.tell("play", "premium-package", "--no-shuffle", typed="2\n")
        shown = self.play_until_full(**more)
        self.assertEqual(self.kept(), [self.kept()[0][:1 + shown]])
        self.assertGreater(shown, 0)
        self.assertEqual(len(self.kept()[0]), 1 + shown)

    def test_a_bound_on_the_size_of_files(self):
        def bound():
            # Enough for SQLite's index of its log, and for the log of some choices.
            resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, resource.RLIM_INFINITY))
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        self.expect_that_nothing_is_lost(prepare=bound)

    def test_a_disk_without_room(self):
        os.makedirs(self.folder)
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", self.folder], capture_output=True).returncode:
            self.skipTest("no disk can be mounted here; the bound on the size of files is tried all the same")
        self.addCleanup(subprocess.run, ["umount", "-l", self.folder])
        filler = os.path.join(self.folder, "filler")
        self.tell("play", "premium-package", "--no-shuffle", typed="2\n")
        self.fill(filler, leaving=80_000)
        shown = self.play_until_full()
        self.assertGreater(shown, 0)
        os.remove(filler)
        # What was shown is there, and the play goes on.
        self.assertEqual(len(self.kept()[0]), 1 + shown)
        self.start("resume").say("1")
        self.assertEqual(len(self.kept()[0]), 2 + shown)

    def fill(self, filler, leaving):
        space = os.statvfs(self.folder)
        with open(filler, "wb") as file:
            file.write(b"x" * (space.f_bavail * space.f_frsize - leaving))


class Together(CareCase):
    def test_two_players_at_once_go_on_each_in_their_own_attempt(self):
        first = self.start("play", "premium-package", "--learner", "Wulan")
        second = self.start("play", "premium-package", "--learner", "Bayu")
        for trainee, choice in ((first, "2"), (second, "1"), (first, "1"), (second, "1")):
            trainee.say(choice)
        self.assertEqual([len(choices) for choices in self.kept()], [2, 2])
        self.assertNotEqual(*self.kept())

    def test_while_another_program_keeps_them_to_itself_nothing_is_lost(self):
        trainee = self.start("play", "premium-package")
        trainee.say("2")
        with sqlite3.connect(self.store) as database:
            database.execute("BEGIN IMMEDIATE")
            self.expect_end(trainee, "1\r", 1, "in use by another")
            # To look at what there is nobody has to wait.
            self.assertIn("1 choice, not finished", self.tell("attempts"))
            database.rollback()
        self.start("resume").say("1")
        self.assertEqual([len(choices) for choices in self.kept()], [2])

    def test_a_clock_that_was_set_back_keeps_the_order(self):
        self.tell("play", "premium-package", "--no-shuffle", typed="2\n")
        with sqlite3.connect(self.store) as database:
            database.execute("UPDATE attempt SET begun = begun + 86400000, moved = moved + 86400000")
        self.tell("play", "airline-check-in", "--no-shuffle", typed="1\n")
        self.assertIn("airline-check-in", self.tell("attempts").splitlines()[0])
        self.assertIn("2  ", self.tell("attempts").splitlines()[0])


class Travelling(CareCase):
    """One learner's records from one computer to another."""

    def test_there_and_back_and_twice(self):
        self.tell("play", "premium-package", "--no-shuffle", "--learner", "Wulan", typed="2\n1\n")
        file, away = os.path.join(self.home, "wulan.json"), os.path.join(self.home, "away")
        self.assertIn("Written: 1 attempt of Wulan, ", self.tell("export-data", file))
        self.assertEqual(os.stat(file).st_mode & 0o777, 0o600)
        self.assertIn("I left it alone", self.tell("export-data", file, status=2))
        self.assertEqual("Wulan: 1 new attempt.\n", self.tell("import-data", file, "--data", away))
        self.assertEqual(
            "Wulan: tidak ada yang baru, 1 sudah ada.\n", self.tell("import-data", file, "--data", away, language="id"))
        self.tell("resume", "--data", away, typed="1\n")
        again = os.path.join(self.home, "again.json")
        self.tell("export-data", again, "--data", away)
        self.assertEqual("Wulan: 1 gone on with.\n", self.tell("import-data", again))
        self.assertEqual(len(self.kept()[0]), 3)

    def test_whose_they_are_is_asked_where_a_name_is_taken(self):
        away = os.path.join(self.home, "away")
        self.tell("play", "premium-package", "--learner", "Wulan", typed="1\n")
        self.tell("play", "premium-package", "--learner", "Wulan", "--data", away, typed="1\n")
        file = os.path.join(self.home, "wulan.json")
        self.tell("export-data", file, "--learner", "wulan")
        self.assertIn('If it is the same person: --as "Wulan".', self.tell("import-data", file, "--data", away, status=2))
        self.tell("import-data", file, "--as", "Wulan S.", "--data", away)
        self.assertEqual(self.tell("learner", "--data", away).replace("*", " "), "  Wulan\n  Wulan S.\n")

    def test_a_file_that_does_not_fit_is_refused_whole(self):
        self.tell("play", "premium-package", "--no-shuffle", "--learner", "Wulan", typed="2\n1\n")
        file, away = os.path.join(self.home, "wulan.json"), os.path.join(self.home, "away")
        self.tell("export-data", file)
        with open(file, encoding="utf-8") as opened:
            text = opened.read()
        with open(file, "w", encoding="utf-8") as opened:
            opened.write(text.replace('"choices":[2,', '"choices":[2,2,'))
        told = self.tell("import-data", file, "--data", away, status=2)
        self.assertIn("attempt 1: choice number 2 cannot be taken there. Nothing was taken over.", told)
        self.assertEqual(self.tell("learner", "--data", away), "Nobody has practised here yet.\n")
        self.assertIn("no such file", self.tell("import-data", self.home, status=2))

    def test_who_is_not_known_is_not_entered(self):
        file = os.path.join(self.home, "nobody.json")
        self.assertIn("Nobody has practised here yet", self.tell("export-data", file, status=2))
        self.assertIn("Nobody is called `Wulan`.", self.tell("export-data", file, "--learner", "Wulan", status=2))
        self.assertEqual(self.tell("learner"), "Nobody has practised here yet.\n")


if __name__ == "__main__":
    unittest.main()
