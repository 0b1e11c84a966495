"""Stopping, being killed, and starting again: nothing that was recorded is lost, and people go on where they were."""
import contextlib
import http.client
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import threading
import unittest

from case import look
from client import PATIENCE, ROOT, Server, command, surroundings, temporary_folder

SCENARIO = "e-ticket-refund"
# A stop takes no longer than this, in seconds.
STOP = 3


class ServerRun(unittest.TestCase):
    def start(self, *arguments, **options):
        return Server(self, *arguments, look=look, **options)

    def again(self, server, *arguments):
        """Another server on the same port and the same records."""
        return self.start(*arguments, data=server.data, port=server.port)

    def moved(self, browser, server):
        """The same browser, whose server has been started again."""
        browser.server = server
        return browser


class Stopping(ServerRun):
    def test_it_stops_at_once_with_open_streams_and_slow_clients(self):
        for how in (signal.SIGTERM, signal.SIGINT):
            with self.subTest(how=how.name):
                server = self.start()
                trainer = server.trainer()
                code = trainer.open_room(SCENARIO)
                wulan = server.join(code, "Wulan")
                play = wulan.start_in_room(code)
                streams = [wulan.listen(f"/room/{code}/events") for _ in range(3)]
                streams.append(trainer.listen(f"/trainer/rooms/{code}/events"))
                idle = [server.connect() for _ in range(3)]
                idle[0].sendall(b"GET / HTTP/1.1\r\n")
                idle[1].sendall(b"POST /join HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\na")
                for one in (*idle, *streams):
                    self.addCleanup(one.close)
                wulan.choose(play, 0)
                before = server.records()
                server.process.send_signal(how)
                try:
                    said, complained = server.process.communicate(timeout=STOP)
                except subprocess.TimeoutExpired:
                    self.fail(f"it has not stopped within {STOP} seconds")
                self.assertEqual((server.process.returncode, complained), (0, b""))
                self.assertIn("All is recorded", said.decode())
                self.assertEqual(server.records(), before)
                for stream in streams:
                    while stream.event():
                        pass

    def test_ctrl_c_a_second_time_and_at_the_very_start(self):
        server = self.start()
        server.process.send_signal(signal.SIGINT)
        server.process.send_signal(signal.SIGINT)
        server.process.wait(PATIENCE)
        self.assertIn(server.process.returncode, (0, 130, -signal.SIGINT))
        self.start(data=server.data)

    def test_choices_that_were_answered_are_kept_when_it_stops_in_the_middle(self):
        for how in (signal.SIGTERM, signal.SIGKILL):
            with self.subTest(how=how.name):
                server = self.start()
                answered, enough = {}, threading.Semaphore(0)
                def play_on(person):
                    with contextlib.suppress(OSError, http.client.HTTPException):  # The server has gone.
                        while True:
                            play = person.start(SCENARIO)
                            taken = answered.setdefault(play, [])
                            while offer := person.offer(play):
                                choice = offer.buttons[0][1]
                                person.post(offer.action, {**offer.filled, "choice": choice})
                                taken.append(int(choice))
                                enough.release()
                threads = [threading.Thread(target=play_on, args=(server.browser(),)) for _ in range(8)]
                for thread in threads:
                    thread.start()
                for _ in range(100):
                    self.assertTrue(enough.acquire(timeout=PATIENCE))
                server.process.send_signal(how)
                server.process.wait(PATIENCE)
                for thread in threads:
                    thread.join()
                again = self.again(server)
                for play, choices in answered.items():
                    self.assertEqual(again.choices(play)[:len(choices)], choices)


