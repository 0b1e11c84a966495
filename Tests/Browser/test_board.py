"""The board on a projector: everything that people need stands on one screen, in letters that can be read."""
import unittest

from classroom import ClassroomCase

PROJECTORS = ((1280, 720), (1280, 800), (1920, 1080))
# Seven answers; the longest turns; letters that follow one another.
LONGEST = ("lastris-sewing-machine", "morning-tempe", "six-star-promises")
# A board of 1280 px is often two metres wide: letters of 14 px are two centimetres high there.
SMALLEST = 14


class TheBoard(ClassroomCase):
    def expect_one_screen(self, board, name):
        for width, height in PROJECTORS:
            with self.subTest(f"{name} {width}x{height}"):
                board.set_viewport_size({"width": width, "height": height})
                # It is fitted when the browser says that its size has changed.
                board.wait_for_function(
                    "() => document.documentElement.scrollHeight <= innerHeight", timeout=3000)
                self.expect_no_sideways_scroll(board)
                small = board.evaluate("""smallest => [...document.querySelectorAll('.votes > li, .talk .said, .bars li')]
                    .filter(one => one.checkVisibility() && parseFloat(getComputedStyle(one).fontSize) < smallest)
                    .map(one => one.textContent.trim().slice(0, 40))""", SMALLEST)
                self.assertEqual(small, [])
                self.look(board, f"board-{name}-{width}")

    def steer(self, trainer, what):
        # Whatever the language: one browser has the same for all of its windows.
        trainer.wait_for_timeout(400)
        trainer.click(f"button[value={what}]")

    def test_the_longest_conversations_need_no_scrolling(self):
        for scenario in LONGEST:
            trainer = self.trainer(reduced_motion="reduce")
            code = self.open_room(trainer, "conversation", scenario)
            board = self.window(trainer.context)
            self.go(board, "/board/" + code)
            self.expect_one_screen(board, f"{scenario}-0-welcome")
            for turn in range(5):
                self.steer(trainer, "open-vote")
                if not turn:
                    board.wait_for_selector(".votes > li")
                    self.expect_one_screen(board, f"{scenario}-open")
                self.steer(trainer, "close-vote")
                # Now the counts stand beside the answers. Whatever is said stands in Indonesian too, in longer words.
                for language in ("en", "id"):
                    self.go(board, f"/board/{code}?lang={language}")
                    board.wait_for_selector(".votes .bars")
                    self.expect_one_screen(board, f"{scenario}-{turn}-closed-{language}")
                longest = trainer.evaluate("""() => { const lengths = [...document.querySelectorAll('.pick .said')]
                    .map(one => one.textContent.length); return lengths.indexOf(Math.max(...lengths)) }""")
                trainer.wait_for_timeout(400)
                trainer.locator(".pick button").nth(longest).click()
                trainer.wait_for_selector(f".pick [name=turn][value='{turn + 1}']", state="attached")
                if not trainer.locator(".pick button").count():
                    break

    def test_what_a_room_plays_and_then_talks_about(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "everyone", "premium-package", "lend-me-an-ear", minutes=30)
        board = self.window(trainer.context)
        self.go(board, "/board/" + code)
        self.expect_one_screen(board, "room-welcome")
        # Until somebody plays the way in takes half of the screen.
        board.set_viewport_size({"width": 1280, "height": 720})
        self.assertGreater(board.locator(".come").bounding_box()["width"], 500)
        people = [self.join(code, name) for name in ("Wulan", "Bayu", "Sekar")]
        for page in people:
            page.click(".scenarios li:nth-child(1) button")
            page.wait_for_selector(".choices")
        self.play_on(*people, choice=lambda person, turn: person + 1)
        board.wait_for_selector(".outcomes")
        self.expect_one_screen(board, "room-finished")
        self.press_steering(trainer, "Show the group's debrief")
        people[0].wait_for_selector(".group-part, .ending")
        self.go(people[0], "/room/" + code)
        board.wait_for_selector(".group-part")
        self.expect_one_screen(board, "room-group")
        # Nobody has played the second scenario: its questions would give it away.
        for page in (board, people[0]):
            self.assertEqual(page.locator(".group-part > h2").all_inner_texts(), ["The Leaking Credit"])

    def test_nobody_has_played(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "everyone", "premium-package")
        self.press_steering(trainer, "Show the group's debrief")
        board = self.window(trainer.context)
        self.go(board, "/board/" + code)
        self.assertIn("Nobody has played yet", board.inner_text("main"))
        self.assertEqual(board.locator(".group-part").count(), 0)


if __name__ == "__main__":
    unittest.main()
