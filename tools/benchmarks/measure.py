"""Times and memory of whole runs of a program."""
import os
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

FOLDER = os.path.dirname(os.path.abspath(__file__))
SILENCE = 0.2  # Seconds without output after which the program must be waiting for an answer.


@dataclass
class Run:
    """The best of several runs: other work on the machine makes a run slower, nothing makes it faster."""
    # Of the processor: on a machine with other work to do those on the clock say little. The program uses one core.
    seconds: float
    # On the clock.
    elapsed: float
    # The most memory that was in use at once, of the run that used least.
    bytes: int
    status: int
    output: bytes
    # What each run wrote.
    outputs: list


class Meter:
    """Measures runs of programs, by run.c."""

    def __init__(self, folder):
        self.folder = folder
        self.runner = compiled("run", folder)
        self.reference = compiled("reference", folder)
        # Seconds of the piece of work of reference.c. It is done again between the measurements; the best time counts.
        self.unit = float("inf")

    def once(self, command):
        result = os.path.join(self.folder, "result")
        with tempfile.TemporaryFile() as output:
            subprocess.run(
                [self.runner, result, *command], stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL,
                check=True)
            output.seek(0)
            text = output.read()
            with open(result, encoding="ascii") as file:
                seconds, elapsed, peak, status = file.read().split()
            return Run(float(seconds), float(elapsed), int(peak), int(status), text, [text])

    def best(self, command, runs):
        """Runs a command several times, for at most about ten seconds, and once at least."""
        results = []
        while not results or (len(results) < runs and sum(run.elapsed for run in results) < 10):
            results.append(self.once(command))
        return Run(
            min(run.seconds for run in results), min(run.elapsed for run in results),
            min(run.bytes for run in results), results[0].status, results[0].output,
            [run.output for run in results])

    def repeat_reference(self):
        self.unit = min(self.unit, self.best([self.reference], 3).seconds)


def compiled(name, folder):
    compiler = shutil.which("cc") or shutil.which("clang") or shutil.which("gcc")
    if compiler is None:
        sys.exit("A C compiler is needed to measure with; `make build` needs one too.")
    program = os.path.join(folder, name)
    subprocess.run([compiler, "-O2", "-o", program, os.path.join(FOLDER, name + ".c")], check=True)
    return program


def time_to_prompt(command):
    """Seconds from the start of the program to the last byte that it writes before it waits, on a terminal."""
    start = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.execv(command[0], command)
    last = start
    while select.select([terminal], [], [], SILENCE)[0]:
        try:
            if not os.read(terminal, 65536):
                break
        except OSError:
            break
        last = time.perf_counter()
    os.close(terminal)
    os.waitpid(child, 0)
    return last - start