class Restarting(ServerRun):
    def end(self, server, how):
        server.process.send_signal(how)
        server.process.wait(PATIENCE)

    def test_people_and_rooms_go_on_where_they_were(self):
        for how in (signal.SIGKILL, signal.SIGTERM):
            with self.subTest(how=how.name):
                server = self.start()
                trainer = server.trainer()
                code = trainer.open_room(SCENARIO, minutes=30)
                shared = trainer.open_room(SCENARIO, mode="conversation")
                wulan, sari = server.join(code, "Wulan"), server.join(shared, "Sari")
                play = wulan.start_in_room(code)
                wulan.choose(play, 0)
                alone = wulan.start("premium-package")
                back = re.search(r"(?:\w{4}-){2}\w{4}", wulan.send("/me").page.words)[0]
                trainer.steer(shared, "open-vote")
                choice = sari.offer(f"/room/{shared}").buttons[0][1]
                sari.send(f"/room/{shared}/vote", round=1, choice=choice)
                paths = (play, alone, f"/room/{code}", "/me")
                before = [wulan.get(path).page.words for path in paths]
                records = server.records()
                self.end(server, how)

                server = self.again(server)
                self.assertEqual(server.records(), records)
                self.moved(wulan, server), self.moved(sari, server), self.moved(trainer, server)
                self.assertEqual([wulan.get(path).page.words for path in paths], before)
                self.assertEqual(trainer.get(f"/trainer/rooms/{code}").status, 403)
                trainer.unlock()
                self.assertIn("1 of 1 have voted", trainer.steering(shared).words)
                self.assertEqual(sari.offer(f"/room/{shared}")["round"], "1")
                wulan.choose(play, 0)
                self.assertEqual(len(server.choices(play)), 2)
                other = server.browser()
                other.send("/return", code=back)
                self.assertEqual(other.get(play).page.words, wulan.get(play).page.words)
                trainer.steer(shared, "close-vote")
                trainer.steer(shared, "pick", turn=0, choice=choice)
                self.assertEqual(sari.get(f"/room/{shared}").status, 200)

    def test_what_was_paused_closed_or_over_stays_so(self):
        server = self.start()
        trainer = server.trainer()
        paused, closed = (trainer.open_room(SCENARIO, mode="conversation") for _ in range(2))
        over = trainer.open_room(SCENARIO, minutes=1, practice=1)
        budi = server.join(over, "Budi")
        play = budi.start_in_room(over)
        budi.choose(play, 0)
        wulan = server.join(paused, "Wulan")
        sari = server.join(closed, "Sari")
        trainer.steer(paused, "pause")
        trainer.steer(closed, "close")
        self.end(server, signal.SIGKILL)
        with contextlib.closing(sqlite3.connect(os.path.join(server.data, "senyum.sqlite"))) as store, store:
            # As if all of it had happened an hour ago.
            milliseconds = 1000 if store.execute("SELECT max(at) FROM room_event").fetchone()[0] > 10 ** 11 else 1
            store.execute("UPDATE room_event SET at = at - ?", (3600 * milliseconds,))
        server = self.again(server)
        self.moved(wulan, server), self.moved(sari, server), self.moved(trainer, server).unlock()
        before = server.records()
        self.moved(budi, server)
        for path, fields in ((play, {"turn": 1, "choice": 0}), (play, {"turn": 1, "words": "1"}),
                             (play + "/undo", {"turn": 1}), (play + "/again", {})):
            for language, words in (("en", "The time is up"), ("id", "Waktunya habis")):
                budi.language = language
                self.assertIn(words, budi.see(budi.send(path, **fields)).page.words)
        self.assertEqual(server.records(), before)
        trainer.steer(over, "extend")
        budi.choose(play, 0)
        self.assertEqual(len(server.choices(play)), 2)
        self.assertIn("paused", wulan.get(f"/room/{paused}").page.words)
        self.assertEqual(server.browser().join(closed, "Budi").status, 409)
        self.assertNotIn(closed, trainer.get("/trainer").text)
        self.assertIn(paused, trainer.get("/trainer").text)

    def test_the_key_changes_unless_it_is_to_be_kept(self):
        first = self.start()
        trainer = first.trainer()
        self.end(first, signal.SIGTERM)
        second = self.again(first, "--keep-key")
        self.assertNotEqual(first.key, second.key)
        self.assertEqual(self.moved(trainer, second).send("/trainer/key", key=first.key).status, 403)
        kept = os.path.join(second.data, "trainer-key")
        self.assertEqual(os.stat(kept).st_mode & 0o777, 0o600)
        self.end(second, signal.SIGKILL)
        third = self.again(second, "--keep-key")
        self.assertEqual(second.key, third.key)
        self.moved(trainer, third)
        self.assertEqual(trainer.get("/trainer").page.form("/trainer/key").method, "post")
        trainer.unlock()
        self.end(third, signal.SIGTERM)
        fourth = self.again(third)
        self.assertNotEqual(third.key, fourth.key)
        self.assertFalse(os.path.exists(kept))


