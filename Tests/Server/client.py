"""The server, started in folders of its own, and people at browsers who look at its pages and send their forms.

    server = Server(case)
    trainer = server.trainer()
    code = trainer.open_room("e-ticket-refund")
    wulan = server.join(code, "Wulan")
    play = wulan.start_in_room(code)
    play = wulan.choose(play, 0)

Nothing here waits for a time: an answer has come, or the server has closed the connection.
"""
import contextlib
import html
import html.parser
import http.client
import os
import re
import signal
import socket
import sqlite3
import subprocess
import tempfile
import urllib.parse

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.abspath(os.path.join(ROOT, os.environ.get("SENYUM", ".build/debug/senyum")))
SCENARIOS = os.path.join(ROOT, "scenarios")

# Far longer than anything takes: it is waited out only when an answer does not come at all.
PATIENCE = 60

FORM = "application/x-www-form-urlencoded"


class Page(html.parser.HTMLParser):
    """What a browser makes of a page: its elements, its words, its forms."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.forms, self.words, self.title = [], [], "", ""
        self._open = []
        self.feed(text)
        self.close()
        self.words = " ".join(self.words.split())

    def handle_starttag(self, tag, attributes):
        self._open.append(tag)
        self.elements.append((tag, attributes))
        values = dict(attributes)
        if tag == "form":
            self.forms.append(Form(values.get("method", "get"), values.get("action", "")))
        elif tag in ("input", "button") and self.forms and "name" in values:
            self.forms[-1].fields.append((values["name"], values.get("value", ""), tag))

    def handle_data(self, data):
        if self._open and self._open[-1] == "title":
            self.title += data
        self.words += data

    def handle_endtag(self, tag):
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    @property
    def body(self):
        """The attributes of `<body>`."""
        return next(dict(attributes) for tag, attributes in self.elements if tag == "body")

    @property
    def links(self):
        return [dict(attributes)["href"] for tag, attributes in self.elements if tag == "a" and "href" in dict(attributes)]

    def values(self, tag, name):
        """All values of an attribute of elements of a kind."""
        return [value for one, attributes in self.elements for key, value in attributes if (one, key) == (tag, name)]

    def form(self, action):
        """The first form that is sent to a path."""
        return next((form for form in self.forms if form.action == action), None)


class Form:
    """A form on a page."""

    def __init__(self, method, action):
        self.method, self.action, self.fields = method, action, []

    def __getitem__(self, name):
        return next(value for key, value, _ in self.fields if key == name)

    def __contains__(self, name):
        return any(key == name for key, _, _ in self.fields)

    @property
    def filled(self):
        """What is sent besides the button that is pressed and what people fill in."""
        return {key: value for key, value, tag in self.fields if tag == "input"}

    @property
    def buttons(self):
        """What buttons send, in the order of the page."""
        return [(key, value) for key, value, tag in self.fields if tag == "button"]


class Answer:
    """What the server answered."""

    def __init__(self, status, headers, body, address=""):
        self.status, self.headers, self.bytes, self.address = status, headers, body, address

    @classmethod
    def read(cls, stream, address="", method="GET"):
        """The next answer on a connection.

        - Raises: `http.client.HTTPException` or `OSError` where none comes.
        """
        response = http.client.HTTPResponse(stream, method=method)
        response.begin()
        return cls(response.status, response.getheaders(), response.read(), address)

    def header(self, name):
        """All values of a header."""
        return [value for key, value in self.headers if key.lower() == name.lower()]

    @property
    def text(self):
        return self.bytes.decode()

    @property
    def location(self):
        return next(iter(self.header("location")), None)

    @property
    def isPage(self):
        return any(value.startswith("text/html") for value in self.header("content-type"))

    @property
    def page(self):
        return Page(self.text)

    def __repr__(self):
        words = self.page.words[:300] if self.isPage else repr(self.bytes[:300])
        return f"<{self.status} {self.address} {self.location or ''} {words}>"


class Browser:
    """One browser with its cookies. It follows no redirect by itself, except where a method says so."""

    def __init__(self, server, language="en", host="127.0.0.1", cookies=None):
        self.server, self.language, self.host = server, language, host
        self.cookies = dict(cookies or {})

    # Asking

    def ask(self, method, path, body=None, headers=(), cookies=True):
        """Sends a request on a connection of its own. Headers are pairs; they may come more than once."""
        connection = http.client.HTTPConnection(self.host, self.server.port, timeout=PATIENCE)
        try:
            given = {name.lower() for name, _ in headers}
            connection.putrequest(method, path, skip_host="host" in given, skip_accept_encoding=True)
            for name, value in self._headers(body, cookies):
                if name.lower() not in given:
                    connection.putheader(name, value)
            for name, value in headers:
                connection.putheader(name, value)
            connection.endheaders(body)
            response = connection.getresponse()
            answer = Answer(response.status, response.getheaders(), response.read(), path)
        finally:
            connection.close()
        self._keep(answer)
        self.server.look(answer)
        return answer

    def _headers(self, body, cookies):
        headers = [("Accept-Language", self.language)]
        if cookies and self.cookies:
            headers.append(("Cookie", self.cookie))
        if body is not None:
            headers += [("Content-Type", FORM), ("Content-Length", str(len(body)))]
        return headers

    @property
    def cookie(self):
        """The header by which the browser is known."""
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def _keep(self, answer):
        for value in answer.header("set-cookie"):
            name, rest = value.split("=", 1)
            self.cookies[name] = rest.split(";", 1)[0]

    def get(self, path, headers=()):
        return self.ask("GET", path, headers=headers)

    def post(self, path, fields=None, headers=(), body=None):
        """Sends fields as they are given: a mapping, or pairs. The form's token is not added."""
        if body is None:
            body = urllib.parse.urlencode(fields or {}).encode()
        return self.ask("POST", path, body, headers)

    def send(self, path, headers=(), **fields):
        """Sends a form with this browser's own token."""
        return self.post(path, {"form": self.token, **fields}, headers)

    def see(self, answer):
        """The page behind an answer: where that sends the browser on, the one it sends it to."""
        for _ in range(5):
            if answer.location is None:
                return answer
            answer = self.get(answer.location.split("#")[0])
        raise AssertionError(f"redirected in circles: {answer}")

    @property
    def token(self):
        """What a form of this browser carries, as the first page shows it."""
        if not hasattr(self, "_token"):
            self._token = self.get("/").page.form("/join")["form"]
        return self._token

    # Playing

    def join(self, code, name):
        return self.send("/join", code=code, name=name)

    def start(self, scenario, **fields):
        """Begins a scenario alone. Returns the path of the play."""
        return self._begun(self.send("/start", scenario=scenario, **fields))

    def start_in_room(self, code, index=0):
        """Begins one of the room's scenarios. Returns the path of the play."""
        return self._begun(self.send(f"/room/{code}/start", scenario=index))

    @staticmethod
    def _begun(answer):
        assert re.fullmatch(r"/play/\d+", answer.location or ""), answer
        return answer.location

    def offer(self, play):
        """The form in which a play offers its choices; None where it offers none."""
        return self.offer_on(self.get(play))

    @staticmethod
    def offer_on(answer):
        return next((form for form in answer.page.forms if form.buttons and form.buttons[0][0] == "choice"), None)

    def choose(self, play, position):
        """Takes the choice at a position of the page, counted from 0."""
        offer = self.offer(play)
        return self.post(offer.action, {**offer.filled, "choice": offer.buttons[position][1]})

    def play_to_end(self, play):
        """Takes the choice that comes first in the file until nothing is offered, and yields every page on the way."""
        for _ in range(200):
            page = self.get(play)
            yield page
            offer = self.offer_on(page)
            if offer is None:
                return
            first = min(int(value) for _, value in offer.buttons)
            self.post(offer.action, {**offer.filled, "choice": first})
        raise AssertionError(f"{play} does not end")

    # Listening

    def listen(self, path, headers=()):
        return Listener(self, path, headers)


