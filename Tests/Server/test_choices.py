"""A choice counts once, for whoever plays, when it is offered; whatever else is sent changes nothing."""
import os
import subprocess
import threading
import unittest

from case import ServerCase, look
from client import PROGRAM, ROOT, Server, surroundings, temporary_folder

SCENARIO = "e-ticket-refund"


def at_once(count, act):
    """Does something in many threads at the same moment. Returns what each returned."""
    results, start = [], threading.Barrier(count)
    def one():
        start.wait()
        results.append(act())
    threads = [threading.Thread(target=one) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


class Choices(ServerCase):
    def setUp(self):
        self.person = self.server.browser()
        self.play = self.person.start(SCENARIO)
        self.offer = self.person.offer(self.play)
        self.offered = [int(value) for _, value in self.offer.buttons]

    def take(self, turn, choice, browser=None, play=None):
        return (browser or self.person).send(play or self.play, turn=turn, choice=choice)

    def test_the_same_form_counts_once(self):
        for _ in range(3):
            answer = self.take(0, self.offered[0])
            self.assertEqual(answer.location, self.play + "#now")
        self.assertEqual(self.server.choices(self.play), self.offered[:1])
        self.person.choose(self.play, 0)
        with self.unchanged():
            self.assertEqual(self.take(0, self.offered[0]).status, 303)

    def test_an_older_turn_with_another_choice_is_told_and_changes_nothing(self):
        self.take(0, self.offered[0])
        with self.unchanged():
            for language, words in (("en", "The conversation has gone on"), ("id", "Percakapan sudah berjalan")):
                self.person.language = language
                self.expect_told(self.person.see(self.take(0, self.offered[1])), 200, words, language)
            self.expect_told(self.person.see(self.person.send(self.play, turn=0, words="1")), 200,
                             "Percakapan sudah berjalan", "id")

    def test_a_later_turn_is_told_and_changes_nothing(self):
        with self.unchanged():
            for turn in (1, 2, 1000, 2 ** 63 - 1, -1, -(2 ** 63)):
                with self.subTest(turn=turn):
                    answer = self.person.see(self.take(turn, self.offered[0]))
                    self.expect_told(answer, 200, "The conversation has gone on")

    def test_the_same_turn_twenty_times_at_once_counts_once(self):
        answers = at_once(20, lambda: self.take(0, self.offered[0]))
        self.assertEqual({answer.location for answer in answers}, {self.play + "#now"})
        self.assertEqual(self.server.choices(self.play), self.offered[:1])

    def test_different_choices_at_once_count_once(self):
        choices = iter(self.offered * 10)
        answers = at_once(20, lambda: self.take(0, next(choices)))
        kept = self.server.choices(self.play)
        self.assertEqual(len(kept), 1)
        for answer in answers:
            self.assertIn(answer.location, (self.play + "#now", self.play + "?notice=stale#notice"))
        with self.unchanged():
            self.take(0, kept[0])

    def test_beginning_twenty_times_at_once_begins_once(self):
        person = self.server.browser()
        person.start("premium-package")
        plays = at_once(20, lambda: person.send("/start", scenario=SCENARIO).location)
        self.assertEqual(len(set(plays)), 1, plays)

    def test_choices_that_were_not_offered(self):
        with self.unchanged():
            others = [choice for choice in range(max(self.offered) + 3) if choice not in self.offered]
            for choice in (*others, 100, 10_000, -1, 2 ** 31, 2 ** 63 - 1, -(2 ** 63)):
                for language, words in (("en", "not offered"), ("id", "tidak ditawarkan")):
                    with self.subTest(choice=choice):
                        self.person.language = language
                        self.expect_told(self.take(0, choice), 409, words, language)

    def test_what_is_no_number(self):
        with self.unchanged():
            for value in ("", "a", "1.0", "1e3", "0x1", " 1", "1 ", "9" * 30, "１", "--1", "\x00", "1\n"):
                with self.subTest(choice=value):
                    self.expect_told(self.take(0, value), 400)
                with self.subTest(turn=value):
                    self.expect_told(self.take(value, self.offered[0]), 400)

    def test_nothing_is_taken_after_the_end(self):
        list(self.person.play_to_end(self.play))
        turns = len(self.server.choices(self.play))
        with self.unchanged():
            for choice in (0, *self.offered, 10_000, -1):
                answer = self.person.see(self.take(turns, choice))
                self.expect_told(answer, 200)
                self.assertIsNone(self.person.offer_on(answer))
            for words in ("1", "ya", ""):
                self.assertLess(self.person.send(self.play, turn=turns, words=words).status, 400)
            for turn in (-1, turns, 2 ** 62):
                self.expect_told(self.person.send(self.play + "/back", turn=turn), 400)
            self.expect_told(self.person.send(self.play + "/undo", turn=turns), 400)

    def test_undo_is_for_practice_and_counts_once(self):
        self.take(0, self.offered[0])
        with self.unchanged():
            self.expect_told(self.person.send(self.play + "/undo", turn=1), 400)
        play = self.person.start("premium-package", practice=1)
        self.person.choose(play, 0)
        self.person.choose(play, 0)
        answers = at_once(10, lambda: self.person.send(play + "/undo", turn=2))
        self.assertEqual({answer.status for answer in answers}, {303})
        self.assertEqual(len(self.server.choices(play)), 1)
        with self.unchanged():
            for turn in (2, 0, -1, 100):
                self.person.send(play + "/undo", turn=turn)

    def test_going_back_is_for_what_has_ended(self):
        self.take(0, self.offered[0])
        with self.unchanged():
            for turn in (0, 1, -1, 2 ** 62, "", "x"):
                self.expect_told(self.person.send(self.play + "/back", turn=turn), 400)

    def test_scenarios_that_are_not_there(self):
        with self.unchanged():
            for name in ("", "nothing", "../e-ticket-refund", "e-ticket-refund/../premium-package", "E-TICKET-REFUND",
                         "e-ticket-refund\x00", "/etc/passwd"):
                with self.subTest(name=name):
                    self.expect_told(self.person.send("/start", scenario=name), 400)

    def test_a_situation_is_tried_again_once_however_often_the_form_is_sent(self):
        person, play = self.person, self.play
        for _ in person.play_to_end(play):
            pass
        self.assertIn("comes again in 2 days", person.get("/progress").text)
        number = play.rsplit("/", 1)[1]
        with self.unchanged():
            self.expect_told(person.send("/progress", attempt=""), 404, "not here")
        plays = at_once(20, lambda: person.send("/progress", attempt=number).location)
        self.assertEqual(len(set(plays)), 1, plays)
        self.assertNotEqual(plays[0], play)
        given = self.server.choices(plays[0])
        self.assertEqual(given, self.server.choices(play)[:len(given)])
        self.assertIn("now it is your turn again", person.get(plays[0]).text)


class SameOrder(ServerCase):
    arguments = ("--seed", "7")

    def test_with_a_seed_everybody_sees_the_choices_in_the_same_order(self):
        orders = set()
        for _ in range(6):
            person = self.server.browser()
            orders.add(tuple(value for _, value in person.offer(person.start("forty-minutes-on-hold")).buttons))
        self.assertEqual(len(orders), 1)


class Strangers(ServerCase):
    """Plays of other people."""

    def expect_nothing_there(self, stranger, play):
        """Neither by looking nor by sending can it be told that there is such a play."""
        with self.unchanged():
            for path in (play, play + "/transcript", play + "?said=1", play + "?hint=1"):
                with self.subTest(path=path):
                    answer = stranger.get(path)
                    self.expect_told(answer, 404, "not here")
                    missing = stranger.get(path.replace(play, "/play/4000000000"))
                    self.assertEqual(answer.text.replace(play, ""), missing.text.replace("/play/4000000000", ""))
            for path, fields in (("", {"turn": 0, "choice": 0}), ("", {"turn": 0, "words": "1"}), ("/undo", {"turn": 1}),
                                 ("/again", {}), ("/back", {"turn": 0})):
                with self.subTest(path=path):
                    self.expect_told(stranger.send(play + path, **fields), 404, "not here")
            for number in (play.rsplit("/", 1)[1], "4000000000", "-1", "x", "9" * 40):
                with self.subTest(review=number):
                    self.expect_told(stranger.send("/progress", attempt=number), 404, "not here")

    def test_another_persons_play_is_not_there(self):
        owner = self.server.browser()
        play = owner.start(SCENARIO)
        owner.choose(play, 0)
        stranger = self.server.browser()
        stranger.start(SCENARIO)
        code = self.trainer.open_room(SCENARIO)
        for somebody in (stranger, self.server.browser(), self.server.join(code, "Wulan"), self.trainer):
            self.expect_nothing_there(somebody, play)

    def test_a_rooms_own_play_is_nobodys(self):
        code = self.trainer.open_room(SCENARIO, mode="conversation")
        member = self.server.join(code, "Wulan")
        play = "/play/%d" % self.server.rows("SELECT max(id) FROM attempt")[0][0]
        self.expect_nothing_there(member, play)
        self.expect_nothing_there(self.trainer, play)

    def test_plays_from_the_terminal_are_not_there(self):
        folder = temporary_folder(self)
        done = subprocess.run(
            [PROGRAM, "play", SCENARIO, "--choices", "1", "--data", folder, "--lang", "en"], cwd=ROOT,
            env={**surroundings(), "SENYUM_LEARNER": "Wulan"}, capture_output=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        subprocess.run(
            [PROGRAM, "play", SCENARIO, "--data", folder, "--lang", "en"], cwd=ROOT, input=b"1\n",
            env={**surroundings(), "SENYUM_LEARNER": "Wulan"}, capture_output=True, timeout=60)
        server = Server(self, data=folder, look=look)
        plays = [row[0] for row in server.rows("SELECT id FROM attempt")]
        self.assertTrue(plays, "nothing was kept")
        stranger = server.join(server.trainer().open_room(SCENARIO), "Wulan")
        for number in plays:
            self.assertEqual(stranger.get(f"/play/{number}").status, 404)
            self.assertEqual(stranger.send(f"/play/{number}", turn=1, choice=0).status, 404)
        names = [row[0] for row in server.rows("SELECT name FROM learner")]
        self.assertEqual(len(names), len(set(names)))
        self.assertEqual(os.listdir(folder).count("senyum.sqlite"), 1)


if __name__ == "__main__":
    unittest.main()
