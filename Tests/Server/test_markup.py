"""Whatever people, scenarios and browsers say stands on pages as words, never as markup."""
import os
import unittest
import urllib.parse

from case import ServerCase, look, skeleton
from client import Server, temporary_folder

SCRIPTS = (
    "<script>alert(1)</script>", "</title><script>alert(1)</script>", "--><svg/onload=alert(1)>",
    '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '" onfocus=alert(1) autofocus "', "&lt;b&gt;&#60;i&#62;",
    "{{{form}}}{{#me}}", "[[a|b]]", "javascript:alert(1)", "]]><![CDATA[", "<!--", "\\u003cscript\\u003e",
)
# A library that goes by characters takes a mark with an accent on it for another letter; browsers do not.
ACCENTED = tuple(f"a{mark}{accent} onfocus=alert(1) x={mark}{accent}b" for mark in "\"'<>&" for accent in (
    "\u0301", "\u20dd", "\u200d", "\ufe0f", "\U000e0100"))
ODD = ("\u202eabc\u202c", "a\u2066b", "a\x00b", "a\x1b[31mb", "a\x07b", "a\x85b", "a\u2028b", "\ufeffa", "a\ufffeb",
       "\U0001f642" * 8, "👨‍👩‍👧‍👦 Ibu", "é" * 40, "=HYPERLINK(1)", "a\r\nSet-Cookie: a=b", "%00%0d%0a", "a" * 40)
TEXTS = SCRIPTS + ACCENTED + ODD
# Those that turn the direction of writing, and those that are orders to something.
CONTROLS = {chr(code) for code in (*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F),
                                   *range(0x2066, 0x206A))}


