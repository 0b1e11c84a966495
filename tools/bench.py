#!/usr/bin/env python3
"""Measures what a person waits for: bench.py PROGRAM

The start to the first prompt is measured on a pseudo-terminal, to the last byte before the program falls silent. The
rest is the time of whole runs, by hyperfine where it is installed.
"""
import json
import os
import pty
import select
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SILENCE = 0.2  # Seconds without output after which the program must be waiting for an answer.
RUNS = 21


def time_to_prompt(command):
    """Seconds from the start of the program to the last byte that it writes before it waits."""
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


def time_to_end(command):
    """Seconds that a whole run takes."""
    start = time.perf_counter()
    subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def times_by_hyperfine(command):
    with tempfile.NamedTemporaryFile(suffix=".json") as result:
        subprocess.run(
            ["hyperfine", "-N", "-i", "--warmup", "3", "--export-json", result.name, shlex.join(command)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        return json.load(result)["results"][0]["times"]


def times(measure, command):
    if measure is time_to_end and shutil.which("hyperfine"):
        return times_by_hyperfine(command)
    measure(command)  # The first run fills the disk's cache.
    return [measure(command) for _ in range(RUNS)]


def report(what, measure, command):
    seconds = times(measure, command)
    median, least, most = (1000 * value for value in (statistics.median(seconds), min(seconds), max(seconds)))
    print(f"{what:<36} median {median:7.1f} ms   ({least:.1f} to {most:.1f}, {len(seconds)} runs)", flush=True)


def main():
    program = os.path.abspath(sys.argv[1])
    report("start to the first prompt (menu)", time_to_prompt, [program])
    report("start and end (--version)", time_to_end, [program, "--version"])
    with tempfile.TemporaryDirectory() as folder:
        large = os.path.join(folder, "large.md")
        generator = os.path.join(os.path.dirname(os.path.abspath(__file__)), "large_scenario.py")
        with open(large, "w") as file:
            subprocess.run([sys.executable, generator, "5000"], stdout=file, check=True)
        size = os.path.getsize(large) / 1_000_000
        report(f"check of 5,000 scenes ({size:.1f} MB)", time_to_end, [program, "check", large])


main()
