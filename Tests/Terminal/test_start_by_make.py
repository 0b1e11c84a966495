"""A program that `make play` starts owns the terminal: its keys are its own, and make comes back in order."""
import os
import signal
import sys
import tempfile
import textwrap
import unittest

import pexpect

from trainee import PATIENCE, ROOT

# Stands for the trainer: asks for lines, takes Ctrl-C for a question, and says so when it may go on after Ctrl-Z.
PROGRAM = textwrap.dedent("""
    import signal, sys
    signal.signal(signal.SIGCONT, lambda *_: print("back", flush=True))
    line = ""
    while line != "bye":
        try:
            print("ask> ", end="", flush=True)
            line = sys.stdin.readline().rstrip()
        except KeyboardInterrupt:
            print("leave?")
            continue
        if not line:
            sys.exit(7)
        print("heard " + line)
""")

MAKEFILE = "play:\n\t@tools/play {python} {program}\n"


class StartByMake(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        program, makefile = os.path.join(folder.name, "program.py"), os.path.join(folder.name, "Makefile")
        with open(program, "w") as file:
            file.write(PROGRAM)
        with open(makefile, "w") as file:
            file.write(MAKEFILE.format(python=sys.executable, program=program))
        self.make = f"make --no-print-directory -f {makefile} play"

    def spawn(self, command, arguments=()):
        environment = dict(os.environ, PS1="shell> ", TERM="dumb", LC_ALL="C.UTF-8")
        for inherited in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS"):
            environment.pop(inherited, None)
        # Whoever runs the tests in the background has them ignore Ctrl-C, and what they start too.
        child = pexpect.spawn(
            command, list(arguments), cwd=ROOT, env=environment, encoding="utf-8", timeout=PATIENCE,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
        self.addCleanup(child.close, force=True)
        return child

    def say(self, child, line):
        child.sendline(line)
        child.expect_exact("heard " + line)
        if line != "bye":
            child.expect_exact("ask> ")

    def expect_end(self, child, status):
        child.expect(pexpect.EOF)
        child.close()
        self.assertEqual(child.exitstatus, status)

    def test_ctrl_c_is_the_programs_and_make_goes_on(self):
        child = self.spawn(self.make)
        child.expect_exact("ask> ")
        child.sendintr()
        child.expect_exact("leave?")
        child.expect_exact("ask> ")
        self.say(child, "bye")
        self.expect_end(child, 0)
        self.assertNotIn("***", child.before)

    def test_ctrl_d_ends_it_with_its_own_status(self):
        child = self.spawn("tools/play", [sys.executable, self.make.split()[-2].replace("Makefile", "program.py")])
        child.expect_exact("ask> ")
        child.sendeof()
        self.expect_end(child, 7)

    def test_ctrl_z_stops_make_too_and_fg_brings_both_back(self):
        shell = self.spawn("bash", ["--norc", "--noediting", "-i"])
        shell.expect_exact("shell> ")
        shell.sendline(self.make)
        shell.expect_exact("ask> ")
        for word in ("one", "two"):
            shell.sendcontrol("z")
            shell.expect_exact("Stopped")
            shell.expect_exact("shell> ")
            shell.sendline("fg")
            shell.expect_exact("back")
            self.say(shell, word)
        self.say(shell, "bye")
        shell.expect_exact("shell> ")
        shell.sendline("echo status=$?")
        shell.expect_exact("status=0")

    def test_errors_sent_elsewhere_do_not_take_the_terminal_away(self):
        child = self.spawn("bash", ["--norc", "-c", self.make + " 2>/dev/null"])
        child.expect_exact("ask> ")
        self.say(child, "still here")
        self.say(child, "bye")
        self.expect_end(child, 0)


if __name__ == "__main__":
    unittest.main()
