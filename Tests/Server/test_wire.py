"""What comes over the wire besides well-formed requests; how much of it one client may send."""
import http.client
import itertools
import os
import re
import socket
import threading
import time
import unittest

from case import ServerCase, look
from client import FORM, PATIENCE, ROOT, Answer, Server, temporary_folder

SCENARIO = "e-ticket-refund"
JOIN = b"POST /join HTTP/1.1\r\nHost: a\r\nContent-Type: " + FORM.encode() + b"\r\n"


class Requests(ServerCase):
    """Requests that no browser sends."""

    def answers(self, data):
        """All answers to some bytes, until the server closes."""
        said, found = self.server.raw(data), []
        while said:
            stream = Bytes(said)
            found.append(Answer.read(stream))
            said = stream.rest
        return found

    def refuse(self, data, *statuses):
        """It is refused with one page, and others are served as before. Returns the answer."""
        with self.unchanged():
            answer, *others = self.answers(data)
            self.assertEqual(self.server.browser().get("/healthz").text, "ok\n")
        self.assertEqual(others, [])
        self.assertIn(answer.status, statuses or (400,))
        look(answer)
        return answer

    def refuse_unread(self, data, status, *words):
        """It is refused before anything is known of whoever sent it: in both languages."""
        answer = self.refuse(data, status)
        self.expect_told(answer, status)
        self.assertEqual(answer.header("connection"), ["close"])
        for said in words:
            self.assertIn(said, answer.page.words)

    def test_what_is_not_http_is_refused(self):
        for data in (b"GARBAGE\r\n\r\n", b"GET\r\n\r\n", b"GET /\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 9,
                     b"GET / HTTP/9.9\r\nHost: a\r\n\r\n", b"GET / FTP/1.1\r\nHost: a\r\n\r\n", b"BREW / HTTP/1.1\r\n\r\n",
                     b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"\x00" * 100,
                     b"GET /\x00 HTTP/1.1\r\nHost: a\r\n\r\n", b"GET / HTTP/1.1\r\nHost a\r\n\r\n",
                     b"GET / HTTP/1.1\r\nA\x00B: c\r\n\r\n", b"GET / HTTP/1.1\r\nA : c\r\n\r\n"):
            with self.subTest(data=data[:40]):
                self.refuse_unread(data, 400, "cannot be read as HTTP", "tidak terbaca sebagai HTTP")

    def test_two_lengths_and_odd_lengths_are_refused(self):
        for headers in (b"Content-Length: -5\r\n", b"Content-Length: x\r\n", b"Content-Length: 1\r\nContent-Length: 2\r\n",
                        b"Content-Length: 99999999999999999999999\r\n", b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                        b"Transfer-Encoding: chunked, identity\r\n"):
            with self.subTest(headers=headers):
                self.refuse(JOIN + headers + b"\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
        for chunk in (b"zz\r\n", b"-1\r\n", b"ffffffffffffffffffff\r\n", b"5\r\nabcdefgh\r\n"):
            with self.subTest(chunk=chunk):
                self.refuse(JOIN + b"Transfer-Encoding: chunked\r\n\r\n" + chunk)

    def test_what_is_too_long_or_too_many_is_refused(self):
        for data in (b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n",
                     b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 100_000 + b"\r\n\r\n",
                     b"GET / HTTP/1.1\r\nHost: a\r\n" + b"a" * 100_000 + b": x\r\n\r\n",
                     b"GET / HTTP/1.1\r\nHost: a\r\n" + b"X: a\r\n" * 1000 + b"\r\n",
                     b"GET / HTTP/1.1\r\nHost: a\r\n" + (b"X: " + b"a" * 1000 + b"\r\n") * 50 + b"\r\n",
                     b"GET / HTTP/1.1\r\nHost: a\r\n" + b"a" * 100_000):
            with self.subTest(data=data[:40]):
                self.refuse_unread(data, 431, "much longer than any of ours", "jauh lebih panjang daripada milik kami")

    def test_the_language_of_whoever_runs_the_server_comes_first(self):
        for language in ("id", "en"):
            server = Server(self, language=language, look=look)
            answer = Answer.read(Bytes(server.raw(b"A" * 100_000)))
            self.expect_told(answer, 400, language=language)

    def test_what_cannot_be_read_is_told_behind_the_answers_to_what_can(self):
        whole = b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"
        for data, statuses in ((whole + b"GARBAGE\r\n\r\n", [200, 400]),
                               (whole * 3 + b"GET / HTTP/1.1\r\nX: " + b"a" * 100_000, [200, 200, 200, 431])):
            with self.subTest(data=data[:60]), self.unchanged():
                answers = self.answers(data)
                self.assertEqual([answer.status for answer in answers], statuses)
                for answer in answers:
                    look(answer)

    def test_nothing_is_said_in_the_middle_of_a_stream(self):
        code = self.trainer.open_room(SCENARIO)
        wulan = self.server.join(code, "Wulan")
        said = self.server.raw(f"GET /room/{code}/events HTTP/1.1\r\nHost: a\r\nCookie: {wulan.cookie}\r\n\r\n".encode()
                               + b"GARBAGE\r\n\r\n")
        self.assertRegex(said, rb"^HTTP/1\.1 200 ")
        self.assertEqual(said.count(b"HTTP/1.1 "), 1)
        self.assertNotIn(b"<html", said)

    def test_large_bodies_are_refused_without_being_read_to_their_end(self):
        piece = b"4000\r\n" + b"a" * 0x4000 + b"\r\n"
        for data in (JOIN + b"Content-Length: 100000\r\n\r\n" + b"a" * 100_000,
                     JOIN + b"Content-Length: 1000000000000\r\n\r\n" + b"a" * 100_000,
                     JOIN + b"Transfer-Encoding: chunked\r\n\r\n" + piece * 100 + b"0\r\n\r\n",
                     JOIN + b"Transfer-Encoding: chunked\r\n\r\n" + piece * 100):
            with self.subTest(data=data[:130]), self.unchanged():
                with self.server.connect() as connection:
                    try:
                        connection.sendall(data)
                    except OSError:
                        pass
                    answer = Answer.read(connection)
                look(answer)
                self.expect_told(answer, 413, language="en")

    def test_addresses_with_a_server_in_them_are_answered_or_refused(self):
        for target in (b"http://evil.example/trainer", b"https://evil.example/", b"HTTP://evil.example", b"*",
                       b"evil.example:443", b"http://", b"http:///", b"//evil.example//", b"ftp://evil.example/x"):
            for method in (b"GET", b"CONNECT", b"OPTIONS"):
                with self.subTest(target=target, method=method), self.unchanged():
                    said = self.server.raw(method + b" " + target + b" HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                    answer = Answer.read(Bytes(said))
                    look(answer)
                    self.assertLess(answer.status, 500)
                    self.assertNotIn(b"href=\"http", said)

    def test_requests_one_behind_the_other_are_answered_in_order(self):
        paths = ["/healthz", "/nothing", "/healthz", "/trainer", "/assets/senyum.svg"] * 5
        data = b"".join(f"GET {path} HTTP/1.1\r\nHost: a\r\n\r\n".encode() for path in paths)
        statuses = [answer.status for answer in self.answers(data)]
        self.assertEqual(statuses, [404 if path == "/nothing" else 200 for path in paths])

    def test_old_browsers_are_answered(self):
        for data in (b"GET /healthz HTTP/1.0\r\n\r\n", b"GET /healthz HTTP/1.1\r\n\r\n",
                     b"HEAD /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"):
            with self.subTest(data=data):
                self.assertRegex(self.server.raw(data), rb"^HTTP/1\.\d 200 ")

    def test_whoever_hangs_up_in_the_middle_harms_nobody(self):
        somebody = self.server.browser()
        play = somebody.start(SCENARIO)
        with self.unchanged():
            for data in (b"", b"G", b"GET / HTTP/1.1\r\n", JOIN, JOIN + b"Content-Length: 100\r\n\r\nform=",
                         JOIN + b"Transfer-Encoding: chunked\r\n\r\n10\r\nform="):
                for _ in range(20):
                    with self.server.connect() as connection:
                        connection.sendall(data)
                        # Not even a goodbye.
                        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
                self.assertEqual(somebody.get(play).status, 200)

    def test_slow_clients_keep_nobody_waiting(self):
        connections = [self.server.connect() for _ in range(300)]
        try:
            for number, connection in enumerate(connections):
                connection.sendall((b"GET / HTTP/1.1\r\nHost: ", JOIN + b"Content-Length: 100\r\n\r\nfo", b"G")[number % 3])
            somebody = self.server.browser()
            list(somebody.play_to_end(somebody.start(SCENARIO)))
            for connection in connections:
                connection.sendall(b"a")
            self.assertEqual(somebody.get("/").status, 200)
        finally:
            for connection in connections:
                connection.close()

    def test_a_body_that_never_comes_is_given_up(self):
        with self.unchanged(), self.server.connect() as connection:
            connection.sendall(JOIN + b"Accept-Language: id\r\nContent-Length: 100\r\n\r\nform=")
            answer = Answer.read(connection)
            look(answer)
            self.expect_told(answer, 408, "terlalu lambat", "id")


class Bytes:
    """What came over a connection, for `Answer.read`."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def makefile(self, mode):
        return self

    def readline(self, limit=-1):
        end = self.data.find(b"\n", self.at) + 1 or len(self.data)
        line, self.at = self.data[self.at:end], end
        return line

    def read(self, count=-1):
        end = len(self.data) if count is None or count < 0 else self.at + count
        piece, self.at = self.data[self.at:end], min(end, len(self.data))
        return piece

    def flush(self):
        pass

    def close(self):
        pass

    @property
    def rest(self):
        return self.data[self.at:]


class Streams(ServerCase):
    """Event streams."""

    EACH = 6

    def setUp(self):
        self.code = self.trainer.open_room(SCENARIO)
        self.path = f"/room/{self.code}/events"
        self.wulan = self.server.join(self.code, "Wulan")

    def listen(self, browser, path=None, **options):
        listener = browser.listen(path or self.path, **options)
        self.addCleanup(listener.close)
        return listener

    def test_a_stream_says_that_something_happened_and_not_what(self):
        listener = self.listen(self.wulan, self.path + "?after=1000")
        self.assertEqual(listener.headers["Content-Type"], "text/event-stream")
        self.trainer.steer(self.code, "pause")
        event = listener.event()
        self.assertEqual(event["data"], "room")
        self.assertRegex(event["id"], r"^\d+$")

    def test_streams_are_for_members(self):
        removed = self.server.join(self.code, "Sari")
        self.trainer.steer(self.code, "remove", visitor=self.server.rows("SELECT max(id) FROM visitor")[0][0])
        for browser in (self.server.browser(), removed, self.trainer):
            self.expect_told(browser.get(self.path), 404)
        self.expect_told(self.wulan.get("/room/BCDFGH/events"), 404)
        self.expect_told(self.wulan.get(f"/trainer/rooms/{self.code}/events"), 403)

    def test_one_session_has_a_few_streams_at_once(self):
        listeners = [self.listen(self.wulan) for _ in range(self.EACH)]
        self.assertEqual({listener.status for listener in listeners}, {200})
        refused = self.wulan.get(self.path)
        self.expect_told(refused, 429)
        other = self.server.join(self.code, "Sari")
        self.assertEqual(self.listen(other).status, 200)
        for listener in listeners:
            listener.close()
        # The server notices at the next event that they are gone.
        while True:
            self.trainer.steer(self.code, "pause")
            again = self.listen(self.wulan)
            if again.status == 200:
                return
            self.assertEqual(again.status, 429)

    def test_asking_for_the_head_of_a_stream_takes_no_place(self):
        for _ in range(2 * self.EACH):
            self.assertIn(self.wulan.ask("HEAD", self.path).status, (200, 404, 405))
        self.assertEqual(self.listen(self.wulan).status, 200)

    def test_odd_numbers_of_events(self):
        for after in ("-1", "x", "", "9" * 40, "1e3", "%00", "-9223372036854775808"):
            with self.subTest(after=after):
                listener = self.listen(self.wulan, f"{self.path}?after={after}")
                self.assertEqual(listener.status, 200)
                listener.close()
        listener = self.listen(self.wulan, headers=[("Last-Event-ID", "x" * 1000)])
        self.assertEqual(listener.status, 200)


class Rate(ServerCase):
    options = {"rate": 3}

    def test_too_many_requests_are_told_so_and_taken_again_later(self):
        somebody = self.server.browser(language="id")
        statuses = [somebody.get("/healthz").status]
        while statuses[-1] == 200 and len(statuses) < 500:
            statuses.append(somebody.get("/healthz").status)
        self.assertEqual(statuses[-1], 429)
        refused = somebody.get("/")
        if refused.status == 429:
            self.expect_told(refused, 429, "Terlalu cepat", "id")
            self.assertGreater(int(refused.header("retry-after")[0]), 0)
        other = self.server.browser(cookies={"senyum": "b" * 48})
        self.assertEqual(other.get("/").status, 200)
        while somebody.get("/").status == 429:  # It ends: one request in a third of a second is permitted.
            pass

class MadeUpSessions(ServerCase):
    options = {"rate": 3}

    def test_made_up_sessions_do_not_help_for_long(self):
        refused = threading.Event()
        def ask(number):
            for each in range(400):
                if refused.is_set():
                    return
                cookies = {"senyum": f"{number:08}{each:040}"}
                if self.server.browser(cookies=cookies).get("/healthz").status == 429:
                    refused.set()
        threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertTrue(refused.is_set())


class Connections(unittest.TestCase):
    """How many connections one computer has, and how long it may keep one without asking for anything."""

    SHARE = 64
    HEAD = 15  # Seconds in which a request's head has to come.
    ASKING = b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"

    def connect(self, server, address="127.0.0.1"):
        """A connection from an address of this computer."""
        connection = socket.create_connection(("127.0.0.1", server.port), PATIENCE, source_address=(address, 0))
        self.addCleanup(connection.close)
        return connection

    def is_served(self, connection):
        try:
            connection.sendall(self.ASKING)
            return Answer.read(connection).text == "ok\n"
        except (OSError, http.client.HTTPException):
            return False

    def served(self, server, count):
        """How many of some connections that are open at once are served, and the connections."""
        connections = [self.connect(server) for _ in range(count)]
        return sum(self.is_served(connection) for connection in connections), connections

    def test_one_address_leaves_places_to_others(self):
        server = Server(self, "--connections", "100", look=look)
        served, connections = self.served(server, 90)
        self.assertEqual(served, self.SHARE)
        try:
            other = self.connect(server, "127.0.0.2")
        except OSError:
            self.skipTest("this computer has one address alone")
        self.assertTrue(self.is_served(other))
        for connection in connections:
            connection.close()
        while not self.is_served(self.connect(server)):  # It ends: the places are free as soon as the server notices.
            pass

    def test_many_connections_leave_more_to_each(self):
        self.assertEqual(self.served(Server(self, "--connections", "200", look=look), 150)[0], 100)

    def test_a_proxy_has_all(self):
        self.assertEqual(self.served(Server(self, "--connections", "100", "--behind-proxy", look=look), 90)[0], 90)

    def closed_after(self, connection, pieces, letter):
        """Sends pieces, each when something was answered or a second is over, then letters until the server closes. Returns
        after how many seconds it did."""
        begun = time.monotonic()
        connection.settimeout(1)
        for piece in itertools.chain(pieces, itertools.repeat(letter)):
            try:
                connection.sendall(piece)
                if connection.recv(65536) == b"":
                    break
            except TimeoutError:
                if time.monotonic() - begun > PATIENCE:
                    break
            except ConnectionError:
                break
        return time.monotonic() - begun

    def test_what_was_begun_is_awaited_for_a_while_however_slowly_it_comes(self):
        server = Server(self, look=look)
        kept, took = self.connect(server), {}
        self.assertTrue(self.is_served(kept))
        slow = {"nothing": ([], b""), "a head": ([b"GET / HTTP/1.1\r\nHost: a\r\nX: "], b"a"),
                "another head": ([self.ASKING, b"GET / HTTP/1.1\r\nHost: a\r\nX: "], b"a"),
                "a body that nobody reads": ([self.ASKING[:-2] + b"Content-Length: 100000\r\n\r\n"], b"a")}

        def measure(name, pieces, letter):
            took[name] = self.closed_after(self.connect(server), pieces, letter)
        threads = [threading.Thread(target=measure, args=(name, *what)) for name, what in slow.items()]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for name in slow:
            with self.subTest(name):
                self.assertGreater(took[name], self.HEAD - 1)
                self.assertLess(took[name], 2 * self.HEAD)
        # Between two requests there is more time than that.
        self.assertTrue(self.is_served(kept))


class Paths(ServerCase):
    """Nothing outside of what is shown can be read."""

    def test_nothing_else_in_folders_is_read(self):
        somebody = self.server.browser()
        secret = "etc/passwd"
        for path in (f"/scenarios/../../../../{secret}", f"/scenarios/{SCENARIO}/../../../{secret}",
                     f"/scenarios/{SCENARIO}/..%2f..%2f..%2f{secret}", f"/scenarios/{SCENARIO}/%2e%2e%2f%2e%2e%2fMakefile",
                     f"/scenarios/{SCENARIO}/%252e%252e%252fMakefile", f"/scenarios/{SCENARIO}/..%5c..%5cMakefile",
                     f"/scenarios/{SCENARIO}/en.md", f"/scenarios/{SCENARIO}/id.md", f"/scenarios/{SCENARIO}/",
                     f"/scenarios/{SCENARIO}", "/scenarios/", "/scenarios", f"/scenarios/%2e%2e/Makefile",
                     f"/scenarios/{SCENARIO}/en.md%00.png", f"/scenarios/{SCENARIO}/./en.md",
                     f"/scenarios/{SCENARIO}/%00", f"/scenarios//{SCENARIO}/en.md", "/assets/../Makefile",
                     "/assets/..%2fMakefile", "/assets/", "/assets", "/assets/senyum.css%00", "/assets/SENYUM.CSS",
                     "/assets/senyum.css/", "/assets/./x", "/senyum.sqlite", "/data/senyum.sqlite", "/trainer-key",
                     "/.git/config", "/%2e%2e/%2e%2e/etc/passwd", "/..;/", "/robots.txt/../Makefile", "/favicon.ico"):
            with self.subTest(path=path):
                answer = somebody.get(path)
                if answer.status == 200:
                    self.assertRegex(answer.header("content-type")[0], r"^text/css", answer)
                else:
                    self.expect_told(answer, 404)

    def test_only_the_pictures_that_a_scenario_names_are_shown(self):
        folder = temporary_folder(self)
        place = os.path.join(folder, "odd")
        os.mkdir(place)
        for name in ("shown.png", "other.png", "secret.txt"):
            with open(os.path.join(place, name), "wb") as file:
                file.write(b"\x89PNG " + name.encode())
        os.symlink("/etc/passwd", os.path.join(place, "linked.png"))
        with open(os.path.join(ROOT, "Tests", "Fixtures", "cold-tea.md"), encoding="utf-8") as file:
            text = file.read()
        with open(os.path.join(place, "en.md"), "w", encoding="utf-8") as file:
            file.write(re.sub(r"(?m)^(## .*\n)", r"\1\n![A cup](shown.png)\n", text, count=1))
        server = Server(self, scenarios=folder, look=look)
        somebody = server.browser()
        shown = somebody.get("/scenarios/odd/shown.png")
        self.assertEqual((shown.status, shown.bytes), (200, b"\x89PNG shown.png"))
        self.assertEqual(shown.header("content-type"), ["image/png"])
        play = somebody.start("odd")
        self.assertIn(b'<img src="/scenarios/odd/shown.png" alt=""', somebody.get(play).bytes)
        for name in ("other.png", "secret.txt", "en.md", "linked.png", "../odd/other.png", "..%2fodd%2fshown.png",
                     "./shown.png", "shown.png/", "shown.png%00", "SHOWN.PNG"):
            with self.subTest(name=name):
                answer = somebody.get(f"/scenarios/odd/{name}")
                if answer.status != 404:
                    self.assertEqual(answer.bytes, shown.bytes)

    def test_transcripts_carry_the_name_of_the_scenario_alone(self):
        somebody = self.server.browser()
        play = somebody.start(SCENARIO)
        answer = somebody.get(play + "/transcript")
        self.assertEqual(answer.header("content-disposition"), [f'attachment; filename="{SCENARIO}.transcript"'])


class Watching(unittest.TestCase):
    """What is counted and logged names nobody."""

    def test_neither_metrics_nor_log_hold_names_codes_tokens_or_addresses(self):
        server = Server(self, "--log", "--address", "0.0.0.0", look=look)
        trainer = server.trainer()
        code = trainer.open_room(SCENARIO)
        wulan = server.join(code, "Wulanxyz")
        wulan.choose(wulan.start_in_room(code), 0)
        page = wulan.send("/me").page
        back = re.search(r"(?:\w{4}-){2}\w{4}", page.words)[0]
        server.browser().send("/return", code=back)
        server.browser().send("/join", code="BCDFGH", name="Sarixyz")
        server.browser().get("/nothing/Sarixyz?said=Sarixyz", [("User-Agent", "Sarixyz"), ("Referer", "http://Sarixyz/")])
        wulan.send("/play/1", turn=1, words="Sarixyz")
        metrics = wulan.get("/metrics").text
        self.assertIn('senyum_requests_total{method="POST",route="/join",status="303"} 1', metrics)
        self.assertIn("\nsenyum_rooms 1\n", metrics)
        for line in metrics.splitlines():
            self.assertRegex(line, r'^(#.*|\w+(\{(\w+="[^"]*",?)+\})? [\d.e+-]+)$')
        status, _, log = server.stop()
        self.assertEqual(status, 0)
        self.assertRegex(log, r"(?m)^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ POST /join 303 \d+ µs$")
        secrets = [code, "xyz", back, server.key, server.key.replace("-", ""), "127.0.0.1", "BCDFGH", wulan.token,
                   *wulan.cookies.values(), *trainer.cookies.values(), back.replace("-", "")]
        for secret in secrets:
            self.assertNotIn(secret.lower(), metrics.lower())
            self.assertNotIn(secret.lower(), log.lower())

    def test_without_log_nothing_is_written(self):
        server = Server(self, look=look)
        server.browser().start(SCENARIO)
        server.browser().get("/nothing")
        self.assertEqual(server.stop()[2], "")

    def test_metrics_are_for_this_computer_alone(self):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect(("192.0.2.1", 9))  # Nothing is sent: it only finds out which address it would be sent from.
            except OSError:
                self.skipTest("this computer is in no network")
            address = probe.getsockname()[0]
        server = Server(self, "--address", "0.0.0.0", look=look)
        self.assertEqual(server.browser().get("/metrics").status, 200)
        self.assertEqual(server.browser(host=address).get("/metrics").status, 404)
        for header in ("X-Forwarded-For", "X-Real-IP", "Forwarded"):
            self.assertEqual(server.browser(host=address).get("/metrics", [(header, "127.0.0.1")]).status, 404)
        behind = Server(self, "--behind-proxy", look=look)
        self.assertEqual(behind.browser().get("/metrics", [("X-Forwarded-For", "127.0.0.1, 203.0.113.5")]).status, 404)

    def test_it_says_whether_it_is_there(self):
        answer = Server(self, look=look).browser().get("/healthz")
        self.assertEqual((answer.status, answer.text), (200, "ok\n"))


if __name__ == "__main__":
    unittest.main()
