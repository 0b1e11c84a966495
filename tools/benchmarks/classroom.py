"""A room full of people: how quickly a choice is answered, how many are kept a second, what a kill leaves behind."""
import json
import os
import random
import re
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

from . import measure

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SCENARIOS = os.path.join(ROOT, "scenarios")
MANY = 1_000
# People, and for how many seconds they play.
STEADY = [(10, 60), (100, 60), (MANY, 180), (2_000, 60)]
CONNECTIONS = [64, 256]
ROOMS = 20
THINK = 5  # Seconds between the choices of one person, on average.
KILLS = 20  # The next comes when all should be back.


class Server:
    """`senyum serve`, which can be killed and started again at the same port with the same records."""

    def __init__(self, program, data, scenarios):
        self.command = [
            program, "serve", "--data", data, "--scenarios", scenarios, "--rate", "1000000", "--connections", "10000",
            "--lang", "en"]
        self.port = 0
        self.start()

    def start(self):
        """Returns when it serves."""
        self.process = subprocess.Popen(
            [*self.command, "--port", str(self.port)], stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            if found := re.search(r"http://localhost:(\d+)$", line):
                self.port = int(found.group(1))
            if found := re.search(r"trainer's key: (\S+)", line):
                self.key = found.group(1)
                return
        sys.exit("The server did not start.")

    def kill(self, way=signal.SIGKILL):
        self.process.send_signal(way)
        self.process.wait()
        self.process.stdout.close()

    def usage(self):
        return usage(self.process)


def usage(process):
    """The most bytes of memory that a process had in use at once, and its seconds of the processor."""
    with open(f"/proc/{process.pid}/status", encoding="ascii") as file:
        peak = int(re.search(r"VmHWM:\s+(\d+)", file.read()).group(1)) * 1024
    with open(f"/proc/{process.pid}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return peak, (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Trainer:
    """Opens rooms, as a browser would."""

    def __init__(self, server):
        self.address = f"http://localhost:{server.port}"
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        self.send("/trainer/key", key=server.key)

    def get(self, path):
        with self.browser.open(self.address + path) as answer:
            return answer.geturl(), answer.read().decode()

    def send(self, path, **fields):
        token = re.search(r'name="form" value="(\w+)"', self.get("/trainer")[1]).group(1)
        body = urllib.parse.urlencode({"form": token, **fields}).encode()
        with self.browser.open(self.address + path, body) as answer:
            return answer.geturl()

    def scenarios(self):
        return re.findall(r'<option value="([\w-]+)">', self.get("/trainer")[1].split("</select>")[0])

    def rooms(self, count):
        """The codes of new rooms, in which the scenarios are played by turns."""
        names = self.scenarios()
        return [
            self.send("/trainer/rooms", mode="everyone", scenario=names[number % len(names)]).rsplit("/", 1)[1]
            for number in range(count)]


class Crowd:
    """The people, by classroom.c."""

    def __init__(self, program, log, mode, port, people, seconds, codes):
        self.log = log
        self.process = subprocess.Popen(
            [program, mode, str(port), str(people), str(seconds), str(THINK), log, *codes], stdout=subprocess.PIPE,
            text=True)
        if self.process.stdout.readline() != "ready\n":
            sys.exit("The people did not get in.")

    def figures(self):
        text = self.process.stdout.read()
        if self.process.wait() != 0:
            sys.exit("The people had to leave.")
        return json.loads(text)

    def lines(self, kind):
        """What was acknowledged."""
        with open(self.log, encoding="ascii") as file:
            return [line.split()[1:] for line in file if line.startswith(kind)]


class Classroom:
    def __init__(self, program, folder, say):
        self.program = program
        self.folder = folder
        self.say = say
        self.client = measure.compiled("classroom", folder)
        # Two connections each.
        most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))

    def crowd(self, mode, server, people, seconds, codes=()):
        log = os.path.join(self.folder, "acknowledged")
        return Crowd(self.client, log, mode, server.port, people, seconds, codes)

    # Everyone chooses now and then

    def steady(self, people, seconds):
        self.say(f"{people:,} people in browsers, {seconds} s")
        with tempfile.TemporaryDirectory(dir=self.folder) as data:
            server = Server(self.program, data, SCENARIOS)
            crowd = self.crowd("steady", server, people, seconds, Trainer(server).rooms(ROOMS))
            _, before = server.usage()
            figures = crowd.figures()
            peak, after = server.usage()
            server.kill(signal.SIGTERM)
            return {
                **figures, "people": people, "rooms": ROOMS, "seconds": seconds, "peak": peak,
                "processor": after - before, "kept": check_choices(crowd, data)}

    # As fast as it goes

    def maximum(self, connections, seconds):
        """Choices a second, beside what a server does that keeps nothing, which is measured before and after."""
        self.say(f"the most choices a second over {connections} connections")
        bare = [self.bare(connections, seconds / 2)]
        with tempfile.TemporaryDirectory(dir=self.folder) as data:
            server = Server(self.program, data, os.path.join(measure.FOLDER, "endless"))
            crowd = self.crowd("maximum", server, connections, seconds, Trainer(server).rooms(ROOMS))
            _, before = server.usage()
            figures = crowd.figures()
            peak, after = server.usage()
            server.kill(signal.SIGTERM)
            kept = check_counts(crowd, data)
        bare.append(self.bare(connections, seconds / 2))
        pace, best = figures["choice"]["count"] / seconds, max(bare, key=lambda run: run["pace"])
        each = (after - before) / figures["choice"]["count"]
        return {
            **figures, "connections": connections, "seconds": seconds, "pace": pace, "bare": best["pace"],
            "ratio": pace / best["pace"], "processorEach": each, "processorRatio": best["processorEach"] / each, "peak": peak,
            "kept": kept}

    def bare(self, connections, seconds):
        server = BareServer()
        crowd = self.crowd("bare", server, connections, seconds)
        _, before = usage(server.process)
        figures = crowd.figures()
        _, after = usage(server.process)
        server.stop()
        if figures["errors"] or figures["broken"]:
            sys.exit("The bare server failed.")
        count = figures["choice"]["count"]
        return {"pace": count / seconds, "processorEach": (after - before) / count}

    # Killed in the middle

    def killed(self, people, times, pause=(5.5, 9)):
        seconds = times * (sum(pause) / 2 + 1.5) + 15
        self.say(f"{people:,} people, the server killed {times} times")
        with tempfile.TemporaryDirectory(dir=self.folder) as data:
            server = Server(self.program, data, SCENARIOS)
            crowd = self.crowd("steady", server, people, seconds, Trainer(server).rooms(ROOMS))
            restarts = []
            for _ in range(times):
                time.sleep(random.uniform(*pause))
                server.kill()
                restarts.append(time.monotonic())
                server.start()
            figures = crowd.figures()
            server.kill(signal.SIGTERM)
            return {
                **figures, "people": people, "kills": times, "kept": check_choices(crowd, data),
                "goneOn": returned(crowd.lines("U"), restarts, people),
                "streamsBack": returned(crowd.lines("S"), restarts, people)}