class Names(ServerCase):
    """Nicknames."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.code = cls.trainer.open_room("e-ticket-refund")
        cls.server.join(cls.code, "Wulan")

    def expect_words_only(self, answer):
        self.assertLessEqual(set(answer.text) & CONTROLS, set(), answer)

    def test_a_nickname_is_words_on_every_page_that_shows_it(self):
        plain = self.server.join(self.code, "Wulan Sari")
        pages = ("/", "/me", f"/room/{self.code}")
        expected = {path: skeleton(plain.get(path).page) for path in pages}
        for name in TEXTS:
            with self.subTest(name=name):
                somebody = self.server.browser()
                answer = somebody.join(self.code, name)
                if answer.status == 422:  # Nothing was left of it, or it is too long.
                    self.expect_words_only(answer)
                    continue
                self.assertEqual(answer.location, f"/room/{self.code}", answer)
                for path in pages:
                    seen = somebody.get(path)
                    self.assertEqual(skeleton(seen.page), expected[path])
                    self.expect_words_only(seen)
        for path in (f"/trainer/rooms/{self.code}", f"/board/{self.code}", f"/trainer/rooms/{self.code}/report?names=1"):
            self.expect_words_only(self.trainer.get(path))

    def test_each_person_is_the_same_few_elements_for_the_trainer(self):
        code = self.trainer.open_room("e-ticket-refund")
        self.server.join(code, "Wulan")
        one = len(self.trainer.steering(code).elements)
        self.server.join(code, "Sari")
        each = len(self.trainer.steering(code).elements) - one
        count = 1
        for name in SCRIPTS + ACCENTED:
            count += self.server.browser().join(code, name).status == 303
        self.assertEqual(len(self.trainer.steering(code).elements), one + each * count)

    def test_names_in_the_report_are_neither_markup_nor_formulas(self):
        code = self.trainer.open_room("e-ticket-refund")
        for name in ("=1+1", "+1", "-1", "@SUM(A1)", "<script>alert(1)</script>", "\tx"):
            somebody = self.server.join(code, name)
            list(somebody.play_to_end(somebody.start_in_room(code)))
        report = self.trainer.get(f"/trainer/rooms/{code}/report?names=1")
        self.assertNotIn("<script", report.text)
        table = self.trainer.get(f"/trainer/rooms/{code}/report?names=1&format=csv")
        for cell in table.text.replace("\r", "").replace("\n", ",").split(","):
            self.assertNotRegex(cell.strip('"'), r"^[=+@\t]|^-(?!\d*\.?\d*$)", table.text)

    def test_a_name_that_is_too_long_or_empty_is_said_to_be_so_and_kept_nowhere(self):
        long = ("a" * 41, "a" * 10_000, "a" + "\u0301" * 1500, "👨‍👩‍👧‍👦" * 41)
        with self.unchanged(self.code):
            for language, words in (("en", "at most 40"), ("id", "paling panjang 40")):
                for name in long:
                    with self.subTest(name=name[:50], language=language):
                        somebody = self.server.browser(language=language)
                        self.expect_told(somebody.join(self.code, name), 422, words, language)
                for name in ("", " ", "\t\r\n", "\x00\x01", "\u202e\u202c"):
                    with self.subTest(name=name, language=language):
                        somebody = self.server.browser(language=language)
                        self.expect_told(somebody.join(self.code, name), 422, language=language)


class Words(ServerCase):
    """What is typed, and what stands in addresses and headers."""

    def test_own_words_are_words(self):
        somebody = self.server.browser()
        play = somebody.start("e-ticket-refund")
        turn = somebody.offer(play)["turn"]
        # What is near to a choice is asked about, what is not is told so.
        usual = {element for words in ("xyzzy", "") for element in skeleton(
            somebody.see(somebody.send(play, turn=turn, words=words)).page)}
        with self.unchanged():
            for text in TEXTS:
                with self.subTest(text=text):
                    seen = somebody.see(somebody.send(play, turn=turn, words=text))
                    self.assertEqual(seen.status, 200, seen)
                    self.assertLessEqual(set(skeleton(seen.page)), usual)
                    self.assertEqual(set(seen.text) & CONTROLS, set())

    def test_the_longest_own_words_come_back(self):
        somebody = self.server.browser()
        play = somebody.start("e-ticket-refund")
        turn = somebody.offer(play)["turn"]
        with self.unchanged():
            for text in ("kata " * 200, "語" * 1000, "🙂" * 500):
                with self.subTest(text=text[:20]):
                    seen = somebody.see(somebody.send(play, turn=turn, words=text))
                    self.expect_told(seen, 200)

    def test_what_stands_in_an_address_is_words(self):
        somebody = self.server.browser()
        play = somebody.start("e-ticket-refund")
        places = [("/", "code"), ("/return", "code"), (play, "said"), (play, "notice"), ("/", "notice"), ("/", "lang"),
                  ("/trainer", "lang"), ("/", "name"), (play, "hint"), ("/nothing", "code")]
        for text in TEXTS:
            with self.subTest(text=text):
                quoted = urllib.parse.quote(text, safe="")
                for path, name in places:
                    self.assertLess(somebody.get(f"{path}?{name}={quoted}").status, 500)
                for path in ("/?{}=a", "/join/{}", "/room/{}", "/{}", "/play/{}", "/scenarios/{}/{}"):
                    self.assertLess(somebody.get(path.format(quoted, quoted)).status, 500)

    def test_addresses_of_any_form_lead_nowhere_else(self):
        somebody = self.server.browser()
        somebody.get("/")
        for path in ("//evil.example/x", "/\\evil.example", "///evil.example", "//trainer?lang=id", "//?lang=en",
                     "/%2f/evil.example", "//trainer", "/./trainer", "/.//evil.example", "/x%0d%0aSet-Cookie:a=b?lang=id",
                     "/%zz?lang=%zz", "/?lang=%ff", "/?=&&==", "/?" + "a=b&" * 400, "/\"><script>", "/'onclick='x",
                     "/trainer/rooms//events", "/play/", "/play/99999999999999999999", "/play/-1", "/play/0x1"):
            with self.subTest(path=path):
                answer = somebody.ask("GET", path)
                for cookie in answer.header("set-cookie"):
                    self.assertRegex(cookie, r"^senyum-language=(id|en); Path=/; HttpOnly; SameSite=Lax; Max-Age=\d+$")
                self.assertLess(answer.status, 500, answer)

    def test_headers_are_words(self):
        somebody = self.server.browser()
        play = somebody.start("e-ticket-refund")
        code = self.trainer.open_room("e-ticket-refund")
        texts = SCRIPTS[:4] + ("evil.example", "[::1", "a b", "a" * 4000)
        for name in ("Host", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-For", "X-Original-URL", "Forwarded",
                     "Accept-Language", "User-Agent", "Referer", "Last-Event-ID"):
            for text in texts:
                with self.subTest(header=name, text=text):
                    for browser, path in ((somebody, "/"), (somebody, play), (somebody, "/nothing"),
                                          (self.trainer, f"/trainer/rooms/{code}"), (self.trainer, f"/board/{code}")):
                        answer = browser.get(path, headers=[(name, text)])
                        # A request that HTTP itself forbids is refused before there is a page.
                        self.assertIn(answer.status, (200, 404, 400), answer)

    def test_cookies_are_words(self):
        for value in SCRIPTS + ("a" * 48, "é" * 24, "a" * 4000, "", "=", "\x7f"):
            with self.subTest(value=value):
                cookie = "; ".join(f"{name}={value}" for name in ("senyum", "senyum-trainer", "senyum-language"))
                answer = self.server.browser().get("/", headers=[("Cookie", cookie.encode())])
                self.assertIn(answer.status, (200, 400, 431), answer)


# Text that scenarios may hold, in all places where a scenario has text.
SCENARIO = """\
---
format: 1
title: {quoted}
summary: {quoted}
language: en
channel: counter
objectives: [{quoted}]
discuss: [{quoted}]
customers:
  wati:
    name: {quoted}
    story: {quoted}
