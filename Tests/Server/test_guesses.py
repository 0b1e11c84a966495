"""Whoever tries out codes is held up; others are not."""
import re
import unittest

from case import ServerCase

ATTEMPTS = 10
# Behind a proxy each address is another computer.
FROM = "X-Forwarded-For"


class Guesses(ServerCase):
    arguments = ("--behind-proxy",)

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.code = cls.trainer.open_room("e-ticket-refund")
        cls.trainer.steer(cls.code, "pause")
        cls.addresses = (f"192.0.2.{number}" for number in range(1, 255))

    def setUp(self):
        self.address = next(self.addresses)

    def attempt(self, browser, kind, value, address=None):
        path, field = {"room": ("/join", "code"), "return": ("/return", "code"), "key": ("/trainer/key", "key")}[kind]
        fields = {field: value, **({"name": "Wulan"} if kind == "room" else {})}
        return browser.send(path, [(FROM, address or self.address)], **fields)

    def right(self, kind):
        """What would be right."""
        if kind == "room":
            return self.code
        if kind == "key":
            return self.server.key
        somebody = self.server.browser()
        somebody.start("e-ticket-refund")
        page = somebody.send("/me").page
        return re.search(r"(?:\w{4}-){2}\w{4}", page.words)[0]

    def expect_held_up(self, answer, language="en"):
        words = "Too many wrong codes" if language == "en" else "Terlalu banyak kode yang salah"
        self.expect_told(answer, 429, words, language)
        seconds = int(re.search(r"(\d+) (?:seconds|detik)", answer.page.words)[1])
        self.assertIn(seconds, range(1, 61))
        self.assertEqual(answer.header("retry-after"), [str(seconds)])

    def test_after_ten_wrong_codes_not_even_the_right_one_is_taken(self):
        for kind, status in (("room", 404), ("return", 404), ("key", 403)):
            for language in ("en", "id"):
                with self.subTest(kind=kind, language=language):
                    address, right = next(self.addresses), self.right(kind)
                    somebody = self.server.browser(language=language)
                    with self.unchanged(self.code):
                        for _ in range(ATTEMPTS):
                            self.expect_told(self.attempt(somebody, kind, "BCDFGH", address), status, language=language)
                        for value in ("BCDFGH", right):
                            self.expect_held_up(self.attempt(somebody, kind, value, address), language)
                    elsewhere = self.attempt(self.server.browser(), kind, right)
                    self.assertEqual(elsewhere.status, 303, elsewhere)

    def test_a_new_browser_at_the_same_address_is_held_up_too(self):
        for _ in range(ATTEMPTS):
            self.attempt(self.server.browser(), "room", "BCDFGH")
        self.expect_held_up(self.attempt(self.server.browser(), "room", self.code))

    def test_kinds_of_codes_are_counted_together(self):
        somebody = self.server.browser()
        for kind in ("room", "return", "key", "room", "return", "key", "room", "return", "key", "room"):
            self.attempt(somebody, kind, "BCDFGH")
        self.expect_held_up(self.attempt(somebody, "key", "BCDFGH"))

    def test_the_right_code_of_a_room_in_between_does_not_make_guessing_free(self):
        guesser = self.server.join(self.code, "Wulan")
        statuses = []
        for _ in range(3 * ATTEMPTS):
            statuses.append(self.attempt(guesser, "key", "BCDF-GHJK-MNPQ").status)
            if len(statuses) % (ATTEMPTS - 1) == 0:
                self.attempt(guesser, "room", self.code)
        self.assertIn(429, statuses)

    def test_an_address_that_a_browser_makes_up_does_not_help(self):
        somebody = self.server.browser()
        for number in range(ATTEMPTS):
            answer = self.attempt(somebody, "room", "BCDFGH", f"203.0.113.{number}, {self.address}")
            self.assertEqual(answer.status, 404)
        self.expect_held_up(self.attempt(somebody, "room", self.code, f"203.0.113.99, {self.address}"))

    def test_whether_a_room_exists_shows_nowhere_but_at_the_door(self):
        stranger = self.server.browser()
        stranger.start("e-ticket-refund")
        paths = ("/room/{}", "/join/{}", "/room/{}/events", "/board/{}", "/trainer/rooms/{}", "/trainer/rooms/{}/report",
                 "/trainer/rooms/{}/events")
        for browser in (stranger, self.server.browser()):
            for path in paths:
                with self.subTest(path=path):
                    real, made_up = (browser.get(path.format(code)) for code in (self.code, "BCDFGH"))
                    self.assertEqual(real.status, made_up.status)
                    self.assertEqual(real.text.replace(self.code, ""), made_up.text.replace("BCDFGH", ""))
            for path, fields in (("/room/{}/start", {"scenario": 0}), ("/room/{}/vote", {"round": 1, "choice": 0}),
                                 ("/room/{}/leave", {}), ("/trainer/rooms/{}", {"do": "close"})):
                with self.subTest(path=path):
                    real, made_up = (browser.send(path.format(code), **fields) for code in (self.code, "BCDFGH"))
                    self.assertEqual(real.status, made_up.status)
                    self.assertEqual(real.text.replace(self.code, ""), made_up.text.replace("BCDFGH", ""))

    def test_codes_of_any_form_are_wrong_in_words(self):
        for value in ("", " ", "é", "\x00", "BCDFG", "BCDFGHJ", "BCDFG0", "' OR 1=1 --", "%", "🙂" * 6, "B" * 5000,
                      "B\u0301CDFGH", "ß23456"):
            for kind, status in (("room", 404), ("return", 404), ("key", 403)):
                with self.subTest(kind=kind, value=value):
                    self.expect_told(self.attempt(self.server.browser(), kind, value, next(self.addresses)), status)

    def test_a_return_code_that_was_used_or_replaced(self):
        somebody = self.server.browser()
        somebody.start("e-ticket-refund")
        def code():
            return re.search(r"(?:\w{4}-){2}\w{4}", somebody.send("/me").page.words)[0]
        old, new = code(), code()
        self.expect_told(self.attempt(self.server.browser(), "return", old), 404, "no such code")
        self.assertEqual(self.attempt(self.server.browser(), "return", new.lower().replace("-", " ")).status, 303)


if __name__ == "__main__":
    unittest.main()
