"""Rooms: only members vote, once, when there is a vote; only the trainer steers; what is closed stays closed."""
import unittest

from case import ServerCase
from test_choices import at_once

SCENARIO = "e-ticket-refund"


class Votes(ServerCase):
    def setUp(self):
        self.code = self.trainer.open_room(SCENARIO, mode="conversation")
        self.room = f"/room/{self.code}"
        self.wulan, self.sari = (self.server.join(self.code, name) for name in ("Wulan", "Sari"))
        self.steer("open-vote")
        self.offered = [value for _, value in self.wulan.offer(self.room).buttons]

    def steer(self, do, **fields):
        return self.trainer.steer(self.code, do, **fields)

    def vote(self, browser, choice, round=1):
        return browser.send(self.room + "/vote", round=round, choice=choice)

    def expect_count(self, voted, present):
        self.assertIn(f"{voted} of {present} have voted", self.trainer.steering(self.code).words)

    def test_a_vote_counts_once_and_can_be_changed(self):
        for choice in (self.offered[0], self.offered[0], self.offered[1]):
            self.assertEqual(self.vote(self.wulan, choice).location, self.room)
        self.expect_count(1, 2)

    def test_a_vote_sent_twenty_times_at_once_counts_once(self):
        answers = at_once(20, lambda: self.vote(self.wulan, self.offered[0]))
        self.assertEqual({answer.location for answer in answers}, {self.room})
        self.expect_count(1, 2)

    def test_those_who_are_not_there_do_not_vote(self):
        somebody, player, gone, removed = (self.server.browser() for _ in range(4))
        player.start(SCENARIO)
        for browser in (gone, removed):
            browser.join(self.code, "Budi")
        gone.send(self.room + "/leave")
        number = self.server.rows("SELECT max(id) FROM visitor")[0][0]
        self.steer("remove", visitor=number)
        with self.unchanged(self.code):
            for browser in (somebody, player, gone, removed, self.trainer):
                for language in ("en", "id"):
                    browser.language = language
                    answer = self.vote(browser, self.offered[0])
                    self.assertIn(answer.status, (403, 409), answer)
                    self.expect_told(answer, answer.status, language=language)
            self.trainer.language = "en"
        self.expect_told(removed.get(self.room), 403, "Pelatih mengeluarkan Anda", "id")

    def test_who_was_removed_does_not_come_back(self):
        number = self.server.rows("SELECT max(id) FROM visitor")[0][0]
        self.steer("remove", visitor=number)
        with self.unchanged(self.code):
            self.expect_told(self.sari.join(self.code, "Sari"), 409, "The trainer has removed you")
            self.expect_told(self.sari.send(self.room + "/leave"), 403)

    def test_votes_that_come_too_late_or_too_early(self):
        def expect_late(browser, choice, round):
            """It is told on the page of the room, which goes on by itself."""
            for language, words in (("en", "what you sent was not counted"), ("id", "tidak terhitung")):
                browser.language = language
                answer = browser.see(self.vote(browser, choice, round))
                self.expect_told(answer, 200, words, language)
                self.assertEqual(answer.page.body["data-events"], self.room + "/events")
        with self.unchanged(self.code):
            for round in (0, 2, -1, 2 ** 62):
                expect_late(self.wulan, self.offered[0], round)
        self.vote(self.wulan, self.offered[0])
        self.steer("close-vote")
        with self.unchanged(self.code):
            expect_late(self.sari, self.offered[0], 1)
            expect_late(self.wulan, self.offered[1], 1)
        self.steer("open-vote")
        with self.unchanged(self.code):
            expect_late(self.sari, self.offered[0], 1)

    def test_votes_for_what_is_not_offered(self):
        with self.unchanged(self.code):
            for choice in (-1, 10_000, 2 ** 62, next(str(one) for one in range(99) if str(one) not in self.offered)):
                with self.subTest(choice=choice):
                    self.expect_told(self.vote(self.wulan, choice), 409, "not offered")
            for choice in ("x", "", "1.5"):
                self.assertLess(self.vote(self.wulan, choice).status, 500)
            for round in ("x", "", "9" * 30):
                self.expect_told(self.vote(self.wulan, self.offered[0], round), 400)

    def test_a_paused_room_takes_no_votes_and_says_so(self):
        self.steer("pause")
        for language, words in (("en", "paused"), ("id", "menghentikan")):
            self.wulan.language = language
            with self.unchanged(self.code):
                self.expect_told(self.wulan.see(self.vote(self.wulan, self.offered[0])), 200, words, language)
        self.steer("pause")
        self.vote(self.wulan, self.offered[0])
        self.expect_count(1, 2)

    def test_a_closed_room_takes_nothing_and_says_so(self):
        self.steer("close")
        stranger = self.server.browser()
        with self.unchanged(self.code):
            self.expect_told(self.wulan.see(self.vote(self.wulan, self.offered[0])), 200, "has closed this room")
            self.expect_told(stranger.join(self.code, "Budi"), 409, "has been closed")
            for do in ("open-vote", "close-vote", "pause", "extend", "discuss", "reveal", "next", "pick"):
                with self.subTest(do=do):
                    self.expect_told(self.steer(do, choice=self.offered[0], turn=0), 409, "has been closed")
            self.assertEqual(self.steer("close").status, 303)

    def test_a_pick_counts_once(self):
        self.steer("close-vote")
        for _ in range(2):
            self.assertEqual(self.steer("pick", turn=0, choice=self.offered[0]).status, 303)
        number = self.server.rows("SELECT max(id) FROM attempt")[0][0]
        self.assertEqual(self.server.choices(f"/play/{number}"), [int(self.offered[0])])
        with self.unchanged(self.code):
            self.steer("pick", turn=0, choice=self.offered[1])
            self.expect_told(self.steer("pick", turn=1, choice=10_000), 409)
            self.expect_told(self.steer("pick", turn=1, choice="x"), 400)

    def test_a_pick_sent_twenty_times_at_once_counts_once(self):
        self.steer("close-vote")
        number = self.server.rows("SELECT max(id) FROM attempt")[0][0]
        at_once(20, lambda: self.steer("pick", turn=0, choice=self.offered[0]))
        self.assertEqual(self.server.choices(f"/play/{number}"), [int(self.offered[0])])
        picks = self.server.rows(
            "SELECT count(*) FROM room_event JOIN room ON room.id = room WHERE code = ? AND CAST(body AS TEXT) LIKE '%picked%'", self.code)
        self.assertEqual(picks, [(1,)])
        steps = [value for value in self.trainer.steering(self.code).values("option", "value")]
        self.assertEqual(steps, ["0"])
        # The next vote is one that can be taken part in.
        self.assertEqual(self.steer("open-vote").status, 303)
        offer = self.wulan.offer(self.room)
        self.assertEqual(self.vote(self.wulan, offer.buttons[0][1], offer["round"]).location, self.room)

    def test_opening_a_vote_twenty_times_at_once_opens_one(self):
        self.steer("close-vote")
        at_once(20, lambda: self.steer("open-vote"))
        offer = self.wulan.offer(self.room)
        self.assertEqual(offer["round"], "2")