class Trainer(Browser):
    """The trainer's browser."""

    def unlock(self):
        answer = self.send("/trainer/key", key=self.server.key)
        assert answer.location == "/trainer", answer
        return self

    def open_room(self, *scenarios, mode="everyone", minutes="", **fields):
        """Opens a room and returns its code."""
        names = ("scenario", "scenario2", "scenario3")
        answer = self.send("/trainer/rooms", mode=mode, minutes=minutes, **dict(zip(names, scenarios)), **fields)
        assert answer.status == 303, answer
        return answer.location.rsplit("/", 1)[1]

    def steer(self, code, do, **fields):
        return self.send(f"/trainer/rooms/{code}", do=do, **fields)

    def steering(self, code):
        return self.get(f"/trainer/rooms/{code}").page


class Listener:
    """An event stream that is open."""

    def __init__(self, browser, path, headers=()):
        self.socket = browser.server.connect(browser.host)
        lines = [f"GET {path} HTTP/1.1", f"Host: {browser.server.host}", f"Cookie: {browser.cookie}"]
        lines += [f"{name}: {value}" for name, value in headers]
        self.socket.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        self.stream = self.socket.makefile("rb")
        self.status = int(self.stream.readline().split()[1])
        self.headers = http.client.parse_headers(self.stream)
        self.body = self._pieces() if self.status == 200 else iter(())

    def _pieces(self):
        """The body's chunks, in which the server writes one event each."""
        while size := int(self.stream.readline().strip() or b"0", 16):
            piece = self.stream.read(size)
            self.stream.readline()
            yield piece.decode()

    def event(self):
        """The next event as its fields; None when the stream has ended."""
        for piece in self.body:
            fields = dict(line.split(": ", 1) for line in piece.splitlines() if re.match(r"\w+: ", line))
            if "data" in fields:
                return fields
        return None

    def close(self):
        self.stream.close()
        self.socket.close()


