"""The trainer's report as a page: on a phone, a tablet, a desktop and on paper, light and dark, by keyboard."""
import os
import random
import sqlite3
import unittest

from browser import DESKTOP, PHONE, TABLET, BrowserCase, open_details

SCENARIOS = ("premium-package", "ageless")
LEARNERS = ("Wulan", "Bayu", "Sekar")
SITTINGS = 12
DAY = 86_400


class Report(BrowserCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        dice = random.Random(20261122)
        for number in range(SITTINGS):
            # After a play, 1 is another from the start and 2 one from the turning point: both stay in the scenario.
            typed = "".join(dice.choice("12") + "\n" for _ in range(30))
            cls.senyum(
                "play", SCENARIOS[number % 2], "--no-shuffle", "--lang", "id" if number % 3 else "en",
                learner=LEARNERS[number // 2 % 3], typed=typed)
        cls.spread_over_days()
        cls.pages = {language: cls.report(language) for language in ("id", "en")}

    @classmethod
    def spread_over_days(cls):
        """As if the plays of now had been played in two weeks."""
        with sqlite3.connect(os.path.join(cls.folder, "data", "senyum.sqlite")) as store:
            store.execute("UPDATE attempt SET begun = begun - ?1 * (id % 12), moved = moved - ?1 * (id % 12)", (DAY,))

    @classmethod
    def report(cls, language, *arguments):
        file = os.path.join(cls.folder, "-".join([language, *arguments]).replace(" ", "") + ".html")
        cls.senyum("report", "--lang", language, "-o", file, *arguments)
        return file

    # For everybody

    def test_axe_finds_nothing_at_any_width_in_light_and_dark(self):
        # The same page in the other language: its words are longer, its parts the same.
        views = {
            "en": [(PHONE, "light"), (TABLET, "light"), (DESKTOP, "light"), (PHONE, "dark"), (DESKTOP, "dark")],
            "id": [(PHONE, "dark"), (DESKTOP, "light")],
        }
        for language, file in self.pages.items():
            page = self.open(file)
            open_details(page)
            for width, scheme in views[language]:
                with self.subTest(f"{language} {width} {scheme}"):
                    page.set_viewport_size({"width": width, "height": 900})
                    page.emulate_media(color_scheme=scheme)
                    self.look(page, f"report-{language}-{width}-{scheme}")
                    self.expect_accessible(page)

    def test_axe_finds_nothing_in_a_report_of_nothing(self):
        for language in self.pages:
            page = self.open(self.report(language, "--from", "2038-01-01"), PHONE)
            self.look(page, f"report-{language}-empty")
            self.expect_accessible(page)
            self.assertIn("senyum --learner", page.inner_text("main"))

    def test_every_picture_has_a_name_and_its_numbers_in_a_table(self):
        page = self.open(self.pages["en"])
        open_details(page)
        for name in ("Map with the roads they took", "Happy while served", "Finished attempts"):
            self.assertEqual(page.get_by_role("img", name=name, exact=True).count(), len(SCENARIOS), name)
        for name in ("From scene to scene", "Finished attempts, and how many of them with this smile"):
            self.assertEqual(page.get_by_role("table", name=name).count(), len(SCENARIOS), name)

    def test_it_asks_for_nothing_and_runs_nothing(self):
        for language, file in self.pages.items():
            page = self.open(file)
            self.assertEqual(page.asked, ["file://" + file])
            self.assertEqual(page.locator("script, link, iframe, img").count(), 0)

    # On screens

    def test_no_page_has_to_be_moved_sideways(self):
        for language, file in self.pages.items():
            # 640 is 1280 at 200 percent, 320 is 1280 at 400 percent.
            page = self.open(file)
            open_details(page)
            for width in (320, PHONE, 640, TABLET, DESKTOP):
                with self.subTest(f"{language} {width}"):
                    page.set_viewport_size({"width": width, "height": 900})
                    self.expect_no_sideways_scroll(page)

    def test_letters_of_twice_the_size_fit_too(self):
        for language, file in self.pages.items():
            page = self.open(file, TABLET)
            page.add_style_tag(content="html { font-size: 200%; }")
            self.look(page, f"report-{language}-letters")
            self.expect_no_sideways_scroll(page)

    def test_a_phone_shows_the_map_from_its_start(self):
        page = self.open(self.pages["id"], PHONE, 740)
        self.assertEqual(page.evaluate("window.scrollY"), 0)
        for frame in page.locator(".map").all():
            start = frame.locator(".place text", has_text="▶").bounding_box()
            box = frame.bounding_box()
            self.assertGreaterEqual(start["x"], box["x"])
            self.assertLessEqual(start["x"] + start["width"], box["x"] + box["width"])

    # By keyboard

    def test_links_lead_to_their_sections(self):
        page = self.open(self.pages["en"])
        for link in page.locator("a").all():
            target = link.get_attribute("href")
            link.focus()
            page.keyboard.press("Enter")
            self.assertLess(page.locator(target).bounding_box()["y"], 900, target)
            self.assertTrue(page.url.endswith(target))

    def test_frames_are_moved_and_details_opened_by_the_keyboard(self):
        page = self.open(self.pages["en"], PHONE)
        frame = page.locator(".map").first
        frame.focus()
        before = frame.evaluate("frame => frame.scrollTop")
        page.keyboard.press("PageDown")
        page.wait_for_function("([frame, before]) => frame.scrollTop > before", arg=[frame.element_handle(), before])
        page.locator("summary").first.focus()
        page.keyboard.press("Enter")
        self.assertTrue(page.locator("details").first.evaluate("part => part.open"))

    # On paper

    def test_paper_is_black_on_white_with_every_table_open(self):
        for language, file in self.pages.items():
            page = self.open(file, color_scheme="dark")
            page.emulate_media(media="print", color_scheme="dark")
            colours = page.locator("body").evaluate(
                "body => (style => [style.color, style.backgroundColor])(getComputedStyle(body))")
            self.assertEqual(colours, ["rgb(0, 0, 0)", "rgb(255, 255, 255)"])
            for table in page.locator("details table").all():
                self.assertGreater(table.bounding_box()["height"], 20)
            page.set_viewport_size({"width": 680, "height": 980})
            self.look(page, f"report-{language}-paper")
            self.expect_no_sideways_scroll(page)
            self.assertTrue(page.pdf(prefer_css_page_size=True).startswith(b"%PDF"))


if __name__ == "__main__":
    unittest.main()
