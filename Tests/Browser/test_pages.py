"""Every page of the classroom, at every width, light and dark: what axe-core finds, what has to be moved sideways."""
import contextlib
import os
import re
import sqlite3
import unittest

from browser import DESKTOP, PHONE, TABLET, open_details
from classroom import ClassroomCase

CHANNELS = {
    "counter": "premium-package", "phone": "forty-minutes-on-hold", "chat": "lend-me-an-ear", "email": "six-star-hopes",
    "social": "viral-before-sunset",
}
SHOP = CHANNELS["counter"]
# 320 is 1280 at 400 percent.
NARROWEST = 320


class Pages(ClassroomCase):
    def someone(self, width=DESKTOP, height=900, **options):
        # Colours that are on their way to others are neither seen nor measured.
        options.setdefault("reduced_motion", "reduce")
        return super().someone(width, height, **options)

    def check(self, page, name):
        """What is expected of every page, at every width, in light and dark; and that it keeps a picture of each."""
        page.wait_for_load_state("networkidle") if not page.evaluate("document.body.dataset.events") else None
        page.set_viewport_size({"width": NARROWEST, "height": 700})
        self.expect_no_sideways_scroll(page)
        for width in (PHONE, TABLET, DESKTOP):
            page.set_viewport_size({"width": width, "height": 740 if width == PHONE else 900})
            for scheme in ("light", "dark"):
                with self.subTest(f"{name} {width} {scheme}"):
                    page.emulate_media(color_scheme=scheme)
                    self.look(page, f"page-{name}-{width}-{scheme}")
                    self.expect_no_sideways_scroll(page)
                    self.expect_accessible(page)
                    self.expect_size(page, width)

    def expect_size(self, page, width):
        """Whatever is pressed is at least 24 px high and wide (WCAG 2.2, 2.5.8); on a phone an answer has 44."""
        small = page.evaluate("""width => [...document.querySelectorAll('button, summary, .button, .choices button')]
            .filter(one => one.checkVisibility()).map(one => [one.outerHTML.slice(0, 80), one.getBoundingClientRect()])
            .filter(([_, box]) => box.height < 24 || box.width < 24).map(([name]) => name)""", width)
        self.assertEqual(small, [])

    # Without a room

    def test_home_and_the_ways_in(self):
        page = self.someone()
        self.go(page)
        self.check(page, "home")
        page.fill("[name=code]", "222-222")
        page.fill("[name=name]", "Wulan")
        page.click(".join form button")
        page.wait_for_selector(".notice")
        self.check(page, "home-no-such-room")
        self.go(page, "/return")
        self.check(page, "return")
        self.go(page, "/nowhere")
        self.check(page, "error")
        page.get_by_role("link", name="Indonesia").click()
        page.wait_for_selector("html[lang=id]")
        self.go(page)
        self.check(page, "home-id")

    def test_playing_in_each_channel(self):
        for channel, scenario in CHANNELS.items():
            page = self.begin(scenario)
            if channel in ("phone", "email"):
                page.get_by_role("link", name="Indonesia").click()
                page.wait_for_selector("html[lang=id]")
            if channel == "counter":
                self.check(page, "play-counter-first")
            self.choose(page, 2)
            self.choose(page, 2)
            self.assertIsNotNone(self.turn(page), scenario)
            self.check(page, "play-" + channel)
            if channel == "counter":
                open_details(page)
                self.check(page, "play-counter-open")

    def test_unclear_words_and_practice(self):
        page = self.begin(SHOP, is_practice=True)
        self.choose(page, 1)
        self.check(page, "practice")
        page.get_by_role("link", name="Ask for a hint").click()
        page.wait_for_url("**hint=1*")
        self.check(page, "practice-hint")
        page.fill("[name=words]", "xyzzy plugh")
        page.click(".words button")
        page.wait_for_selector("#words[value]:not([value=''])")
        self.check(page, "nothing-near")
        texts = page.locator(".choices button").all_inner_texts()
        page.wait_for_timeout(400)
        page.fill("[name=words]", " ".join(word for text in texts[:2] for word in text.split()[:6]))
        page.click(".words button")
        page.wait_for_function("count => document.querySelectorAll('.choices button').length < count", arg=len(texts))
        self.check(page, "did-you-mean")

    def test_the_debrief_and_the_first_page_afterwards(self):
        page = self.begin(SHOP)
        self.play_on(page)
        self.check(page, "debrief")
        page.get_by_role("button", name="Play again from the start").click()
        page.wait_for_selector(".choices")
        self.choose(page, 1)
        self.go(page)
        self.check(page, "home-unfinished")
        self.go(page, "/me")
        self.check(page, "me")
        page.click("main form button")
        page.wait_for_selector("p.code")
        self.check(page, "me-code")

    def test_progress_and_what_is_tried_again(self):
        page = self.begin(SHOP)
        self.play_on(page)
        page.get_by_role("link", name="All of your progress").click()
        page.wait_for_selector(".situations")
        self.check(page, "progress-waiting")
        self.pass_days(3)
        self.go(page)
        self.check(page, "home-review")
        page.get_by_role("link", name="See what is ready").click()
        page.wait_for_selector(".situations button")
        self.check(page, "progress-due")
        page.get_by_role("link", name="Indonesia").click()
        page.wait_for_selector("html[lang=id] .situations button")
        self.check(page, "progress-due-id")
        page.click(".situations button")
        page.wait_for_url("**/play/*")
        self.check(page, "drill")
        self.play_on(page, choice=lambda person, turn: 2)
        self.check(page, "drill-debrief")

    def pass_days(self, days):
        """All plays were played so many days earlier."""
        with contextlib.closing(sqlite3.connect(os.path.join(self.server.folder, "served", "senyum.sqlite"))) as store:
            store.execute("UPDATE attempt SET moved = moved - ?, begun = begun - ?", [days * 86_400] * 2)
            store.commit()

    # Rooms

    def test_the_trainers_pages_and_a_room_in_which_everyone_plays(self):
        page = self.someone()
        self.go(page, "/trainer")
        self.check(page, "key")
        page.fill("[name=key]", "nothing")
        page.click("main form button")
        page.wait_for_selector(".notice")
        self.check(page, "key-wrong")
        trainer = self.trainer()
        self.check(trainer, "rooms-none")
        code = self.open_room(trainer, "everyone", SHOP, CHANNELS["chat"], minutes=30)
        board = self.window(trainer.context)
        self.go(board, "/board/" + code)
        self.check(board, "board-waiting")
        people = [self.join(code, name) for name in ("Wulan", "Bayu Saputra Kusumawardhana Adiningrat", "Sekar")]
        self.check(people[0], "room")
        for page in people:
            page.click(".scenarios li:nth-child(1) button")
            page.wait_for_selector(".choices")
            self.choose(page, people.index(page) + 1)
        self.check(people[0], "play-in-room")
        self.within(5, board, "() => document.querySelector('.moment')")
        self.check(board, "board-playing")
        self.check(trainer, "steering")
        self.play_on(*people)
        board.wait_for_selector(".outcomes")
        self.check(board, "board-finished")
        self.press_steering(trainer, "Pause")
        self.go(people[0], "/room/" + code)
        self.check(people[0], "room-paused")
        self.press_steering(trainer, "Go on")
        self.press_steering(trainer, "Show the group's debrief")
        people[0].wait_for_selector(".group-part")
        self.check(people[0], "group")
        board.wait_for_selector(".group-part")
        self.check(board, "board-group")
        self.press_steering(trainer, re.compile("^Remove Wulan"))
        people[0].reload()
        self.check(people[0], "removed")
        rooms = self.window(trainer.context)
        self.go(rooms, "/trainer")
        self.check(rooms, "rooms")
        trainer.click("details.closing summary")
        self.check(trainer, "steering-closing")
        trainer.get_by_role("button", name="Yes, close the room").click()
        trainer.wait_for_selector("main > .notice")
        self.check(trainer, "steering-closed")

    def test_a_room_that_decides_together(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "conversation", SHOP)
        board = self.window(trainer.context)
        self.go(board, "/board/" + code)
        people = [self.join(code, name) for name in ("Made", "Tigor", "Ayu")]
        self.check(people[0], "vote-before")
        self.check(board, "board-vote-before")
        self.press_steering(trainer, "Open the vote")
        for page in people:
            page.wait_for_selector(".choices")
        self.check(people[0], "vote-open")
        for page in people:
            self.press(page, 1 + people.index(page) // 2)
            page.wait_for_selector("[aria-pressed=true]")
        self.check(people[0], "vote-cast")
        board.wait_for_function("() => document.querySelector('.answers h3').textContent.includes('3 of 3')")
        self.check(board, "board-vote-open")
        self.check(trainer, "steering-vote-open")
        self.press_steering(trainer, "Close the vote")
        people[0].wait_for_selector(".ballot .bars")
        self.check(people[0], "vote-closed")
        board.wait_for_selector(".shared .bars")
        self.check(board, "board-vote-closed")
        self.check(trainer, "steering-vote-closed")
        self.press_steering(trainer, "Pause")
        people[0].wait_for_selector(".standing")
        self.check(people[0], "vote-paused")
        self.check(board, "board-paused")
        self.press_steering(trainer, "Go on")
        self.press_steering(trainer, "Ask them to talk in pairs")
        people[0].wait_for_function("() => document.querySelector('.standing')?.textContent.includes('beside you')")
        self.check(people[0], "vote-discussing")
        self.check(board, "board-discussing")

    # Long pages

    def test_the_first_page_is_short_and_everything_on_it_opens_without_script(self):
        page = self.someone(width=PHONE, height=740, java_script_enabled=False)
        self.go(page)
        self.assertLess(page.locator("main").bounding_box()["height"], 4 * 740)
        groups = page.locator("details.group")
        self.assertTrue(groups.first.locator("button").first.is_visible())
        last = groups.last
        self.assertFalse(last.locator("button").first.is_visible())
        # What is in a group stands there before it is opened.
        self.assertIn("The Boss Behind the SOP", last.locator("summary").inner_text())
        last.locator("summary").click()
        last.locator("button").last.click()
        page.wait_for_url("**/play/*")

    def test_what_comes_next_is_at_hand_in_a_long_debrief(self):
        page = self.begin(SHOP, width=PHONE, height=740)
        self.play_on(page)
        said = page.locator(".path .own .said")
        self.assertFalse(said.first.is_visible())
        onward = page.get_by_role("link", name="What next")
        self.assertLess(onward.bounding_box()["y"] + onward.bounding_box()["height"], 740)
        onward.click()
        button = page.get_by_role("button", name="Play again from the start")
        page.wait_for_function("() => { const box = document.querySelector('.choosing').getBoundingClientRect();"
                               " return box.top >= 0 && box.top < innerHeight / 2; }")
        self.assertTrue(button.is_visible())
        page.get_by_text("Read it again, choice by choice").click()
        self.assertTrue(said.first.is_visible())

    def test_a_debrief_on_paper_has_all_that_was_said_and_nothing_to_press(self):
        page = self.begin(SHOP, color_scheme="dark")
        self.play_on(page)
        page.emulate_media(media="print")
        self.assertTrue(page.locator(".path .own .said").first.is_visible())
        self.assertEqual(page.locator("button:visible, .button:visible, header:visible, summary:visible").count(), 0)
        self.assertEqual(page.evaluate("getComputedStyle(document.body).backgroundColor"), "rgb(255, 255, 255)")
        self.assertEqual(page.evaluate("getComputedStyle(document.body).color"), "rgb(0, 0, 0)")

    def test_the_longer_words_of_indonesian_stay_in_their_places_on_the_narrowest_phone(self):
        page = self.someone(width=NARROWEST, height=640)
        self.go(page, "/?lang=id")
        self.begin(CHANNELS["chat"], page=page)
        self.play_on(page)
        for path in (page.url, "/", "/progress"):
            page.goto(path if path.startswith("http") else self.server.address + path)
            open_details(page)
            out = page.evaluate("""() => { const main = document.querySelector('main'), end = main.getBoundingClientRect().right
                - parseFloat(getComputedStyle(main).paddingRight) + 1;
                return [...main.querySelectorAll('*')].filter(one => one.checkVisibility() && !one.closest('svg, .unseen')
                  && one.getBoundingClientRect().right > end).map(one => one.outerHTML.slice(0, 80)) }""")
            self.assertEqual(out, [], path)

    def test_the_customers_smiles_are_drawn_as_lines_not_as_a_dark_shape(self):
        page = self.begin(SHOP)
        self.play_on(page)
        self.assertEqual(page.evaluate("getComputedStyle(document.querySelector('.plane .trace')).fill"), "none")

    # For whom moving things are too much

    def test_nothing_moves_for_whoever_does_not_want_it(self):
        page = self.begin(SHOP, width=PHONE, height=640, reduced_motion="reduce")
        self.choose(page, 1)
        moving = page.evaluate("""() => [...document.querySelectorAll('*')].map(one => getComputedStyle(one))
            .filter(style => style.animationName !== 'none' && parseFloat(style.animationDuration) > .01
              || parseFloat(style.transitionDuration) > .01).length""")
        self.assertEqual((moving, page.evaluate("document.getAnimations().length")), (0, 0))
        self.assertNotEqual(page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"), "smooth")

    def test_letters_of_twice_the_size_fit_too(self):
        page = self.begin(SHOP, width=TABLET)
        self.choose(page, 1)
        page.evaluate("document.documentElement.style.setProperty('font-size', '200%')")
        self.look(page, "play-letters")
        self.expect_no_sideways_scroll(page)


if __name__ == "__main__":
    unittest.main()