class Server:
    """`senyum serve` on a free port of this computer. It is gone when the test, or the class of tests, is over."""

    def __init__(self, case, *arguments, data=None, scenarios=SCENARIOS, port=0, language="en", rate=1000,
                 look=lambda answer: None):
        """`look` is called with every answer that a browser gets."""
        self.look = look
        self.data = data or temporary_folder(case)
        self.process = subprocess.Popen(
            command("--port", str(port), "--data", self.data, "--scenarios", scenarios, "--lang", language,
                    "--rate", str(rate), *arguments),
            cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=surroundings())
        clean_up(case)(self.close)
        self.said = self._greeting()
        told = re.search(r"http://[^/\s]+:(\d+)", self.said)
        # With --url it tells the address of the proxy.
        self.port = int(told[1]) if told else port
        self.key = re.search(r"(?:\w{4}-){2}\w{4}", self.said)[0]
        self.host = f"127.0.0.1:{self.port}"

    def _greeting(self):
        said = b""
        while b"Ctrl-C" not in said:
            line = self.process.stdout.readline()
            if not line:
                raise AssertionError("the server did not start:\n" + (said + self.process.stderr.read()).decode())
            said += line
        return said.decode()

    # Ending

    def stop(self, how=signal.SIGTERM):
        """Asks it to stop. Returns its status, and what it wrote since it stood."""
        self.process.send_signal(how)
        said, complained = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, said.decode(), complained.decode()

    def kill(self):
        self.process.kill()
        self.process.wait()

    def close(self):
        if self.process.poll() is None:
            self.kill()
        self.process.stdout.close()
        self.process.stderr.close()

    # People

    def browser(self, **options):
        return Browser(self, **options)

    def trainer(self, **options):
        return Trainer(self, **options).unlock()

    def join(self, code, name, **options):
        """Somebody who has joined a room."""
        browser = self.browser(**options)
        answer = browser.join(code, name)
        assert answer.location == f"/room/{code}", answer
        return browser

    # The wire

    def connect(self, host="127.0.0.1"):
        return socket.create_connection((host, self.port), timeout=PATIENCE)

    def raw(self, data):
        """Sends bytes as they are and nothing after them. Returns all that comes until the server closes."""
        with self.connect() as connection:
            with contextlib.suppress(OSError):  # It may close before it has read everything.
                connection.sendall(data)
                connection.shutdown(socket.SHUT_WR)
            said = b""
            with contextlib.suppress(ConnectionError):
                while piece := connection.recv(65536):
                    said += piece
            return said

    # The records

    def records(self):
        """All rows of all tables."""
        tables = [name for (name,) in self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {table: sorted(self.rows(f'SELECT * FROM "{table}"'), key=repr) for table in tables}

    def choices(self, play):
        """What the records hold of a play: the choices taken, in order."""
        return numbers(self.rows("SELECT choices FROM attempt WHERE id = ?", int(play.rsplit("/", 1)[1]))[0][0])

    def rows(self, query, *values):
        path = urllib.parse.quote(os.path.join(self.data, "senyum.sqlite"))
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=PATIENCE)) as store:
            return store.execute(query, values).fetchall()


def numbers(encoded):
    """Numbers out of their LEB128 form."""
    result, value, shift = [], 0, 0
    for byte in encoded:
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            result.append(value)
            value, shift = 0, 0
    return result


def command(*arguments):
    return [PROGRAM, "serve", *arguments]


def surroundings():
    """An environment in which nothing of whoever runs the tests matters."""
    return {"PATH": os.environ.get("PATH", ""), "HOME": os.devnull, "LC_ALL": "C.UTF-8"}


def clean_up(case):
    """How a test, or a class of tests, is told what to do when it is over."""
    return case.addClassCleanup if isinstance(case, type) else case.addCleanup


def temporary_folder(case):
    folder = tempfile.TemporaryDirectory()
    clean_up(case)(folder.cleanup)
    return folder.name
