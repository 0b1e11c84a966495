"""What the benchmarks are measured on is what it is said to be. No time is looked at."""
import json
import os
import sys
import tempfile
import unittest

from trainee import PROGRAM, ROOT, TerminalCase, run

sys.path.insert(0, os.path.join(ROOT, "tools"))

from benchmarks import records, report, stories  # noqa: E402


def counted_by_walking(space):
    """The situations of a space, one by one, from its scenes alone."""
    situations, count = {(False, False, 0, 0, 0, 0)}, 0
    for scene in range(2 + space.length):
        count += len(situations)
        if scene < 2:
            following = {(*one[:scene], flag, *one[scene + 1:]) for one in situations for flag in (one[scene], True)}
        else:
            following = {
                tuple(value + (place == 2 + meter) for place, value in enumerate(one))
                for one in situations for meter in space.offered(scene - 2)}
        situations = following
    return count


class Benchmarks(TerminalCase):
    def test_the_stories_that_other_tests_know_are_these(self):
        for name, fixture in (("small", "small.md"), ("space:12", "space-12.md")):
            with open(os.path.join(ROOT, "Tests", "Fixtures", fixture), encoding="utf-8") as file:
                self.assertEqual(stories.story(name), file.read())
        self.assertEqual(stories.Space(12).states, 4903)

    def test_a_story_of_a_size_is_always_the_same_and_has_that_size(self):
        story = stories.story("40")
        self.assertEqual(story, stories.story("40"))
        self.assertEqual(story.count("\n## "), 40 + 1)

    def test_arithmetic_and_walking_count_the_same_situations(self):
        for length in range(1, 11):
            space = stories.Space(length)
            self.assertEqual(space.states, counted_by_walking(space), length)

    def test_the_largest_space_has_ten_million_situations(self):
        self.assertEqual(stories.Space(89).states, 10_415_599)
        with self.assertRaises(ValueError):
            stories.Space(131)

    def test_all_stories_are_played_without_a_finding_that_stops_them(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("small", "60", "space:20", "space:130"):
                path = os.path.join(folder, name.replace(":", "-") + ".md")
                with open(path, "w", encoding="utf-8") as file:
                    file.write(stories.story(name))
                sample = run(self, "sample", path, "--plays", "20", "--format", "json", "--lang", "en")
                self.assertEqual(sample.returncode, 0, sample.stderr)
                self.assertEqual(json.loads(sample.stdout)["endings"], {"fin": 20})

    def test_a_store_of_many_attempts_is_sound_and_its_latest_goes_on(self):
        with tempfile.TemporaryDirectory() as folder:
            records.fill(PROGRAM, folder, 1_000)
            doctor = run(self, "doctor", "--data", folder, "--lang", "en").stdout.decode()
            self.assertIn("The records are sound: 1,000 attempts of 50 people", doctor)
            told = run(self, "resume", "--data", folder, "--lang", "en").stdout.decode()
            self.assertIn("1)", told)

    def test_a_record_keeps_what_was_there(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "benchmarks.md")
            with open(os.path.join(ROOT, "docs", "benchmarks.md"), encoding="utf-8") as file:
                before = file.read()
            with open(path, "w", encoding="utf-8") as file:
                file.write(before)
            report.record(path, report.Report(DOCUMENT))
            with open(path, encoding="utf-8") as file:
                after = file.read()
        self.assertTrue(after.startswith(before[:before.index(report.BEGIN)]))
        history = before[before.index(report.END):]
        self.assertIn(history, after)
        self.assertEqual(after.splitlines()[-1].count("|"), history.splitlines()[-1].count("|"))
        self.assertIn("| 2000-01-01 | 01234567 | A processor, 2 cores | 0.05 |", after)


STORY = {
    "scenes": 10, "read": 0.2, "readBytes": 2**20, "check": 0.2, "checkBytes": 2**20, "explore": 0.2,
    "exploreBytes": 2**20, "states": 100, "exploring": 0.005,
    "sample": {"plays": 100, "choices": 500, "characters": 9000, "seconds": 0.01, "meters": 0}}
DOCUMENT = {
    "date": "2000-01-01", "commit": "01234567", "reference": 0.2, "same": True,
    "machine": {"processor": "A processor", "cores": 2, "system": "Linux"},
    "results": {
        "start": {"version": 0.01, "versionElapsed": 0.01, "prompt": 0.02}, "stories": {"small": STORY, "500": STORY, "5000": STORY},
        "space": [{"length": 9, "expected": 900, "states": 900, "seconds": 0.1, "bytes": 2**22, "exploring": 0.08}],
        "records": [{
            "attempts": 10, "bytes": 900, "menu": 0.01, "menuProcessor": 0.01, "resume": 0.01, "resumeProcessor": 0.01,
            "peak": 2**22}],
        "choice": {"keep": 0.002, "bare": 0.001, "times": 10},
        "engines": {
            "bink": {"missing": "no network"},
            "inkcpp-py": {"plays": 9, "choices": 9, "characters": 9, "seconds": 1.0, "same": True}}}}


if __name__ == "__main__":
    unittest.main()
