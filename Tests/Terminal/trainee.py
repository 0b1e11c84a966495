"""A trainee at a terminal: types lines and keys, and reads what the program shows until it asks again.

Nothing here waits for a time: a screen has come when the program asks for something.
"""
import os
import re
import signal
import subprocess
import tempfile
import unicodedata
import unittest

import pexpect

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.abspath(os.path.join(ROOT, os.environ.get("SENYUM", ".build/debug/senyum")))

# Far longer than anything takes: it is waited out only when a text does not come at all.
PATIENCE = 120

ESCAPE_CODE = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[=>]|\x1b\][^\x07]*\x07")
# A question stands alone in the last row, ends in `>`, and the cursor waits a blank behind it.
QUESTION = re.compile(r"(?:\A|\n|\r)(?:\x1b\[[0-9;?]*[a-zA-Z])*([^\x1b\r\n>]+>)(?:\x1b\[0?m)? \Z")
# The menu's question: it has as many numbers as there are scenarios.
SCENARIOS = sum(entry.is_dir() for entry in os.scandir(os.path.join(ROOT, "scenarios")))
MENU = {"id": f"Skenario [1-{SCENARIOS}]>", "en": f"Scenario [1-{SCENARIOS}]>"}
PAUSES = ("Enter untuk lanjut>", "Enter to go on>")


def columns(text):
    """How wide a terminal draws a text."""
    return sum(
        0 if unicodedata.category(letter) in ("Cf", "Mn", "Me")
        else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text)


def flowing(text):
    """A text as one line, wherever its rows ended: at blanks, or after a hyphen."""
    return re.sub(r"(?<=\w-) (?=\w)", "", " ".join(text.split()))


class Screen:
    """What came before a question, without the echo of what was typed."""

    def __init__(self, raw, question):
        self.raw = raw
        self.rows = ESCAPE_CODE.sub("", raw).replace("\r", "").split("\n")
        self.question = question

    def followed_by(self, page):
        """Two pages as one."""
        return Screen(self.raw + "\n" + page.raw, page.question)

    @property
    def text(self):
        return flowing("\n".join(self.rows))

    @property
    def width(self):
        return max(columns(row) for row in self.rows)

    @property
    def height(self):
        """Rows in the window, that of the question included."""
        return len(self.rows) + 1

    @property
    def offered(self):
        """The choices that were offered last: number to text."""
        choices = {}
        for row in self.rows:
            start = re.match(r" {0,2}(\d+)[.)] (.*)", row)
            if start and start[1] == "1":
                choices = {}
            if start:
                choices[int(start[1])] = start[2]
            elif choices:
                choices[max(choices)] += " " + row
        return {number: flowing(text) for number, text in choices.items()}


class Trainee:
    """Starts the program in a terminal of a certain size, with a home folder of its own, and sees what comes first."""

    def __init__(self, case, *arguments, size=(80, 24), home=None, environment=None, prepare=None):
        self.home = home or temporary_folder(case)
        self.child = spawn(
            case, PROGRAM, *arguments, size=size, environment=surroundings(self.home, environment), prepare=prepare)
        self.pages = []
        self.screen = None
        self._read(after_echo=False)
        self.read_on()

    # Reading

    def _read(self, after_echo=True):
        """Reads until the program asks for something. The echo of what was typed before ends with a row's end."""
        if after_echo:
            self.child.expect_exact("\n")
        self.child.expect(QUESTION)
        self.screen = Screen(self.child.before, self.child.match[1])
        self.pages.append(self.screen)
        return self.screen

    def read_on(self):
        """Goes on by Enter wherever the program waits for it, and takes all these pages for one screen."""
        whole = self.screen
        while self.screen.question in PAUSES:
            whole = whole.followed_by(self.turn_page(""))
        self.screen = whole
        return whole

    def see(self, text):
        """Reads until a text has come, wherever the window broke it."""
        self.child.expect(r"[ \r]*".join(re.escape(letter) for letter in text))

    # Typing

    def turn_page(self, line):
        """Types a line and reads no further than the next question, be it the one to go on."""
        self.child.send(line + "\r")
        return self._read()

    def say(self, line):
        """Types a line, and reads all that comes until the program asks for another one."""
        self.turn_page(line)
        return self.read_on()

    def press(self, keys):
        """Presses keys without Enter."""
        self.child.send(keys)

    def interrupt(self):
        """Presses Ctrl-C."""
        self.child.sendintr()
        return self._read()

    def choose(self, text):
        """Takes the choice that has this text, by its number."""
        numbers = [number for number, offered in self.screen.offered.items() if offered == flowing(text)]
        assert len(numbers) == 1, f"{text} is not offered once:\n" + "\n".join(self.screen.rows)
        return self.say(str(numbers[0]))

    def end(self, keys=""):
        """Presses the last keys, and reads until the program has ended. Returns its exit status and its last words."""
        self.child.send(keys)
        self.child.expect(pexpect.EOF)
        self.child.close()
        return self.child.exitstatus, ESCAPE_CODE.sub("", self.child.before).replace("\r", "")

    def resize(self, wide, high):
        self.child.setwinsize(high, wide)


