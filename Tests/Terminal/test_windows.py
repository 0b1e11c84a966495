"""Windows of every size, made narrower in mid-play, and terminals that can or should show less."""
import re
import unittest

from scripts import Play
from trainee import ESCAPE_CODE, TerminalCase

# What readline itself tells every terminal that knows it: that pasted text is to be marked as such.
PASTE_MARKS = re.compile(r"\x1b\[\?2004[hl]")
DRAWN = re.compile("[\u2500-\u257f]")


class WindowCase(TerminalCase):
    def play_in(self, wide, high, *arguments, **options):
        """Plays to an end with all that can be asked for on the way."""
        golden = Play("e-ticket-refund", "hang-up", "id")
        trainee = self.play("e-ticket-refund", "id", *arguments, size=(wide, high), **options)
        for words in ("bantuan", "sop", "catatan", "99", "lihat"):
            trainee.say(words)
        for choice in golden.choices:
            trainee.choose(choice.text)
        self.assertIn("~ " + golden.ending if "--plain" not in arguments else golden.ending, trainee.screen.text)
        return trainee


class Sizes(WindowCase):
    def test_nothing_is_wider_or_higher_than_the_window(self):
        for wide, high in ((120, 40), (40, 24), (30, 10)):
            with self.subTest(window=f"{wide}×{high}"):
                self.expect_to_fit(self.play_in(wide, high), wide, high)

    def test_a_high_window_needs_no_pauses_in_play(self):
        trainee = self.play("e-ticket-refund", "id", size=(80, 60))
        trainee.say("1")
        trainee.say("1")
        self.assertEqual(len(trainee.pages), 3)

    def test_a_window_made_narrower_in_mid_play(self):
        trainee = self.play("e-ticket-refund", "en")
        self.assertGreater(trainee.say("1").width, 60)
        trainee.resize(40, 24)
        del trainee.pages[:]
        for words in ("2", "look", "sop", "help", "1"):
            trainee.say(words)
        self.expect_to_fit(trainee, 40, 24)
        trainee.resize(120, 40)
        del trainee.pages[:]
        self.assertGreater(trainee.say("look").width, 60)

    def test_what_is_being_typed_survives_a_change_of_the_window(self):
        trainee = self.play("e-ticket-refund", "id", size=(80, 60))
        trainee.press("ja")
        trainee.see("ja")
        trainee.resize(40, 24)
        self.assertIn("Sekarang pukul 09.50.", trainee.say("m").text)


class Looks(WindowCase):
    def raw(self, trainee):
        return "".join(page.raw for page in trainee.pages)

    def test_colours_and_frames_come_by_themselves(self):
        raw = self.raw(self.play_in(80, 24))
        self.assertIn("\x1b[1;35mPak Seto:\x1b[0m", raw)
        self.assertIn("  │ ", raw)

    def test_no_colour_has_no_colours(self):
        raw = self.raw(self.play_in(80, 24, environment={"NO_COLOR": "1"}))
        self.assertNotIn("\x1b", PASTE_MARKS.sub("", raw))
        self.assertIn("  │ ", raw)

    def test_plain_is_words_only(self):
        trainee = self.play_in(80, 24, "--plain")
        raw = PASTE_MARKS.sub("", self.raw(trainee))
        self.assertNotIn("\x1b", raw)
        self.assertNotRegex(raw, DRAWN)
        self.assertNotRegex(raw, r"\([-.^>?][_o][-.^<>?]\)")
        self.assertIn("Di layar: ", raw)
        self.assertIn("Suara Pak Seto: tegang", raw)

    def test_a_dumb_terminal_gets_no_escape_codes_and_simple_marks(self):
        for terminal in ("dumb", None):
            with self.subTest(TERM=terminal):
                raw = self.raw(self.play_in(80, 24, environment={"TERM": terminal}))
                self.assertNotRegex(raw, ESCAPE_CODE)
                if terminal == "dumb":
                    self.assertNotRegex(raw, DRAWN)
                    self.assertIn("  | ", raw)

    def test_the_posix_locale_shows_and_reads_utf_8_all_the_same(self):
        trainee = self.play("premium-package", "id", environment={"LC_ALL": "POSIX"})
        self.assertIn("──", self.raw(trainee))
        trainee.press("日é\x7f\x7f")
        self.assertIn("Boleh minta nomor", trainee.say("1").rows[1])


if __name__ == "__main__":
    unittest.main()
