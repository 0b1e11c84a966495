"""What the shipped scenarios say: their choices with other wordings, and the plays of their golden transcripts."""
import functools
import os
import re

from trainee import ROOT


class Choice:
    def __init__(self, text):
        self.text = text
        self.wordings = []


class Scene:
    def __init__(self, title):
        self.title = title
        # As GitHub makes it.
        self.id = re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")
        self.choices = []


class Scenario:
    """One language of a scenario, read as plainly as its form allows."""

    def __init__(self, name, language):
        self.name, self.language = name, language
        with open(os.path.join(ROOT, "scenarios", name, language + ".md"), encoding="utf-8") as file:
            lines = file.read().splitlines()
        self.title = next(line.removeprefix("title: ") for line in lines if line.startswith("title: "))
        self.scenes = []
        for line in lines:
            self._read(line)

    def _read(self, line):
        if line.startswith("## "):
            self.scenes.append(Scene(line.removeprefix("## ")))
        elif line.startswith("- ") and self.scenes:
            self.scenes[-1].choices.append(Choice(spoken(line.removeprefix("- "))))
        elif line.startswith("  - ") and self.scenes:
            self.scenes[-1].choices[-1].wordings.append(spoken(line.removeprefix("  - ")))


def spoken(line):
    """A choice without its directives and the marks of Markdown."""
    text = re.sub(r"`[^`]*`", "", line)
    return re.sub(r"\\(.)", r"\1", text).replace("*", "").strip()


@functools.cache
def scenario(name, language):
    return Scenario(name, language)


class Play:
    """A golden transcript in one language: the choices it takes and what it comes to."""

    def __init__(self, name, transcript, language):
        self.scenario = scenario(name, language)
        self.choices, self.facts = [], {}
        with open(os.path.join(ROOT, "scenarios", name, transcript + ".transcript"), encoding="utf-8") as file:
            for line in file:
                word, _, rest = line.split("#")[0].strip().partition(" ")
                if word == "choose":
                    self.choices.append(self._choice(name, *rest.split()))
                elif word:
                    self.facts[word] = rest

    def _scene(self, name, scene_id):
        """Transcripts name scenes by the Indonesian ids; the n-th scene is the n-th of every language."""
        position = [scene.id for scene in scenario(name, "id").scenes].index(scene_id)
        return self.scenario.scenes[position]

    def _choice(self, name, scene_id, number):
        return self._scene(name, scene_id).choices[int(number) - 1]

    @property
    def ending(self):
        """The title of the scene in which it ends."""
        return self._scene(self.scenario.name, self.facts["ending"]).title

    @property
    def smiles(self):
        return [] if self.facts["smiles"] == "none" else self.facts["smiles"].split()
