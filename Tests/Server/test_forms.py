"""Forms that were not sent from our own pages, or not as browsers send them, change nothing."""
import contextlib
import socket
import unittest
import urllib.parse

from case import ServerCase

LARGEST = 16 * 1024


class FormCase(ServerCase):
    """Somebody in a room with a play of their own, and every form that they and the trainer can send."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.code = cls.trainer.open_room("e-ticket-refund", practice=1)
        cls.shared = cls.trainer.open_room("e-ticket-refund", mode="conversation")
        cls.trainer.steer(cls.shared, "open-vote")
        cls.person = cls.server.join(cls.code, "Wulan")
        cls.person.join(cls.shared, "Wulan")
        cls.play = cls.person.start_in_room(cls.code)
        cls.person.choose(cls.play, 0)
        offer = cls.person.offer(cls.play)
        choice = offer.buttons[0][1]
        vote = cls.person.offer(f"/room/{cls.shared}").buttons[0][1]
        room, steering = f"/room/{cls.code}", f"/trainer/rooms/{cls.code}"
        cls.forms = [
            (cls.person, "/start", {"scenario": "premium-package"}),
            (cls.person, "/me", {}),
            (cls.person, "/progress", {"attempt": cls.play.rsplit("/", 1)[1]}),
            (cls.person, cls.play, {"turn": 1, "choice": choice}),
            (cls.person, cls.play, {"turn": 1, "words": "1"}),
            (cls.person, cls.play + "/undo", {"turn": 1}),
            (cls.person, cls.play + "/again", {}),
            (cls.person, f"/room/{cls.shared}/vote", {"round": 1, "choice": vote}),
            (cls.person, room + "/leave", {}),
            (cls.trainer, "/trainer/rooms", {"mode": "everyone", "scenario": "e-ticket-refund", "minutes": ""}),
            (cls.trainer, steering, {"do": "pause"}),
            (cls.trainer, steering, {"do": "remove", "visitor": 1}),
            (cls.trainer, steering, {"do": "close"}),
        ]

    def refuse(self, status, change, language="en", words=None):
        """Every form, changed so that it is refused, changes nothing."""
        with self.unchanged(self.code, self.shared):
            for browser, path, fields in self.forms:
                with self.subTest(path=path, fields=fields):
                    fields, headers = change(browser, {"form": browser.token, **fields})
                    body = fields if isinstance(fields, bytes) else urllib.parse.urlencode(fields).encode()
                    headers = [("Accept-Language", language), *headers]
                    self.expect_told(browser.post(path, headers=headers, body=body), status, words, language)


class Elsewhere(FormCase):
    """Forms of other sites."""

    def test_another_origin_is_refused(self):
        for origin in ("https://evil.example", "http://evil.example", "null", f"http://{self.server.host}.evil.example",
                       f"http://evil.example/{self.server.port}", "http://127.0.0.1:1", "file://", "*"):
            for language, words in (("en", "sent from another site"), ("id", "dikirim dari situs lain")):
                with self.subTest(origin=origin):
                    self.refuse(403, lambda browser, fields: (fields, [("Origin", origin)]), language, words)

    def test_what_the_browser_calls_another_site_is_refused(self):
        for site in ("cross-site", "same-site", "", "same-origin, cross-site"):
            with self.subTest(site=site):
                self.refuse(403, lambda browser, fields: (fields, [("Sec-Fetch-Site", site)]))

    def test_a_form_without_its_token_is_refused(self):
        def without(browser, fields):
            return {key: value for key, value in fields.items() if key != "form"}, []
        self.refuse(403, without, words="out of date")
        self.refuse(403, without, "id", "kedaluwarsa")

    def test_the_token_of_another_session_or_none_is_refused(self):
        other = self.server.browser().token
        for token in (other, "", "0" * 32, self.person.token.upper(), self.person.token + "0", self.person.token[:-1],
                      self.person.cookies["senyum"]):
            with self.subTest(token=token):
                self.refuse(403, lambda browser, fields: ({**fields, "form": token}, []) if browser is self.person
                            else ({**fields, "form": other}, []))

    def test_a_browser_without_its_cookie_is_a_stranger(self):
        with self.unchanged(self.code, self.shared):
            for browser, path, fields in self.forms:
                with self.subTest(path=path):
                    body = urllib.parse.urlencode({"form": browser.token, **fields}).encode()
                    answer = self.server.browser().post(path, body=body)
                    self.expect_told(answer, 403)

    def test_pages_that_refuse_a_form_are_there_in_the_other_language(self):
        for browser, path, fields in self.forms:
            with self.subTest(path=path):
                refused = browser.post(path, fields)
                other = next(link for link in refused.page.links if link.endswith("?lang=id"))
                self.expect_told(browser.see(browser.get(other)), 200, language="id")
        for browser in (self.person, self.trainer):
            browser.cookies["senyum-language"] = "en"

    def test_looking_never_changes_anything(self):
        with self.unchanged(self.code, self.shared):
            for browser, path, fields in self.forms:
                query = urllib.parse.urlencode({"form": browser.token, **fields})
                for method in ("GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"):
                    with self.subTest(path=path, method=method):
                        self.assertIn(browser.ask(method, f"{path}?{query}").status, (200, 404, 405))


class Shapes(FormCase):
    """Forms that are not as browsers send them."""

    def test_other_kinds_of_content_are_refused(self):
        boundary = "--x\r\nContent-Disposition: form-data; name=\"{}\"\r\n\r\n{}\r\n"
        def multipart(browser, fields):
            parts = "".join(boundary.format(key, value) for key, value in fields.items())
            return (parts + "--x--\r\n").encode(), [("Content-Type", "multipart/form-data; boundary=x")]
        self.refuse(400, multipart)
        for kind in ("application/json", "text/plain", "text/plain; application/x-www-form-urlencoded", "", "*/*"):
            with self.subTest(kind=kind):
                self.refuse(400, lambda browser, fields: (fields, [("Content-Type", kind)]))
        self.refuse(400, lambda browser, fields: (b'{"form":"a"}', [("Content-Type", "application/json")]),
                    "id", "Tidak ada yang berubah")

    def test_doubled_fields_are_refused(self):
        self.refuse(400, lambda browser, fields: (list(fields.items()) * 2, []))
        self.refuse(400, lambda browser, fields: ([*fields.items(), ("form", "")], []))

    def test_bad_encodings_are_refused(self):
        for rest in (b"&a=%", b"&a=%z", b"&a=%zz", b"&a=%c3", b"&%ff=a", b"&a=%ff%fe", b"&a=%ed%a0%80", b"&a=%c0%af",
                     b"&a=\xff", b"&\xc3=a", b"&a=\xed\xa0\x80"):
            with self.subTest(rest=rest):
                self.refuse(400, lambda browser, fields: (urllib.parse.urlencode(fields).encode() + rest, []))

    def test_forms_that_are_too_large_are_refused(self):
        for size in (LARGEST, 10 * LARGEST, 1_000_000):
            with self.subTest(size=size):
                self.refuse(413, lambda browser, fields: ({**fields, "a": "a" * size}, []), words="too large")
        self.refuse(413, lambda browser, fields: ({**fields, "a": "a" * LARGEST}, []), "id", "terlalu besar")

    def test_missing_fields_are_told(self):
        with self.unchanged(self.code, self.shared):
            for browser, path, fields in self.forms:
                if not fields or "words" in fields or path == "/trainer/rooms":
                    continue
                for missing in fields:
                    with self.subTest(path=path, missing=missing):
                        rest = {key: value for key, value in fields.items() if key != missing}
                        answer = browser.send(path, **rest)
                        if path.endswith("/vote") and missing == "choice":
                            self.assertEqual(answer.status, 303)  # It was left open what is meant: it is asked again.
                        else:
                            self.expect_told(answer, 400)
            for rest in ({}, {"mode": "everyone"}, {"mode": "x", "scenario": "e-ticket-refund"},
                         {"scenario": "e-ticket-refund"}, {"mode": "everyone", "scenario": "../e-ticket-refund"},
                         {"mode": "everyone", "scenario": "e-ticket-refund", "minutes": "0"},
                         {"mode": "everyone", "scenario": "e-ticket-refund", "minutes": "1441"},
                         {"mode": "everyone", "scenario": "e-ticket-refund", "minutes": "-1"},
                         {"mode": "everyone", "scenario": "e-ticket-refund", "minutes": "9" * 40}):
                with self.subTest(rest=rest):
                    answer = self.trainer.send("/trainer/rooms", **rest)
                    self.assertIn(answer.status, (400, 422), answer)
                    self.expect_told(answer, answer.status)

    def test_fields_that_nobody_asked_for_change_nothing_else(self):
        somebody = self.server.browser()
        many = {f"a{number}": "b" for number in range(500)}
        self.assertIn(somebody.send("/start", scenario="premium-package", **many).status, (303, 400))


class Cookies(ServerCase):
    """What browsers are asked to keep: no script reads it, and other sites cannot use it."""

    arguments, secure = (), ""

    def test_the_trainers_session_is_strict_and_ends_with_the_browser(self):
        trainer = self.server.browser()
        answer = trainer.send("/trainer/key", key=self.server.key)
        cookie = [text for text in answer.header("set-cookie") if text.startswith("senyum-trainer=")]
        self.assertEqual(len(cookie), 1, answer)
        self.assertRegex(cookie[0], r"^senyum-trainer=[0-9a-f]{96}; Path=/; HttpOnly; SameSite=Strict" + self.secure + "$")

    def test_a_persons_session_is_for_this_site(self):
        answer = self.server.browser().get("/")
        cookies = answer.header("set-cookie")
        self.assertEqual(len(cookies), 1, answer)
        self.assertRegex(
            cookies[0], r"^senyum=[0-9a-f]{48}; Path=/; HttpOnly; SameSite=Lax; Max-Age=\d+" + self.secure + "$")


class CookiesOverHTTPS(Cookies):
    arguments, secure = ("--url", "https://training.example.org", "--behind-proxy"), "; Secure"

    @classmethod
    def setUpClass(cls):
        with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as free:
            cls.options = {"port": free.getsockname()[1]}
        super().setUpClass()


if __name__ == "__main__":
    unittest.main()
