"""Stores of many attempts, for measuring how what a person waits for grows with them."""
import json
import os
import sqlite3
import subprocess

from .stories import story

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SIZES = [10_000, 100_000, 1_000_000]
EACH = 20  # Attempts of one person.
CHOICES = 10  # Of each attempt.

# Attempts by turns of all learners, a minute apart; one of twenty is not finished. The text is that of the real one. Their
# results are taken as worked out.
FILL = """
    WITH RECURSIVE number(value) AS (VALUES (1) UNION ALL SELECT value + 1 FROM number LIMIT :count)
    INSERT INTO attempt (key, learner, source, played, practice, seed, begun, moved, ended, given, choices, engine)
    SELECT randomblob(16), 1 + value % :learners, source, played, 0, value % 9999, 1700000000 + 60 * value,
        1700000000 + 60 * value, value % 20 <> 0, 0, randomblob(:choices), 1
    FROM number, (SELECT source, played FROM attempt LIMIT 1)
"""


def fill(program, folder, count):
    """A store with so many attempts, made in one transaction; the latest is a real one that can be gone on with."""
    scenario = os.path.join(folder, "small.md")
    with open(scenario, "w", encoding="utf-8") as file:
        file.write(story("small"))
    play = [program, "play", scenario, "--data", folder, "--learner", "Learner 1", "--no-shuffle", "--lang", "en"]
    subprocess.run(play, input=b"1\n1\n", capture_output=True, check=True)
    path = os.path.join(folder, "senyum.sqlite")
    database = sqlite3.connect(path)
    database.executemany(
        "INSERT INTO learner (key, name, created) VALUES (randomblob(16), ?, 1700000000)",
        [(f"Learner {number}",) for number in range(2, count // EACH + 1)])
    database.execute(FILL, {"count": count - 1, "learners": count // EACH, "choices": CHOICES})
    database.execute("UPDATE attempt SET moved = (SELECT max(moved) + 60 FROM attempt) WHERE id = 1")
    database.commit()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return path


def build():
    """The program that measures a choice, built like a release."""
    flags = subprocess.run([os.path.join(ROOT, "tools", "flags"), "release"], capture_output=True, text=True, check=True)
    options = flags.stdout.replace("--product senyum", "--product measure-records").split()
    subprocess.run(["swift", "build", *options], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return os.path.join(ROOT, ".build-release", "release", "measure-records")


def choice(program, folder, times):
    """Seconds of a choice kept, and of one durable one-row transaction of SQLite itself."""
    os.makedirs(folder, exist_ok=True)
    return json.loads(subprocess.run([program, folder, str(times)], capture_output=True, check=True).stdout)
