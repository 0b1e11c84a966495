"""Runs tests and says at their end which failed and why: failures.py COMMAND…

What the tests say is passed on as it comes; it may be thousands of lines. Failures of Swift Testing and of Python's
unittest are understood; of anything else that fails, the last lines are shown again. The status is the command's.
"""
import os
import re
import signal
import subprocess
import sys

LONGEST = 400  # Characters of a reason; the whole of it stands above, where the test failed.
LAST_LINES = 15

# What Swift Testing says begins with a mark; an argument or a reason may go over several lines.
MARK = re.compile(r"[✘✔◇➜↳⚠] ")
ISSUE = re.compile(r"✘ Test (?:case )?(.*?) recorded an issue(?: with \d+ arguments? )?(.*)", re.DOTALL)
PLACE = re.compile(r"(.*?) ?\bat ([^\s:]+\.swift:\d+):\d+: (.*)", re.DOTALL)
CRASH = re.compile(r".*(?:Fatal error: |Program crashed: |unexpected signal code|error: fatalError)")
FAILURE = re.compile(r"(?:FAIL|ERROR): (.*)")
FRAME = re.compile(r'  File "(.*)", line (\d+), in ')
RULE = re.compile(r"={60,}|-{60,}")


def short(text):
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


def swift_failures(lines):
    """What Swift Testing recorded, and what made it end too early."""
    blocks = []
    for line in lines:
        if MARK.match(line):
            blocks.append(line)
        elif CRASH.match(line):
            blocks += [line, ""]  # Whatever follows belongs to nothing.
        elif blocks and blocks[-1]:
            blocks[-1] += "\n" + line
    failures = []
    for before, block in zip([""] + blocks, blocks):
        issue = ISSUE.match(block)
        if issue:
            test, rest = issue.groups()
            placed = PLACE.match(rest)
            arguments, place, reason = placed.groups() if placed else ("", test, rest.lstrip(": "))
            failures.append([place, test + (f" ({short(arguments)})" if arguments else ""), short(reason)])
        elif CRASH.match(block):
            failures.append(["", short(block)])
        elif block.startswith("↳") and failures and (ISSUE.match(before) or before.startswith("↳")):
            failures[-1].append(short(block))
    return failures


def python_failures(lines):
    """What unittest tells between its rules: the place is the last one in a file of tests."""
    failures, place, is_open = [], "", False
    for line in lines:
        if FAILURE.match(line):
            failures.append(["", FAILURE.match(line)[1]])
            place, is_open = "", True
        elif RULE.fullmatch(line):
            is_open = is_open and not place
        elif is_open and FRAME.match(line):
            path, number = FRAME.match(line).groups()
            if not place or os.path.basename(path).startswith("test_"):
                place = f"{os.path.basename(path)}:{number}"
            failures[-1][0] = place
        elif is_open and place and len(failures[-1]) == 2 and re.match(r"[\w.]+(: |$)", line):
            failures[-1].append(short(line))
    return failures


def say(indonesian, english):
    """In the language of the locale, as words.sh does it."""
    locale = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return indonesian if re.match(r"id($|[_.@-])", locale) else english


def summary(text):
    lines = text.replace("\r", "").split("\n")
    failures = swift_failures(lines) + python_failures(lines)
    if not failures:
        heading = say("Pengujian berhenti. Baris terakhirnya:", "The tests stopped. Their last lines:")
        return [heading] + [line for line in lines if line.strip()][-LAST_LINES:]
    count = len(failures)
    result = [say(f"{count} kegagalan:", f"{count} failure{'s' if count > 1 else ''}:")]
    for place, name, *reasons in failures:
        result.append("✘ " + (place + "  " if place else "") + name)
        result += ["    " + reason for reason in reasons]
    return result


def main(command):
    tests = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # The tests end by it, and that is told like any other end.
    said = bytearray()
    while piece := os.read(tests.stdout.fileno(), 65536):
        said += piece
        sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
    status = tests.wait()
    if status != 0:
        print("\n" + "\n".join(summary(said.decode(errors="replace"))), flush=True)
    return status if status >= 0 else 128 - status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