class Steering(ServerCase):
    """The trainer's pages and deeds are the trainer's."""

    def test_nobody_else_steers(self):
        code = self.trainer.open_room(SCENARIO, mode="conversation")
        member = self.server.join(code, "Wulan")
        pretender = self.server.join(code, "Sari")
        pretender.cookies["senyum-trainer"] = "0" * 48
        thief = self.server.browser()
        thief.cookies["senyum-trainer"] = member.cookies["senyum"]
        empty = self.server.browser()
        empty.cookies["senyum-trainer"] = '""'
        swapped = self.server.browser()
        swapped.cookies.update({"senyum-trainer": self.server.key, "senyum": self.trainer.cookies["senyum-trainer"]})
        steering = f"/trainer/rooms/{code}"
        for browser in (member, pretender, thief, empty, swapped, self.server.browser()):
            with self.unchanged(code):
                for language, words in (("en", "for the trainer"), ("id", "hanya untuk pelatih")):
                    browser.language = language
                    for path in (steering, f"/board/{code}", steering + "/report", steering + "/report?names=1&format=csv",
                                 steering + "/events"):
                        with self.subTest(path=path, language=language):
                            self.expect_told(browser.get(path), 403, words, language)
                    for do in ("open-vote", "close-vote", "pick", "back", "next", "discuss", "pause", "extend", "remove",
                               "reveal", "close"):
                        with self.subTest(do=do, language=language):
                            answer = browser.send(steering, do=do, choice=0, turn=0, visitor=1, scenario=0)
                            self.expect_told(answer, 403, words, language)
                    answer = browser.send("/trainer/rooms", mode="everyone", scenario=SCENARIO)
                    self.expect_told(answer, 403, words, language)
                    self.assertNotIn(code, browser.get("/trainer").text)

    def test_nobody_is_named_on_what_everybody_sees(self):
        code = self.trainer.open_room(SCENARIO)
        wulan, sari = (self.server.join(code, name) for name in ("Wulanxyz", "Sarixyz"))
        for person in (wulan, sari):
            list(person.play_to_end(person.start_in_room(code)))
        self.trainer.steer(code, "reveal")
        self.assertNotIn("xyz", self.trainer.get(f"/board/{code}").text)
        self.assertNotIn("Sarixyz", wulan.get(f"/room/{code}").text)
        self.assertNotIn("xyz", self.trainer.get(f"/trainer/rooms/{code}/report").text)
        self.assertIn("Sarixyz", self.trainer.get(f"/trainer/rooms/{code}/report?names=1").text)

    def test_orders_that_make_no_sense(self):
        code = self.trainer.open_room(SCENARIO)
        shared = self.trainer.open_room(SCENARIO, mode="conversation")
        with self.unchanged(code, shared):
            for room in (code, shared):
                for fields in ({"do": ""}, {"do": "explode"}, {"do": "pick"}, {"do": "pick", "choice": "x", "turn": 0},
                               {"do": "pick", "choice": 2 ** 62, "turn": 0}, {"do": "back"}, {"do": "back", "turn": -1},
                               {"do": "back", "turn": 2 ** 62}, {"do": "back", "turn": 0}, {"do": "remove"},
                               {"do": "remove", "visitor": -1}, {"do": "remove", "visitor": 2 ** 62},
                               {"do": "remove", "visitor": "x"}, {"do": "next", "scenario": 5}, {"do": "next", "scenario": -1},
                               {"do": "close-vote"}):
                    with self.subTest(room=room, fields=fields):
                        answer = self.trainer.send(f"/trainer/rooms/{room}", **fields)
                        self.assertIn(answer.status, (400, 409), answer)
                        self.expect_told(answer, answer.status)

    def test_time_is_added_only_where_there_is_a_limit(self):
        for minutes, offered in (("", False), ("30", True)):
            page = self.trainer.steering(self.trainer.open_room(SCENARIO, minutes=minutes))
            self.assertEqual("extend" in page.values("button", "value"), offered)

    def test_a_form_of_ones_own_sets_no_limit(self):
        code = self.trainer.open_room(SCENARIO)
        for language, words in (("en", "no time limit"), ("id", "tidak punya batas waktu")):
            self.trainer.language = language
            with self.unchanged():
                self.expect_told(self.trainer.steer(code, "extend"), 409, words, language)
        self.trainer.language = "en"

    def test_a_hundred_rooms_that_were_closed_leave_room_for_more(self):
        for _ in range(100):
            self.trainer.steer(self.trainer.open_room(SCENARIO), "close")
        self.trainer.open_room(SCENARIO)