class TerminalCase(unittest.TestCase):
    """Tests with a trainee."""

    def play(self, name, language, *arguments, **options):
        """Starts a play with the choices in the order of the file."""
        return Trainee(self, "play", name, "--lang", language, "--no-shuffle", *arguments, **options)

    def expect_end(self, trainee, keys, status, words):
        ended, said = trainee.end(keys)
        self.assertEqual(ended, status, said)
        self.assertIn(words, said)

    def expect_report_when_stopped(self, child, waiting, *words):
        """Ctrl-C during long work that says it is waiting: what is known so far is shown, and the status is 130."""
        child.expect_exact(waiting)
        child.sendintr()
        child.expect(pexpect.EOF)
        child.close()
        said = ESCAPE_CODE.sub("", child.before)
        for word in words:
            self.assertIn(word, said)
        self.assertEqual(child.exitstatus, 130)

    def expect_to_fit(self, trainee, wide=80, high=24):
        for page in trainee.pages:
            self.assertLessEqual(page.width, wide, "\n".join(page.rows))
            self.assertLessEqual(page.height, high, "\n".join(page.rows))


def spawn(case, program, *arguments, size=(80, 24), environment=None, prepare=None):
    """Starts a program in a terminal. It is gone when the test is over. `prepare` is done in its process first."""
    child = pexpect.spawn(
        program, list(arguments), cwd=ROOT, env=environment or surroundings(temporary_folder(case)),
        dimensions=(size[1], size[0]), encoding="utf-8", timeout=PATIENCE, preexec_fn=prepare)
    # What is typed was asked for, and what is closed has ended: nothing needs time.
    child.delaybeforesend, child.delayafterclose, child.ptyproc.delayafterclose = None, 0, 0

    def finish():
        if child.isalive():
            child.kill(signal.SIGKILL)
            child.wait()
        child.close()
    case.addCleanup(finish)
    return child


def temporary_folder(case):
    folder = tempfile.TemporaryDirectory()
    case.addCleanup(folder.cleanup)
    return folder.name


def surroundings(home, more=None):
    """An environment in which nothing of whoever runs the tests matters. None takes a variable away."""
    environment = {
        "PATH": os.environ.get("PATH", ""), "HOME": home, "XDG_STATE_HOME": os.path.join(home, "state"),
        "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "INPUTRC": os.devnull,
    }
    environment.update(more or {})
    return {name: value for name, value in environment.items() if value is not None}


def run(case, *arguments, typed="", environment=None, prepare=None):
    """Runs the program without a terminal, with lines on its standard input. `prepare` is done in its process first."""
    return subprocess.run(
        [PROGRAM, *arguments], input=typed.encode(), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=surroundings(temporary_folder(case), environment), timeout=PATIENCE, preexec_fn=prepare)
