"""A trainer tries a scene in a state of their choosing, in both languages, with the keyboard."""
import os
import unittest

from test_leaving import GOODBYE
from trainee import TerminalCase, temporary_folder


class Trials(TerminalCase):
    def start(self, language, *arguments, **options):
        return self.play("premium-package", language, "--from", "4", "--with", "joy=30, set knows-need", *arguments, **options)

    def test_a_trial_says_what_it_is_and_plays_on_by_the_rules(self):
        for language, notice in (("id", "Percobaan: mulai di “Sampai kapan” dengan joy=30, set knows-need;"),
                                 ("en", "A trial: it begins in “Until when” with joy=30, set knows-need;")):
            with self.subTest(language=language):
                trainee = self.start(language)
                # A row may end within the hyphenated name of a flag.
                self.assertIn(notice.replace("- ", "-"), trainee.screen.text.replace("- ", "-"))
                self.assertTrue(trainee.screen.offered)
                trainee.say("1")
                self.expect_to_fit(trainee)
                self.expect_end(trainee, "\x04", 0, GOODBYE[language])

    def test_it_fits_a_larger_window_too(self):
        trainee = self.start("id", size=(120, 40))
        self.assertIn("Percobaan: mulai di", trainee.screen.text)
        self.expect_to_fit(trainee, 120, 40)

    def test_undo_leads_back_to_where_it_began(self):
        trainee = self.start("en", "--practice")
        before = trainee.screen.offered
        trainee.say("1")
        self.assertEqual(trainee.say("undo").offered, before)
        self.assertIn("There is no choice to take back yet.", trainee.say("undo").text)

    def test_the_language_changes_in_the_middle_of_it(self):
        trainee = self.start("en")
        self.assertIn("Sampai kapan", trainee.say("bahasa").text)

    def test_nothing_of_it_is_saved(self):
        path = os.path.join(temporary_folder(self), "trial.transcript")
        trainee = self.start("id")
        self.assertIn("Percobaan tidak disimpan", trainee.say("transkrip " + path).text)
        self.assertFalse(os.path.exists(path))


if __name__ == "__main__":
    unittest.main()