class Holding(ServerCase):
    """A room in which everyone plays, and the trainer holds them back."""

    def setUp(self):
        self.code = self.trainer.open_room(SCENARIO, "premium-package", practice=1, minutes=30)
        self.wulan = self.server.join(self.code, "Wulan")
        self.play = self.wulan.start_in_room(self.code)
        self.wulan.choose(self.play, 0)
        self.offered = [value for _, value in self.wulan.offer(self.play).buttons]

    def expect_held_back(self, told):
        """Nothing that somebody can send moves a play of the room, and the page says why: words of it by language."""
        forms = [(self.play, {"turn": 1, "choice": self.offered[0]}), (self.play, {"turn": 1, "words": "1"}),
                 (self.play + "/undo", {"turn": 1}), (self.play + "/again", {}),
                 (f"/room/{self.code}/start", {"scenario": 1})]
        with self.unchanged(self.code):
            for language, words in told.items():
                self.wulan.language = language
                for path, fields in forms:
                    with self.subTest(path=path, fields=fields, language=language):
                        answer = self.wulan.see(self.wulan.send(path, **fields))
                        self.assertLess(answer.status, 500)
                        self.expect_told(answer, answer.status, words, language)

    def test_a_paused_room(self):
        self.trainer.steer(self.code, "pause")
        self.expect_held_back({"en": "paused", "id": "menghentikan"})
        self.trainer.steer(self.code, "pause")
        self.wulan.choose(self.play, 0)
        self.assertEqual(len(self.server.choices(self.play)), 2)

    def test_a_closed_room(self):
        self.trainer.steer(self.code, "close")
        self.expect_held_back({"en": "closed this room", "id": "menutup ruang"})

    def test_somebody_who_was_removed(self):
        number = self.server.rows("SELECT max(id) FROM visitor")[0][0]
        self.trainer.steer(self.code, "remove", visitor=number)
        self.expect_held_back({"en": "The trainer has ", "id": "Pelatih mengeluarkan Anda"})

    def test_somebody_who_left(self):
        self.wulan.send(f"/room/{self.code}/leave")
        with self.unchanged(self.code):
            for path, fields in ((self.play + "/again", {}), (f"/room/{self.code}/start", {"scenario": 1})):
                answer = self.wulan.send(path, **fields)
                self.expect_told(answer, 409, "You are not in this room")

    def test_beginning_twenty_times_at_once_begins_once(self):
        plays = at_once(20, lambda: self.wulan.send(f"/room/{self.code}/start", scenario=1).location)
        self.assertEqual(len(set(plays)), 1, plays)

    def test_joining_twenty_times_at_once_joins_once(self):
        somebody = self.server.browser()
        somebody.token
        answers = at_once(20, lambda: somebody.join(self.code, "Sari"))
        self.assertEqual({answer.location for answer in answers}, {f"/room/{self.code}"})
        self.assertEqual(self.trainer.steering(self.code).words.count("Sari"), 2)  # The name, and on the button beside it.

    def test_scenarios_that_the_room_does_not_have(self):
        with self.unchanged(self.code):
            for index in (-1, 2, 2 ** 62, "", "x", SCENARIO):
                self.expect_told(self.wulan.send(f"/room/{self.code}/start", scenario=index), 400)


if __name__ == "__main__":
    unittest.main()
