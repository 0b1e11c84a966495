#!/usr/bin/env python3
"""Measures what a person waits for, and how it grows.

Prints tables and writes all figures as JSON. A ratio is a time divided by that of a fixed piece of work (reference.c) on the same
machine in the same run, so that figures of different machines can be compared. docs/benchmarks.md has the history.
"""
import argparse
import datetime
import json
import os
import subprocess
import sys
import tempfile

from benchmarks import classroom_report, report
from benchmarks.suite import Suite

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def commit():
    """The commit that is measured, marked when there are changes that are not in it."""
    def git(*arguments):
        return subprocess.run(["git", "-C", ROOT, *arguments], capture_output=True, text=True).stdout.strip()
    return git("rev-parse", "--short=8", "HEAD") + ("+" if git("status", "--porcelain") else "")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", help="the program to measure, an optimised build")
    parser.add_argument("--record", action="store_true", help="write the figures into docs/benchmarks.md")
    parser.add_argument("--quick", action="store_true", help="smaller spaces and fewer plays")
    parser.add_argument("--classroom", action="store_true", help="only a room full of people in browsers")
    parser.add_argument("--runs", type=int, default=7, help="how often each is run; the best counts (7)")
    parser.add_argument(
        "--json", default=os.path.join(ROOT, ".build-release", "bench.json"), help="where all figures go, as JSON")
    return parser.parse_args()


def measured(options, folder):
    """All figures with what they were measured on."""
    environments = os.path.join(ROOT, ".build-release", "engines")
    suite = Suite(
        os.path.abspath(options.program), folder, environments,
        say=lambda what: print(f"… {what}", file=sys.stderr, flush=True), runs=options.runs, is_quick=options.quick)
    document = {"date": datetime.date.today().isoformat(), "commit": commit(), "machine": report.machine()}
    if options.classroom:
        return {**document, "results": {"classroom": suite.classroom()}}
    results = suite.run()
    return {**document, "reference": suite.meter.unit, "same": suite.is_same_as_elsewhere(), "results": results}


def show(document):
    if "reference" in document:
        print(report.Report(document).text())
    print(classroom_report.text(document))


def record(document):
    path = os.path.join(ROOT, "docs", "benchmarks.md")
    if "reference" in document:
        report.record(path, report.Report(document))
    if document["results"]["classroom"] is not None:
        report.put(path, classroom_report.BEGIN, classroom_report.figures(document), classroom_report.END)
    print("Recorded in docs/benchmarks.md")


def main():
    options = arguments()
    with tempfile.TemporaryDirectory() as folder:
        document = measured(options, folder)
    show(document)
    os.makedirs(os.path.dirname(os.path.abspath(options.json)), exist_ok=True)
    with open(options.json, "w", encoding="utf-8") as file:
        json.dump(document, file, indent=1)
    print(f"All figures: {os.path.relpath(options.json)}")
    if options.record:
        record(document)


main()
