#!/usr/bin/env python3
"""Writes the stories that the benchmarks are measured on, as scenario files: stories.py small|SCENES|space:LENGTH

small          The story of small.json, written by hand: twelve scenes of three choices, four meters, two flags. Other engines
               play it too (small.ink.json), with the same numbers of choices.
a number       That many scenes of the same shape, made by chance: two choices lead to scenes 2n+1 and 2n+2, so that all can be
               reached, the third jumps ahead. The same number always gives the same file; 5,000 scenes make 3.6 MB.
space:LENGTH   A story with as many situations as one likes, for the exploration; how many is known by arithmetic
               (`Space.states`). space:89 has 10,415,599.
"""
import json
import os
import random
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))
INK = os.path.join(FOLDER, "small.ink.json")
METER = {"trust": "joy", "calm": "return", "clarity": "refer", "speed": "patience"}
FLAGS = ["verified", "authority"]
WORDS = (
    "the a of to and she her passenger agent desk gate seat ticket refund lounge queue form number board flight "
    "office minute answer question morning reason record manager fee card name list word first last plain kind "
    "quick slow clear open closed paid moved lost found waited asked said wrote called gave took looked for with"
).split()


def front_matter(title, summary, meters=(50, 50, 50, 50)):
    names = ("joy", "return", "refer", "patience")
    return [
        "---", "format: 1", f"title: {title}", f"summary: {summary}", "language: en", "channel: counter",
        "customers:", "  passenger:", "    name: The passenger",
        *(f"    {name}: {value}" for name, value in zip(names, meters)),
        "flags: [verified, authority]", "---", ""]


# Small and synthetic stories: scenes as (id, text, choices), choices as (text, reply, effects, flags set, flag needed, target).

def small():
    with open(os.path.join(FOLDER, "small.json"), encoding="utf-8") as file:
        story = json.load(file)
    return [
        (scene["id"], scene["text"], [
            (choice["text"], choice["reply"], choice["effects"], choice["sets"], choice["requires"], choice["goto"])
            for choice in scene["choices"]])
        for scene in story["scenes"]]


def sentence(dice, length):
    return " ".join(dice.choice(WORDS) for _ in range(length)).capitalize() + "."


def synthetic(count, seed=7):
    dice = random.Random(seed)
    ids = [f"s{number:05d}" for number in range(count)]
    scenes = []
    for number in range(count):
        text = " ".join(sentence(dice, 12) for _ in range(4))
        choices = []
        for position in range(3):
            target = 2 * number + 1 + position if position < 2 else dice.randrange(number + 1, 2 * count)
            goto = ids[target] if target < count else "fin"
            effects = {name: dice.choice([-2, -1, 1, 2]) for name in dice.sample(list(METER), 2)}
            sets = [dice.choice(FLAGS)] if dice.random() < .25 else []
            needs = dice.choice(FLAGS) if position == 2 and number % 2 else None
            said = f"{sentence(dice, 9)[:-1]} {position + 1}"
            choices.append((said, sentence(dice, 10), effects, sets, needs, goto))
        scenes.append((ids[number], text, choices))
    return scenes


def scenario(scenes):
    lines = front_matter("The premium card", "A passenger was turned away from the lounge she paid for.")
    for number, (name, text, choices) in enumerate(scenes):
        lines += [f"## {name}", ""]
        if number == 0:
            lines += ["`set solved`", ""]
        lines += [text, ""]
        for said, reply, effects, sets, needs, target in choices:
            condition = f"`if {needs}` " if needs else ""
            marks = [f"`{METER[name]} {amount:+d}`" for name, amount in effects.items()]
            marks += [f"`set {flag}`" for flag in sets]
            lines += [f'- {condition}"{said}" ' + " ".join(marks), "", f"  {reply}", "", f"  [Next](#{target})", ""]
    lines += [
        "## fin", "", "`ending`", "", "`if joy >= 55 and return >= 51` She smiles, and means it.", "",
        "`if joy < 55 or return < 51` She leaves.", ""]
    return "\n".join(lines) + "\n"


# The large space

class Space:
    """Two scenes that each set a flag or not, then a row of scenes of which each moves one of three meters up by one.

    Scene n of the row leaves out meter n mod 4, so that all four take part. No choice leads back, no meter reaches a bound,
    and both flags are read at the end: situations differ in nothing but the scene, the meters and the flags.
    """

    METERS = ("joy", "return", "refer", "patience")

    def __init__(self, length):
        self.length = length
        most = self._most(length)
        # High enough that a smile is within reach, low enough that no meter comes to its bound.
        self.start = tuple(
            min(59, bound - highest) for bound, highest in zip((100, 100, 100, 99), most))
        if min(self.start) < 1:
            raise ValueError(f"a row of {length} scenes would reach a meter's bound; at most 130 do not")

    def offered(self, scene):
        """The meters that the choices of a scene of the row move."""
        return [meter for meter in range(4) if meter != scene % 4]

    def _most(self, steps):
        """How often each meter can have been moved at most after so many scenes of the row."""
        return [steps - len(range(meter, steps, 4)) for meter in range(4)]

    def meters(self, steps):
        """How many different values the four meters can have together after so many scenes of the row.

        These are the ways to write `steps` as a sum of four numbers from 0 of which none is above its most: by Hall's theorem
        nothing else limits them, because any two meters together are offered in every scene. Counted by inclusion and
        exclusion.
        """
        most = self._most(steps)
        count = 0
        for chosen in range(16):
            excess = [most[meter] + 1 for meter in range(4) if chosen >> meter & 1]
            left = steps - sum(excess)
            if left >= 0:
                count += (-1) ** len(excess) * (left + 3) * (left + 2) * (left + 1) // 6
        return count

    @property
    def states(self):
        """Situations in which choices are offered: one, two with a flag or without, then four times the meters."""
        return 1 + 2 + 4 * sum(self.meters(steps) for steps in range(self.length))

    def scenario(self):
        lines = front_matter("A large space", "Every sentence moves one of four meters a little.", self.start)
        for number, flag in enumerate(FLAGS):
            lines += [f"## flag-{number}", ""] + (["`set solved`", ""] if number == 0 else [])
            lines += ["The passenger waits.", ""]
            goto = "flag-1" if number == 0 else "row-0"
            for position, mark in enumerate([f"`set {flag}`", "", ""]):
                lines += [f'- "Answer {position + 1} of {flag}, please." {mark}'.rstrip(), "", f"  [Next](#{goto})", ""]
        for scene in range(self.length):
            lines += [f"## row-{scene}", "", f"The passenger asks question {scene}.", ""]
            goto = f"row-{scene + 1}" if scene + 1 < self.length else "fin"
            for meter in self.offered(scene):
                name = self.METERS[meter]
                lines += [f'- "What is right for {name}, at {scene}." `{name} +1`', "", f"  [Next](#{goto})", ""]
        lines += ["## fin", "", "`ending`", "", "She goes.", ""]
        for flag in FLAGS:
            lines += [f"`if {flag}` She has her {flag}.", ""]
        return "\n".join(lines)


def story(name):
    if name == "small":
        return scenario(small())
    if name.startswith("space:"):
        return Space(int(name.removeprefix("space:"))).scenario()
    return scenario(synthetic(int(name)))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.stdout.write(story(sys.argv[1]))
