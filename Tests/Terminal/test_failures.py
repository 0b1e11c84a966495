"""What failed in thousands of lines is said once more at their end."""
import os
import subprocess
import sys
import unittest

from trainee import PATIENCE, ROOT, TerminalCase, surroundings, temporary_folder

SWIFT = """\
◇ Test sum() started.
◇ Test case passing 1 argument example → "a
✘ Test sum() recorded an issue with 1 argument example → "## Start

Text." at SumTests.swift:12:5: Expectation failed: (sum → 3) == 4
↳ found
  three
✘ Test sum() failed after 0.1 seconds with 1 issue.
↳ of no issue
✔ Test other() passed after 0.1 seconds.
✘ Test late() recorded an issue: Time limit was exceeded: 60.000 seconds
"""

PYTHON = """\
import unittest
class Sums(unittest.TestCase):
    def test_sum(self):
        self.assertEqual(3, 4, "the sum")
    def test_good(self):
        print("x" * 100)
unittest.main(argv=["sums"])
"""


class Failures(TerminalCase):
    def after(self, *command, locale="C.UTF-8", status=1):
        """What is said once the command has ended, and that what it said before was passed on whole."""
        alone = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=PATIENCE)
        watched = subprocess.run(
            [sys.executable, os.path.join(ROOT, "tools", "failures.py"), *command], stdout=subprocess.PIPE,
            timeout=PATIENCE, env=surroundings(temporary_folder(self), {"LC_ALL": locale}))
        self.assertEqual(watched.returncode, status)
        if b"Ran " not in alone.stdout:  # It tells how long it took, which is never the same.
            self.assertTrue(watched.stdout.startswith(alone.stdout))
        rest = watched.stdout[len(alone.stdout):] if status == 0 else watched.stdout[watched.stdout.rindex(b"\n\n"):]
        return rest.decode().strip().splitlines()

    def failing(self, text, **options):
        return self.after(sys.executable, "-c", f"import sys; print({text!r}); sys.exit(1)", **options)

    def test_what_swift_testing_recorded_is_told_with_its_place(self):
        self.assertEqual(self.failing(SWIFT), [
            "2 failures:",
            '✘ SumTests.swift:12  sum() (example → "## Start Text.")',
            "    Expectation failed: (sum → 3) == 4",
            "    ↳ found three",
            "✘ late()  late()",
            "    Time limit was exceeded: 60.000 seconds"])

    def test_what_unittest_found_is_told_with_its_place(self):
        said = self.after(sys.executable, "-c", PYTHON)
        self.assertEqual(len(said), 3, said)
        self.assertEqual(said[0], "1 failure:")
        self.assertIn("test_sum", said[1])
        self.assertEqual(said[2], "    AssertionError: 3 != 4 : the sum")

    def test_what_ends_otherwise_is_told_by_its_last_lines(self):
        said = self.after("sh", "-c", "seq 1 30; echo 'x.swift:3: Fatal error: Index out of range'; kill -9 $$", status=137)
        self.assertEqual(said, ["1 failure:", "✘ x.swift:3: Fatal error: Index out of range"])
        said = self.failing("\n".join(map(str, range(1, 31))))
        self.assertEqual(said, ["The tests stopped. Their last lines:"] + [str(number) for number in range(16, 31)])

    def test_it_is_said_in_indonesian_too(self):
        self.assertEqual(self.failing(SWIFT, locale="id_ID.UTF-8")[0], "2 kegagalan:")
        self.assertEqual(self.failing("x", locale="id_ID.UTF-8")[0], "Pengujian berhenti. Baris terakhirnya:")

    def test_where_nothing_failed_nothing_is_added(self):
        self.assertEqual(self.after(sys.executable, "-c", "print('fine')", status=0), [])


if __name__ == "__main__":
    unittest.main()
