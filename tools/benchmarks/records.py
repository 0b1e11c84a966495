"""Stores of many attempts, for measuring how what a person waits for grows with them."""
import json
import os
import sqlite3
import subprocess

from .stories import story

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SIZES = [10_000, 100_000, 1_000_000]
REPORTS = {
    "text": [], "html": ["--format", "html"], "json": ["--format", "json"], "csv, attempts": ["--format", "csv"],
    "csv, learners": ["--format", "csv", "--table", "learners"], "one scenario": ["--scenario", "premium-package"]}


def fill(program, maker, folder, count):
    """A store with so many attempts of the project's scenarios; the latest is a real one that can be gone on with."""
    scenario = os.path.join(folder, "small.md")
    with open(scenario, "w", encoding="utf-8") as file:
        file.write(story("small"))
    play = [program, "play", scenario, "--data", folder, "--learner", "Learner 1", "--no-shuffle", "--lang", "en"]
    subprocess.run(play, input=b"1\n1\n", capture_output=True, check=True)
    made = subprocess.run(
        [maker, "fill", folder, str(count - 1), os.path.join(ROOT, "scenarios")], capture_output=True, check=True)
    path = os.path.join(folder, "senyum.sqlite")
    database = sqlite3.connect(path)
    database.execute("UPDATE attempt SET moved = (SELECT max(moved) + 60 FROM attempt) WHERE id = 1")
    database.commit()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return path, float(made.stdout)


def build():
    """The program that fills stores and measures a choice, built like a release."""
    flags = [os.path.join(ROOT, "tools", "flags"), "release", "measure-records"]
    options = subprocess.run(flags, capture_output=True, text=True, check=True).stdout.split()
    subprocess.run(["swift", "build", *options], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return os.path.join(ROOT, ".build-release", "release", "measure-records")


def choice(program, folder, times):
    """Seconds of a choice kept, and of one durable one-row transaction of SQLite itself."""
    os.makedirs(folder, exist_ok=True)
    return json.loads(subprocess.run([program, "choice", folder, str(times)], capture_output=True, check=True).stdout)
