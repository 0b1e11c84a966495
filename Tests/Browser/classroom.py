"""A classroom for the tests: `senyum serve` with a folder of its own, and people and trainers in browsers."""
import os
import re
import signal
import subprocess
import threading
import time

from browser import DESKTOP, PHONE, PROGRAM, ROOT, BrowserCase, open_details

# Browsers may take so long for anything on a busy computer, in milliseconds.
PATIENCE = 15_000


class Server:
    """`senyum serve`, as a trainer starts it."""

    def __init__(self, folder, language="en", port=0):
        self.folder, self.language, self.port = folder, language, port
        self.start()

    def start(self):
        environment = {
            "PATH": os.environ.get("PATH", ""), "HOME": self.folder, "LC_ALL": "C.UTF-8", "TZ": "UTC", "NO_COLOR": "1"}
        # A group of its own: the command starts the server proper.
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--port", str(self.port), "--lang", self.language, "--keep-key",
             # The same choices in the same places every time.
             "--seed", "1",
             "--data", os.path.join(self.folder, "served"), "--scenarios", os.path.join(ROOT, "scenarios")],
            cwd=self.folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            start_new_session=True)
        self.greeting = ""
        for line in self.process.stdout:
            self.greeting += line
            if "Ctrl-C" in line:
                break
        else:
            raise AssertionError("the server did not start:\n" + self.greeting)
        # Whatever else it says is read, so that it never has to wait.
        self.reader = threading.Thread(target=self.process.stdout.read, daemon=True)
        self.reader.start()
        self.port = int(re.search(r"http://localhost:(\d+)", self.greeting)[1])
        self.address = f"http://localhost:{self.port}"
        self.key = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", self.greeting)[0]

    def end(self, how=signal.SIGKILL):
        """Ends it at once, as when the plug is pulled."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, how)
            self.process.wait(timeout=30)
        self.reader.join()
        self.process.stdout.close()


class ClassroomCase(BrowserCase):
    """Tests with a server of their own. Of every page that anybody sees it is expected that the browser has nothing to
    complain about, and that the page asks nobody else for anything."""

    language = "en"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = Server(cls.folder, cls.language)
        cls.addClassCleanup(cls.server.end)
        cls.people = 0

    def setUp(self):
        self.seen = []

    def tearDown(self):
        for page in self.seen:
            elsewhere = [address for address in page.asked if not address.startswith(self.server.address)]
            self.assertEqual((elsewhere, page.complaints), ([], []))

    # People

    def someone(self, width=DESKTOP, height=900, **options):
        """Somebody with a browser of their own."""
        options.setdefault("locale", "en-GB" if self.language == "en" else "id-ID")
        context = self.browser.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(PATIENCE)
        self.addCleanup(context.close)
        return self.window(context)

    def window(self, context):
        """Another window of the same browser."""
        page = context.new_page()
        page.asked, page.complaints = [], []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("console", lambda message: self.heard(page, message))
        self.seen.append(page)
        return page

    def heard(self, page, message):
        # That a page has the status 404, or that the network is down, is for the page to say.
        if message.type in ("error", "warning") and not message.text.startswith("Failed to load resource"):
            page.complaints.append(message.text)

    def go(self, page, path="/"):
        return page.goto(self.server.address + path)

    def trainer(self, **options):
        page = self.someone(**options)
        self.go(page, "/trainer")
        page.fill("[name=key]", self.server.key.lower())
        page.click("main form button")
        page.wait_for_selector("[name=mode]")
        return page

    def open_room(self, trainer, mode, *scenarios, minutes="", is_practice=False):
        """Opens a room and returns its code; the trainer's page then steers it."""
        self.go(trainer, "/trainer")
        trainer.check(f"[name=mode][value={mode}]")
        for name, scenario in zip(("scenario", "scenario2", "scenario3"), scenarios):
            trainer.select_option(f"[name={name}]", scenario)
        trainer.fill("[name=minutes]", str(minutes))
        if is_practice:
            trainer.check("[name=practice]")
        trainer.click("form.open-room button")
        trainer.wait_for_url("**/trainer/rooms/*")
        return trainer.url.rsplit("/", 1)[1]

    def join(self, code, name=None, page=None, **options):
        """Somebody comes into a room with a phone."""
        options.setdefault("width", PHONE)
        page = page or self.someone(**options)
        self.go(page, "/join/" + code)
        if page.locator("[name=name]").count():
            page.fill("[name=name]", name or "Wulan")
        page.click(".join form button")
        page.wait_for_url("**/room/*")
        return page

    def begin(self, scenario, page=None, is_practice=False, **options):
        """Somebody begins a scenario alone."""
        page = page or self.someone(**options)
        self.go(page)
        open_details(page)
        kind = "[name=practice]" if is_practice else ":not([name])"
        page.click(f"form:has([value='{scenario}']) button{kind}")
        page.wait_for_url("**/play/*")
        return page

    # Playing

    def turn(self, page):
        """How many choices have been taken; None when the play is over."""
        field = page.locator(".choices [name=turn]")
        return int(field.get_attribute("value")) if field.count() else None

    def press(self, page, position=1):
        """Presses a choice, when the page takes it: a second tap that came too fast does not count."""
        page.wait_for_timeout(400)
        page.click(f".choices li:nth-child({position}) button")

    def wait_turn(self, page, turn):
        page.wait_for_selector(f".choices [name=turn][value='{turn}']", state="attached")

    def choose(self, page, position=1):
        turn = self.turn(page)
        self.press(page, position)
        self.wait_past(page, turn)

    def wait_past(self, page, turn):
        page.wait_for_function(
            "turn => { const at = document.querySelector('main .choices [name=turn]');"
            " return document.readyState === 'complete' && (!at || at.value !== turn); }", arg=str(turn))

    def play_on(self, *pages, choice=lambda person, turn: 1):
        """Plays to the end, turn by turn, everybody at once."""
        for turn in range(60):
            playing = [page for page in pages if self.turn(page) is not None]
            if not playing:
                return
            playing[0].wait_for_timeout(400)
            before = [(page, self.turn(page)) for page in playing]
            for page, _ in before:
                count = page.locator(".choices li").count()
                position = (choice(pages.index(page), turn) - 1) % count + 1
                page.click(f".choices li:nth-child({position}) button")
            for page, at in before:
                self.wait_past(page, at)
        self.fail("sixty choices, and the play is not over")

    def press_steering(self, trainer, words):
        """The trainer presses a button, and sees what came of it."""
        trainer.wait_for_timeout(400)
        with trainer.expect_response(lambda response: response.request.method == "GET"):
            trainer.get_by_role("button", name=words, exact=isinstance(words, str)).click()

    def within(self, seconds, page, condition, arg=None):
        """Something comes true by itself."""
        page.wait_for_function(condition, arg=arg, timeout=seconds * 1000)
