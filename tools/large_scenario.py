#!/usr/bin/env python3
"""Writes a scenario of any number of scenes, for measuring: large_scenario.py SCENES > large.md

Every scene has three choices: two lead to scenes 2n+1 and 2n+2, so that all can be reached, the third jumps ahead.
The same number always gives the same file. 5,000 scenes make about 4 MB, the most that a scenario file may hold.
"""
import random
import sys

WORDS = (
    "the a of to and she her passenger agent desk gate seat ticket refund lounge queue form number board flight "
    "office minute answer question morning reason record manager fee card name list word first last plain kind "
    "quick slow clear open closed paid moved lost found waited asked said wrote called gave took looked for with"
).split()

FLAGS = ["verified", "authority"]

FRONT_MATTER = """---
format: 1
title: A large scenario
summary: Measures how fast a scenario is read.
language: en
channel: counter
customers:
  passenger:
    name: The passenger
    type: active
flags: [verified, authority]
---
"""

ENDING = """## The end

`ending`

`if joy >= 60 and return >= 60` She smiles, and means it.

`if joy < 60 or return < 60` She leaves.
"""


def sentence(dice, length):
    return " ".join(dice.choice(WORDS) for _ in range(length)).capitalize()


def target(scene, choice, scenes, dice):
    number = 2 * scene + 1 + choice if choice < 2 else dice.randrange(scene + 1, 2 * scenes)
    return f"scene-{number}" if number < scenes else "the-end"


def choice(scene, number, scenes, dice):
    condition = f"`if {FLAGS[scene // 2 % 2]}` " if number == 2 and scene % 2 else ""
    meters = dice.sample(["joy", "return", "refer", "patience"], 2)
    effects = " ".join(f"`{meter} {dice.choice([-2, -1, 1, 2]):+d}`" for meter in meters)
    flag = f" `set {dice.choice(FLAGS)}`" if dice.random() < 0.25 else ""
    return (
        f'- {condition}"{sentence(dice, 9)} {number + 1}." {effects}{flag}\n\n'
        f"  {sentence(dice, 10)}.\n\n  [Next](#{target(scene, number, scenes, dice)})\n"
    )


def main():
    scenes = int(sys.argv[1])
    dice = random.Random(7)
    print(FRONT_MATTER)
    for scene in range(scenes):
        print(f"## Scene {scene}\n")
        if scene == 0:
            print("`set solved`\n")
        print(" ".join(sentence(dice, 12) + "." for _ in range(4)) + "\n")
        for number in range(3):
            print(choice(scene, number, scenes, dice))
    print(ENDING, end="")


main()
