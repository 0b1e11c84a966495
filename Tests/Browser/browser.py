"""Pages that Senyum makes, in a real browser: Chromium without a window, driven by Playwright."""
import os
import re
import subprocess
import tempfile
import unittest

from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from playwright.sync_api import sync_playwright

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.abspath(os.path.join(ROOT, os.environ.get("SENYUM", ".build/debug/senyum")))
# Pictures of what the tests look at are kept in this folder when it is named: for people to look at.
PICTURES = os.environ.get("PICTURES")
PHONE, TABLET, DESKTOP = 360, 768, 1280


class BrowserCase(unittest.TestCase):
    """Tests with a browser and a folder of their own."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        driver = sync_playwright().start()
        cls.addClassCleanup(driver.stop)
        # Chromium's own sandbox refuses root, as whom containers run.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        cls.browser = driver.chromium.launch(executable_path=os.environ.get("SENYUM_BROWSER"), args=arguments)
        cls.addClassCleanup(cls.browser.close)

    @classmethod
    def senyum(cls, *arguments, learner="Wulan", typed=""):
        """Runs the program with its records in the folder of the tests, and returns what it wrote."""
        environment = {
            "PATH": os.environ.get("PATH", ""), "HOME": cls.folder, "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "SENYUM_DATA": os.path.join(cls.folder, "data"), "SENYUM_LEARNER": learner,
            "SENYUM_SCENARIOS": os.path.join(ROOT, "scenarios"),
        }
        done = subprocess.run(
            [PROGRAM, *arguments], input=typed.encode(), cwd=cls.folder, capture_output=True, env=environment,
            timeout=300)
        if done.returncode:
            raise AssertionError(f"senyum {' '.join(arguments)} ended with {done.returncode}:\n{done.stderr.decode()}")
        return done.stdout.decode()

    def open(self, file, width=DESKTOP, height=900, **options):
        """Opens a page of a size; whatever it asks for beside itself is kept in `page.asked`."""
        context = self.browser.new_context(viewport={"width": width, "height": height}, **options)
        self.addCleanup(context.close)
        page = context.new_page()
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto("file://" + file)
        return page

    def look(self, page, name):
        """Keeps a picture of the whole page, if pictures are wanted."""
        if PICTURES:
            os.makedirs(PICTURES, exist_ok=True)
            page.screenshot(path=os.path.join(PICTURES, re.sub(r"[^a-z0-9]+", "-", name) + ".png"), full_page=True)

    # What is expected of every page

    def expect_accessible(self, page):
        """Nothing that axe-core finds amiss, whatever its weight."""
        if not page.evaluate("'axe' in window"):
            page.evaluate(AXE_SCRIPT)
        found = AxeResults(page.evaluate("axe.run({ resultTypes: ['violations'] })"))
        self.assertEqual(found.violations_count, 0, found.generate_report())

    def expect_no_sideways_scroll(self, page):
        """Nobody has to move the page itself sideways (WCAG 2.2, 1.4.10)."""
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        self.assertEqual(wide, 0, f"the page is {wide} px wider than its window")


def open_details(page):
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