class BareServer:
    """Hummingbird with a handler that does nothing (BareServer)."""

    def __init__(self):
        program = os.path.join(ROOT, ".build-release", "release", "bare-server")
        self.process = subprocess.Popen([program], stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline().rsplit(":", 1)[1])

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()


def build():
    """The bare server, built like a release."""
    flags = [os.path.join(ROOT, "tools", "flags"), "release", "bare-server"]
    options = subprocess.run(flags, capture_output=True, text=True, check=True).stdout.split()
    subprocess.run(["swift", "build", *options], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


# What is in the records

def numbers(blob):
    """The choices of an attempt: LEB128."""
    result, value, shift = [], 0, 0
    for byte in blob:
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            result.append(value)
            value = shift = 0
    return result


def stored(data):
    database = sqlite3.connect(os.path.join(data, "senyum.sqlite"))
    attempts = {number: numbers(choices) for number, choices in database.execute("SELECT id, choices FROM attempt")}
    database.close()
    return attempts


def check_choices(crowd, data):
    """Holds every acknowledged choice against the records: none may be missing, none there that was not chosen."""
    acknowledged = {}
    for attempt, turn, choice in crowd.lines("A"):
        acknowledged.setdefault(int(attempt), {})[int(turn)] = int(choice)
    kept, lost, more = 0, 0, 0
    attempts = stored(data)
    for attempt, choices in attempts.items():
        answers = acknowledged.pop(attempt, {})
        same = sum(choices[turn:turn + 1] == [choice] for turn, choice in answers.items())
        kept += same
        lost += len(answers) - same
        more += len(choices) - same
    lost += sum(len(answers) for answers in acknowledged.values())
    return {"acknowledged": kept + lost, "lost": lost, "more": more}


def check_counts(crowd, data):
    attempts, counts = stored(data), crowd.lines("T")
    lost = sum(max(0, int(count) - len(attempts.get(int(attempt), []))) for attempt, count in counts)
    return {"acknowledged": sum(int(count) for _, count in counts), "lost": lost}


def returned(lines, restarts, people):
    """For each restart, the seconds from its beginning until everybody was back, and how many that were."""
    times = sorted(float(line[0]) for line in lines)
    result = []
    for start, end in zip(restarts, [*restarts[1:], float("inf")]):
        own = [moment - start for moment in times if start <= moment < end]
        result.append({"seconds": max(own, default=None), "people": len(own), "all": len(own) == people})
    return result
