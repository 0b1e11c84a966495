"""Figures as tables: for the terminal, and for docs/benchmarks.md."""
import os
import platform
import re

BEGIN, END = "<!-- figures: written by tools/bench.py --record -->", "<!-- end of figures -->"


def machine():
    """What kind of machine this is, as far as it matters."""
    name = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            name = re.search(r"model name\s*:\s*(.*)", file.read())[1].strip()
    except (OSError, TypeError):
        pass
    return {"processor": name, "cores": os.cpu_count(), "system": f"{platform.system()} {platform.machine()}"}


def machine_line(document):
    """What was measured, when and where."""
    heads = document["machine"]
    return (
        f"Measured on {document['date']} at commit {document['commit']}: {heads['processor']}, {heads['cores']} "
        f"cores, {heads['system']}.")


def time(seconds):
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{1e3 * seconds:.1f} ms" if seconds >= 1e-3 else f"{1e6 * seconds:.2f} µs"


def size(count):
    return f"{count / 2**20:.1f} MiB"


def table(heads, rows):
    """A Markdown table whose columns also stand under each other."""
    rows = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in [heads, *rows]) for column in range(len(heads))]
    line = lambda row: "| " + " | ".join(
        cell.ljust(width) if column == 0 else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(row, widths))) + " |"
    rule = "|" + "|".join("-" * (width + 1) + ("-" if column == 0 else ":") for column, width in enumerate(widths)) + "|"
    return "\n".join([line(heads), rule, *map(line, rows)])