class NotStarting(ServerRun):
    """What it says where it cannot start."""

    def refused(self, *arguments, language="en", prepare=None):
        done = subprocess.run(
            command("--lang", language, *arguments), cwd=ROOT, env=surroundings(), capture_output=True, text=True,
            timeout=PATIENCE, stdin=subprocess.DEVNULL, preexec_fn=prepare)
        self.assertNotEqual(done.returncode, 0)
        self.assertEqual(done.stdout, "")
        self.assertNotRegex(done.stderr, r"Fatal error|\.swift|Error\(|StoreFailure")
        return done.stderr

    def test_a_port_that_is_taken(self):
        server = self.start()
        for language, words in (("en", "Another program already serves"), ("id", "sudah ada program lain")):
            with self.subTest(language=language):
                said = self.refused("--port", str(server.port), "--data", temporary_folder(self), language=language)
                self.assertIn(words, said)
                self.assertIn(str(server.port), said)

    def test_a_second_server_on_the_same_records(self):
        server = self.start()
        key = server.key
        for language, words in (("en", "Another server already serves"), ("id", "sudah dilayani server lain")):
            with self.subTest(language=language):
                said = self.refused("--port", "0", "--data", server.data, "--keep-key", language=language)
                self.assertIn(words, said)
                self.assertIn(server.data, said)
        self.assertEqual(server.trainer().get("/trainer").status, 200, key)

    def test_an_address_that_is_not_ours(self):
        said = self.refused("--port", "0", "--address", "203.0.113.1", "--data", temporary_folder(self))
        self.assertIn("203.0.113.1", said)

    def test_a_data_folder_that_cannot_be_written(self):
        folder = temporary_folder(self)
        place = os.path.join(folder, "file")
        with open(place, "w"):
            pass
        for data in (place, os.path.join(place, "below"), "/proc/senyum", "/dev/null"):
            with self.subTest(data=data):
                self.assertIn(data, self.refused("--port", "0", "--data", data))
        with open(os.path.join(folder, "senyum.sqlite"), "wb") as file:
            file.write(b"no database" * 1000)
        self.assertIn("senyum.sqlite", self.refused("--port", "0", "--data", folder))

    @unittest.skipIf(os.geteuid() == 0, "root may write everywhere")
    def test_a_folder_that_is_somebody_elses(self):
        folder = temporary_folder(self)
        os.chmod(folder, 0o500)
        self.assertIn(folder, self.refused("--port", "0", "--data", folder))

    def test_a_library_that_is_missing_or_empty(self):
        empty = temporary_folder(self)
        for scenarios in ("/no/such/folder", empty):
            for language in ("en", "id"):
                with self.subTest(scenarios=scenarios, language=language):
                    said = self.refused("--port", "0", "--data", temporary_folder(self), "--scenarios", scenarios,
                                        language=language)
                    self.assertIn("--scenarios" if scenarios == empty else scenarios, said)

    def test_a_scenario_with_errors_is_named_and_the_others_are_there(self):
        folder = temporary_folder(self)
        shutil.copy(os.path.join(ROOT, "scenarios", SCENARIO, "en.md"), os.path.join(folder, "whole.md"))
        with open(os.path.join(folder, "broken.md"), "w", encoding="utf-8") as file:
            file.write("---\nformat: 1\n---\n")
        server = self.start(scenarios=folder)
        self.assertIn("broken", server.said)
        page = server.browser().get("/").page
        self.assertEqual(page.values("input", "value").count("whole"), 1)

    def test_odd_options(self):
        for arguments in (("--port", "-1"), ("--port", "65536"), ("--port", "x"), ("--rate", "0"), ("--rate", "-5"),
                          ("--connections", "0"), ("--url", "latihan.example.org"), ("--url", "javascript:alert(1)")):
            with self.subTest(arguments=arguments):
                self.assertIn(arguments[0], self.refused(*arguments))

    def test_odd_arguments_of_the_server_itself(self):
        program = command()[0] + "-serve"
        for arguments in ((), ("x",), ("{}",), ('{"port": 99999}',), ("a", "b")):
            with self.subTest(arguments=arguments):
                done = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=PATIENCE)
                self.assertEqual(done.returncode, 64)
                self.assertIn("senyum serve", done.stderr)


if __name__ == "__main__":
    unittest.main()
