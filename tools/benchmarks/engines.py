#!/usr/bin/env python3
"""Plays the small story in another engine, by the same numbers as `senyum sample`: engines.py ENGINE PLAYS

Prints JSON: plays, choices, characters, seconds of the processor and, where the engine tells it, the sum of the story's score. The text of each
play is put together and counted, the choices offered included, as `senyum sample` does it.

Both engines run ink (small.ink.json is the story, compiled). They are libraries for other languages and are driven from
Python through their own bindings, which takes a part of the time; a program in their own language would be faster.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

FOLDER = os.path.dirname(os.path.abspath(__file__))
INK = os.path.join(FOLDER, "small.ink.json")
# Name of the Python package, and what it is.
ENGINES = {"bink": "the ink runtime in Rust", "inkcpp-py": "the ink runtime in C++"}


class Dice:
    def __init__(self, seed):
        self.number = seed

    def pick(self, count):
        self.number = (self.number * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.number >> 16) % count


def bink(plays):
    from bink.story import Story
    with open(INK, encoding="utf-8") as file:
        story = Story(file.read())
    dice, taken, characters, score = Dice(1), 0, 0, 0
    start = time.process_time()
    for _ in range(plays):
        story.reset_state()
        text = []
        while True:
            while story.can_continue():
                text.append(story.cont())
            choices = story.get_current_choices()
            if not choices:
                break
            text.extend(choices)
            story.choose_choice_index(dice.pick(len(choices)))
            taken += 1
        characters += len("".join(text))
        score += story.get_variable("score")
    return taken, characters, score, time.process_time() - start


def inkcpp(plays):
    import inkcpp_py
    with tempfile.TemporaryDirectory() as folder:
        binary = os.path.join(folder, "small.bin")
        inkcpp_py.compile_json(INK, binary)
        story = inkcpp_py.Story.from_file(binary)
    dice, taken, characters = Dice(1), 0, 0
    start = time.process_time()
    for _ in range(plays):
        runner = story.new_runner()
        text = []
        while True:
            while runner.can_continue():
                text.append(runner.getline())
            count = runner.num_choices()
            if not count:
                break
            text.extend(runner.get_choice(position).text() for position in range(count))
            runner.choose(dice.pick(count))
            taken += 1
        characters += len("".join(text))
    return taken, characters, None, time.process_time() - start


def python_with(engine, folder):
    """The Python that has the engine, in an environment of its own; a sentence when the engine cannot be had."""
    python = os.path.join(folder, "bin", "python3")
    try:
        if not os.path.exists(python):
            subprocess.run([sys.executable, "-m", "venv", folder], check=True, capture_output=True)
        module = "bink" if engine == "bink" else "inkcpp_py"
        if subprocess.run([python, "-c", f"import {module}"], capture_output=True).returncode != 0:
            print(f"… installing {engine}", file=sys.stderr, flush=True)
            subprocess.run(
                [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", engine],
                check=True, capture_output=True, timeout=600)
            subprocess.run([python, "-c", f"import {module}"], check=True, capture_output=True)
        return python, None
    except subprocess.CalledProcessError as error:
        lines = (error.stderr or b"").decode(errors="replace").strip().splitlines()
        return None, lines[-1] if lines else "it could not be installed"
    except (OSError, subprocess.TimeoutExpired) as error:
        return None, str(error)


def play(engine, plays, folder):
    """What an engine's plays came to, as a dictionary; {"missing": why} when the engine cannot be had."""
    python, why = python_with(engine, folder)
    if python is None:
        return {"missing": why}
    run = subprocess.run([python, os.path.abspath(__file__), engine, str(plays)], capture_output=True, text=True)
    if run.returncode != 0:
        return {"missing": (run.stderr.strip().splitlines() or ["it ended without a word"])[-1]}
    return json.loads(run.stdout)


def main():
    engine, plays = sys.argv[1], int(sys.argv[2])
    choices, characters, score, seconds = (bink if engine == "bink" else inkcpp)(plays)
    print(json.dumps({
        "plays": plays, "choices": choices, "characters": characters, "score": score, "seconds": seconds}))


if __name__ == "__main__":
    main()