class Report:
    def __init__(self, document):
        self.document = document
        self.results = document["results"]
        self.unit = document["reference"]

    def ratio(self, seconds):
        """A time in units of the reference, with three figures that count."""
        return f"{seconds / self.unit:.3g}"

    # Tables

    @property
    def start(self):
        start = self.results["start"]
        return table(["start", "time", "ratio"], [
            [what, time(start[key]), self.ratio(start[key])]
            for what, key in (
                ("`--version`, of the processor", "version"), ("`--version`, on the clock", "versionElapsed"),
                ("to the first prompt, on the clock", "prompt"))])

    def _growth(self, key, peak):
        base = self.results["start"]["version"]
        rows = []
        for name, story in self.results["stories"].items():
            own = max(story[key] - base, 0)
            rows.append([
                name, f"{story['scenes']:,}", time(story[key]), self.ratio(story[key]), size(story[peak]),
                time(own / story["scenes"])])
        return rows

    @property
    def reading(self):
        heads = ["story", "scenes", "time", "ratio", "peak memory", "per scene, start left out"]
        return table(heads, self._growth("read", "readBytes"))

    @property
    def checking(self):
        heads = ["story", "scenes", "time", "ratio", "peak memory", "per scene, start left out"]
        return table(heads, self._growth("check", "checkBytes"))

    @property
    def exploring(self):
        rows = []
        for name, story in self.results["stories"].items():
            states = story["states"]
            own = story["explore"] - story["read"]
            rows.append([
                name, f"{states:,}" if states else "–", time(story["explore"]), self.ratio(story["explore"]),
                size(story["exploreBytes"]), time(max(own, 0) / states) if states else "–", self.alone(story)])
        return table(
            ["story", "states", "time", "ratio", "peak memory", "per state, reading left out", "alone, on the clock"], rows)

    @staticmethod
    def alone(result):
        """The time of an exploration without start, reading and report."""
        return time(result["exploring"]) if result.get("exploring") else "–"

    @property
    def space(self):
        base = self.results["stories"]["small"]
        rows = []
        for space in self.results["space"]:
            states, seconds = space["states"], space["seconds"]
            if states == space["expected"]:
                count, pace = f"{states:,}", f"{states / seconds / 1e6:.1f} M/s"
                each = f"{max(space['bytes'] - base['readBytes'], 0) / states:.1f} B"
            else:
                # A program without `explore` looks for par only and tells no number.
                found = "for par only" if states is None else f"but {states:,} found"
                count, pace, each = f"{space['expected']:,}, {found}", "–", "–"
            rows.append(
                [count, time(seconds), self.ratio(seconds), pace, size(space["bytes"]), each, self.alone(space)])
        return table(
            ["states", "time", "ratio", "states/s", "peak memory", "per state", "alone, on the clock"], rows)

    @property
    def sampling(self):
        rows = []
        for name, story in self.results["stories"].items():
            sample = story["sample"]
            each = sample["seconds"] / sample["plays"]
            rows.append([
                name, f"{sample['plays'] / sample['seconds']:,.0f}", self.ratio(100_000 * each),
                f"{sample['choices'] / sample['plays']:.1f}", f"{sample['characters'] / sample['plays']:,.0f}",
                f"{1e9 * sample['seconds'] / sample['choices']:.0f} ns"])
        return table(
            ["story", "plays/s", "ratio of 100,000", "choices a play", "characters a play", "per choice"], rows)

    @property
    def records(self):
        return table(
            ["attempts", "bytes an attempt", "menu, on the clock", "of the processor", "`resume`, on the clock",
             "of the processor", "peak memory"],
            [[f"{store['attempts']:,}", f"{store['bytes'] / store['attempts']:.0f}", time(store["menu"]),
              time(store["menuProcessor"]), time(store["resume"]), time(store["resumeProcessor"]), size(store["peak"])]
             for store in self.results["records"]])

    @property
    def reports(self):
        rows = []
        for store in self.results["records"]:
            for name, run in store["reports"].items():
                rows.append([
                    f"{store['attempts']:,}", name, time(run["elapsed"]), time(run["seconds"]), size(run["bytes"])])
        return table(["attempts", "report", "on the clock", "of the processor", "peak memory"], rows)

    @property
    def choice(self):
        choice = self.results["choice"]
        return table(["durable on the disk, on the clock", "time", "ratio to SQLite's own"], [
            ["a choice kept", time(choice["keep"]), f"{choice['keep'] / choice['bare']:.2f}"],
            ["SQLite alone: one row changed", time(choice["bare"]), "1"]])

    @property
    def engines(self):
        own = self.results["stories"]["small"]["sample"]
        pace = own["plays"] / own["seconds"]
        rows = [["Senyum", f"{pace:,.0f}", f"{own['characters'] / own['plays']:,.0f}", "1", "yes" if self.document["same"] else "NO"]]
        for name, engine in self.results["engines"].items():
            if "missing" in engine:
                rows.append([f"{name}: not to be had here ({engine['missing'][:60]})", "–", "–", "–", "–"])
                continue
            other = engine["plays"] / engine["seconds"]
            rows.append([
                name, f"{other:,.0f}", f"{engine['characters'] / engine['plays']:,.0f}", f"{pace / other:.0f}",
                "yes" if engine["same"] else "NO"])
        return table(["engine", "plays/s", "characters a play", "Senyum is faster ×", "same plays"], rows)

    # Whole texts

    @property
    def sections(self):
        return [
            ("Start", self.start), ("Reading: parsed, names resolved, one play told", self.reading),
            ("Checking: all that `senyum check` does", self.checking), ("Exploring", self.exploring),
            ("A large space", self.space), ("Sampling: random plays with all text", self.sampling),
            ("Records: start and going on", self.records), ("Records: reports", self.reports), ("Records: a choice", self.choice),
            ("The small story in other engines", self.engines)]

    def text(self):
        heads = self.document["machine"]
        first = (
            f"{heads['processor']}, {heads['cores']} cores, {heads['system']}; "
            f"a ratio of 1 is {time(self.unit)}, the time of the reference here.")
        return "\n\n".join([first] + [f"{title}\n{body}" for title, body in self.sections]) + "\n"

    def figures(self):
        first = f"{machine_line(self.document)} A ratio of 1 is {time(self.unit)} there."
        return "\n\n".join([first] + [f"### {title}\n\n{body}" for title, body in self.sections])

    def row(self):
        """This run as a line of the history: ratios only."""
        stories, start = self.results["stories"], self.results["start"]
        large, small = stories["5000"], stories["small"]["sample"]
        space = self.results["space"][-1]
        whole = space["states"] == space["expected"]
        per_million = self.ratio(1e6 * space["seconds"] / space["states"]) if whole else "–"
        times = []
        for engine in self.results["engines"].values():
            faster = None if "missing" in engine else small["plays"] / small["seconds"] * engine["seconds"] / engine["plays"]
            times.append(f"×{faster:.0f}" if faster else "–")
        heads = self.document["machine"]
        cells = [
            self.document["date"], self.document["commit"], f"{heads['processor']}, {heads['cores']} cores",
            self.ratio(start["version"]), self.ratio(large["read"]), self.ratio(large["check"]), self.ratio(large["explore"]),
            per_million, self.ratio(1e5 * small["seconds"] / small["plays"]), *times]
        return "| " + " | ".join(cells) + " |"


def record(path, report):
    """Puts the figures into the document and adds a line to its history, which is the document's end."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    replace(path, text.rstrip("\n") + "\n" + report.row() + "\n")
    put(path, BEGIN, report.figures(), END)


def put(path, begin, figures, end):
    """Puts figures between two marks of the document."""
    with open(path, encoding="utf-8") as file:
        before, rest = file.read().split(begin)
    _, after = rest.split(end)
    replace(path, before + begin + "\n\n" + figures + "\n\n" + end + after)


def replace(path, text):
    with open(path + ".new", "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(path + ".new", path)
