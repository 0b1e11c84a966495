"""Random plays at a terminal: how far they are, and Ctrl-C."""
import unittest

from trainee import PROGRAM, TerminalCase, spawn, surroundings, temporary_folder

MORE_THAN_ANYBODY_WAITS_FOR = "1000000000"


class Sampling(TerminalCase):
    def start(self, language):
        return spawn(
            self, PROGRAM, "sample", "e-ticket-refund", "--plays", MORE_THAN_ANYBODY_WAITS_FOR, "--lang", language,
            environment=surroundings(temporary_folder(self)))

    def test_ctrl_c_shows_what_was_done_so_far(self):
        for language, waiting, so_far, table in (
                ("id", "hasil sejauh ini", "hasilnya sampai di situ", "Akhir permainan"),
                ("en", "results so far", "this is what came of them", "Endings")):
            with self.subTest(language=language):
                child = self.start(language)
                self.expect_report_when_stopped(child, waiting, so_far, table)


if __name__ == "__main__":
    unittest.main()