rules:
  one:
    kind: house
    text: {quoted}
    why: {quoted}
---

## Shop {text}

{text}

> {text}

- "Yes {text}." `joy +15` `return +15` `refer +20` `does ask-need` `set solved`

  > {text}

  [On](#on)

- "No {text}." `joy -8` `patience -1` `does deflect`

  > [!TIP]
  > {text}

  [On](#on)

## On

You wait. {text}

- "Goodbye {text}." `joy +1`

  [The end](#the-end)

## The end

`ending`

{text}
"""


class Scenarios(unittest.TestCase):
    """A scenario is written by somebody else: its texts are words."""

    def library(self, text):
        folder = temporary_folder(self)
        quoted = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
        # Markdown's own marks are escaped, so that the text itself is what is shown.
        escaped = "".join("\\" + letter if letter in "<>&`*_[]{}!#|\\\"'" else letter for letter in text)
        with open(os.path.join(folder, "odd.md"), "w", encoding="utf-8") as file:
            file.write(SCENARIO.format(quoted=quoted, text=escaped).replace(
                "## Shop " + escaped, "## Shop"))
        return folder

    def seen(self, text):
        """The skeletons of all pages on which the texts of a scenario stand."""
        server = Server(self, scenarios=self.library(text), look=look)
        trainer, somebody = server.trainer(), server.browser()
        code = trainer.open_room("odd")
        shared = trainer.open_room("odd", mode="conversation")
        pages = [somebody.get("/"), *somebody.play_to_end(somebody.start("odd"))]
        member = server.join(code, "Wulan")
        pages += member.play_to_end(member.start_in_room(code))
        trainer.steer(code, "reveal")
        trainer.steer(shared, "open-vote")
        voter = server.join(shared, "Sari")
        pages += [member.get(f"/room/{code}"), voter.get(f"/room/{shared}"), trainer.get("/trainer")]
        pages += [trainer.get(f"/{kind}/{one}") for one in (code, shared) for kind in ("trainer/rooms", "board")]
        self.assertNotIn("<script", trainer.get(f"/trainer/rooms/{code}/report?names=1").text)
        self.assertEqual(server.stop()[0], 0)
        return [skeleton(page.page) for page in pages]

    def test_texts_of_scenarios_are_words_on_every_page(self):
        usual = self.seen("plain words")
        for text in ("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', '"\u0301 onfocus=alert(1) x="\u0301',
                     "{{{form}}}"):
            with self.subTest(text=text):
                self.assertEqual(self.seen(text), usual)


if __name__ == "__main__":
    unittest.main()
