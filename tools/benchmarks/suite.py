"""What is measured: everything a person waits for, and how it grows."""
import json
import os
import subprocess
import sys
import tempfile

from . import classroom, engines, measure, records
from .stories import Space, story

SIZES = ["small", "500", "5000"]
SPACES = [26, 48, 89]
SMALL_SPACES = [14, 26, 48]
# What the small story must come to in every engine (500 plays, seed 1).
SMALL_CHOICES, SMALL_SCORE = 4291, 2774


class Suite:
    def __init__(self, program, folder, environments, say, runs=7, is_quick=False):
        self.program = program
        self.folder = folder
        self.environments = environments
        self.say = say
        self.runs = runs
        self.is_quick = is_quick
        self.meter = measure.Meter(folder)
        # Without the subcommand its name would be taken for a scenario's.
        self.explores = b"senyum explore" in self.meter.once([program, "explore", "--help"]).output

    def run(self):
        results = {"start": self.start()}
        results["stories"] = {name: self.story(name) for name in SIZES}
        results["space"] = [self.space(length) for length in (SMALL_SPACES if self.is_quick else SPACES)]
        results["records"] = self.records()
        results["choice"] = self.choice()
        results["engines"] = self.engines()
        results["classroom"] = self.classroom()
        self.meter.repeat_reference()
        return results

    # Start

    def start(self):
        self.say("start")
        self.meter.repeat_reference()
        return {
            "version": self.meter.best([self.program, "--version"], 3 * self.runs).seconds,
            "versionElapsed": self.meter.best([self.program, "--version"], 3 * self.runs).elapsed,
            "prompt": min(measure.time_to_prompt([self.program]) for _ in range(self.runs)),
        }

    # Stories

    def path(self, name):
        path = os.path.join(self.folder, name.replace(":", "-") + ".md")
        if not os.path.exists(path):
            with open(path, "w", encoding="utf-8") as file:
                file.write(story(name))
        return path

    def story(self, name):
        self.say(f"story of {name} scenes" if name != "small" else "small story")
        self.meter.repeat_reference()
        path = self.path(name)
        with open(path, encoding="utf-8") as file:
            text = file.read()
        # To read is to parse, to resolve names, and to play once: all that has to be done before anybody can play.
        read = self.meter.best([self.program, "sample", path, "--show", "--plays", "1"], self.runs)
        check = self.meter.best([self.program, "check", path], self.runs)
        explore, states, visiting = self.explore(path)
        return {
            "scenes": text.count("\n## "), "bytes": len(text.encode()), "read": read.seconds, "readBytes": read.bytes,
            "check": check.seconds, "checkBytes": check.bytes, "explore": explore.seconds, "exploreBytes": explore.bytes,
            "states": states, "exploring": visiting, "sample": self.sample(path, 30_000 if self.is_quick else 300_000),
        }

    def explore(self, path, runs=None):
        """The exploration of a scenario; without `explore` the play of no choice, which explores for par.

        Besides the whole run its states, and the time on the clock of the exploration alone, as the program tells it; None
        where it does not.
        """
        if self.explores:
            run = self.meter.best(
                [self.program, "explore", path, "--format", "json", "--limit", "20000000"], runs or self.runs)
        else:
            run = self.meter.best(
                [self.program, "play", path, "--choices", "", "--format", "json"], runs or self.runs)
        documents = [json.loads(output) for output in run.outputs if run.status in (0, 1) and output]
        alone = [document["seconds"] for document in documents if "seconds" in document]
        return run, documents[0].get("states") if documents else None, min(alone, default=None)

    def sample(self, path, plays):
        """Many random plays, less what one of them takes: reading and reporting are left out."""
        def run(plays):
            return self.meter.best(
                [self.program, "sample", path, "--plays", str(plays), "--format", "json"], self.runs)
        one, many = run(1), run(plays + 1)
        first, last = json.loads(one.output), json.loads(many.output)
        result = {key: last[key] - first[key] for key in ("plays", "choices", "characters", "meters")}
        return {**result, "seconds": max(many.seconds - one.seconds, 1e-6), "elapsed": last["seconds"]}

    # The large space

    def space(self, length):
        space = Space(length)
        self.say(f"space of {space.states:,} situations")
        self.meter.repeat_reference()
        run, states, alone = self.explore(self.path(f"space:{length}"), runs=3)
        return {
            "length": length, "expected": space.states, "states": states, "seconds": run.seconds, "bytes": run.bytes,
            "exploring": alone}

    # Records

    def records(self):
        """What a start and going on take, by how much is kept. On the clock: a person waits for it."""
        results = []
        maker = records.build()
        for count in records.SIZES[:2] if self.is_quick else records.SIZES:
            self.say(f"{count:,} attempts")
            self.meter.repeat_reference()
            with tempfile.TemporaryDirectory(dir=self.folder) as folder:
                path, choices = records.fill(self.program, maker, folder, count)
                start = self.meter.best([self.program, "--data", folder, "--lang", "en"], 3 * self.runs)
                resume = self.meter.best([self.program, "resume", "--data", folder, "--lang", "en"], 3 * self.runs)
                reports = {
                    name: self.meter.best([self.program, "report", "--data", folder, "--lang", "en", *options], 3)
                    for name, options in records.REPORTS.items()}
                results.append({
                    "reports": {
                        name: {"elapsed": run.elapsed, "seconds": run.seconds, "bytes": run.bytes}
                        for name, run in reports.items()},
                    "choices": choices, "attempts": count, "bytes": os.path.getsize(path), "menu": start.elapsed, "menuProcessor": start.seconds,
                    "resume": resume.elapsed, "resumeProcessor": resume.seconds, "peak": max(start.bytes, resume.bytes)})
        return results

    def choice(self):
        self.say("a choice")
        program = records.build()
        folder = os.path.join(self.folder, "choice")
        return records.choice(program, folder, 200 if self.is_quick else 2_000)

    # A room full of people

    def classroom(self):
        """None where there is no epoll."""
        if not sys.platform.startswith("linux"):
            return None
        classroom.build()
        room = classroom.Classroom(self.program, self.folder, self.say)
        if self.is_quick:
            return {
                "steady": [room.steady(people, 15) for people in (10, 100)], "maximum": [room.maximum(64, 6)],
                "killed": room.killed(100, 3)}
        return {
            "steady": [room.steady(people, seconds) for people, seconds in classroom.STEADY],
            "maximum": [room.maximum(connections, 20) for connections in classroom.CONNECTIONS],
            "killed": room.killed(classroom.MANY, classroom.KILLS)}

    # Other engines

    def engines(self):
        plays = 500 if self.is_quick else 5000
        results = {}
        for engine in engines.ENGINES:
            self.say(f"the small story in {engine}")
            environment = os.path.join(self.environments, engine)
            facts = engines.play(engine, 500, environment)
            if "missing" not in facts:
                played = [engines.play(engine, plays, environment) for _ in range(3)]
                best = min(played, key=lambda result: result.get("seconds", float("inf")))
                best["same"] = facts["choices"] == SMALL_CHOICES and facts["score"] in (None, SMALL_SCORE)
                facts = best
            results[engine] = facts
        return results

    def is_same_as_elsewhere(self):
        command = [self.program, "sample", self.path("small"), "--plays", "500", "--format", "json"]
        sample = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
        return sample["choices"] == SMALL_CHOICES and sample["meters"] == 500 * 200 + SMALL_SCORE
