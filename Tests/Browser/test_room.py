"""A room in which everyone plays: a trainer, a projector and ten people, from opening the room to its report."""
import re
import unittest

from classroom import ClassroomCase

SHOP = "premium-package"
NAMES = ("Wulan", "Bayu", "Sekar", "Made", "Tigor", "Ayu", "Rizal", "Dewi", "Yohan", "Nining")


class Room(ClassroomCase):
    def test_a_session_of_ten_people_from_the_key_to_the_report(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "everyone", SHOP)
        board = self.window(trainer.context)
        self.go(board, "/board/" + code)
        people = [self.join(code, name) for name in NAMES]
        self.within(5, board, "() => document.querySelector('.come').innerText.includes('10 in this room')")
        self.within(5, trainer, "() => document.querySelectorAll('.people li').length === 10")
        for page in people:
            page.click(".scenarios button")
            page.wait_for_selector(".choices")
        self.play_on(*people, choice=lambda person, turn: person % 3 + 1 if turn < 3 else 1)
        # Nobody is named on the wall, and what came out is shown.
        board.wait_for_selector(".outcomes")
        self.look(board, "session-everyone-board")
        self.look(trainer, "session-everyone-steering")
        text = board.inner_text("body")
        self.assertFalse([name for name in NAMES if name in text])
        for page in people:
            self.assertEqual(page.locator(".smiles li").count(), 3)
        # The first two have turned back to the room, the others look at their debriefs.
        for page in people[:2]:
            page.get_by_role("link", name="Back to the room").click()
            page.wait_for_url("**/room/*")
        self.press_steering(trainer, "Show the group's debrief")
        for page in people[:2]:
            self.within(5, page, "() => document.querySelector('.group-part .discuss')")
        for page in people[2:]:
            # Whoever reads the own debrief is not torn away from it, but told.
            page.get_by_role("link", name="Back to the room").click()
            page.wait_for_selector(".group-part")
        self.within(5, board, "() => document.querySelector('.group-part .discuss')")
        self.look(board, "session-everyone-board-debrief")
        people[0].get_by_role("link", name="The Leaking Credit").click()
        people[0].wait_for_selector(".smiles")
        self.close(trainer)
        for page in people[1:]:
            self.assertEqual(page.reload().status, 200)
        report = self.window(trainer.context)
        report.goto(trainer.url + "/report")
        self.assertFalse([name for name in NAMES if name in report.inner_text("body")])
        report.goto(trainer.url + "/report?names=1")
        self.look(report, "session-everyone-report")
        self.assertEqual([name for name in NAMES if name not in report.inner_text("body")], [])

    def close(self, trainer):
        trainer.click("details.closing summary")
        trainer.get_by_role("button", name="Yes, close the room").click()
        trainer.wait_for_selector(".notice")
        self.assertIn("closed", trainer.inner_text("main"))

    # Pausing, removing, time

    def test_a_pause_shows_at_once_and_ends_by_itself(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "everyone", SHOP)
        page = self.join(code)
        page.click(".scenarios button")
        page.wait_for_selector(".choices")
        self.press_steering(trainer, "Pause")
        self.within(5, page, "() => !document.querySelector('.choices')")
        self.assertIn("paused", page.inner_text(".standing"))
        self.press_steering(trainer, "Go on")
        self.within(5, page, "() => document.querySelector('.choices')")
        self.choose(page, 1)
        self.assertEqual(self.turn(page), 1)

    def test_what_is_being_typed_outlives_what_happens_in_the_room(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "everyone", SHOP)
        page = self.join(code)
        page.click(".scenarios button")
        page.fill("[name=words]", "I am still thinking about")
        self.press_steering(trainer, "Pause")
        page.wait_for_function("() => document.querySelector('.status')?.textContent.includes('something new')")
        self.assertEqual(page.input_value("[name=words]"), "I am still thinking about")

    def test_somebody_removed_is_told_at_once_and_cannot_come_back(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "everyone", SHOP)
        page, other = self.join(code, "Wulan"), self.join(code, "Bayu")
        page.click(".scenarios button")
        page.wait_for_selector(".choices")
        self.press_steering(trainer, re.compile("^Remove Wulan"))
        self.within(5, page, "() => document.body.innerText.includes('taken you out')")
        self.look(page, "room-removed")
        page.goto(self.server.address + "/room/" + code)
        self.assertIn("taken you out", page.inner_text("main"))
        self.assertEqual(other.locator(".scenarios button").count(), 1)
        self.within(5, trainer, "() => document.querySelector('.people').innerText.includes('(removed)')")

    def test_the_time_limit_is_told_and_extended(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "everyone", SHOP, minutes=1)
        page = self.join(code)
        self.assertIn("1 minute left", page.inner_text(".standing"))
        self.press_steering(trainer, "Add 5 minutes")
        self.within(5, page, "() => document.querySelector('.standing').textContent.includes('6 minutes left')")

    # Coming and going

    def test_somebody_goes_on_with_another_device_as_the_same_person(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "everyone", SHOP)
        page = self.join(code, "Sekar")
        page.click(".scenarios button")
        page.wait_for_selector(".choices")
        self.choose(page, 1)
        self.go(page, "/me")
        page.click("main form button")
        key = page.inner_text("p.code")
        page.context.close()
        self.seen.remove(page)
        tablet = self.someone()
        self.go(tablet, "/return?code=" + key)
        tablet.click("main form button")
        tablet.wait_for_url("**/room/" + code)
        self.assertIn("Sekar", tablet.inner_text(".me"))
        tablet.get_by_role("link", name="Go on", exact=True).click()
        self.wait_turn(tablet, 1)
        self.assertEqual(trainer.locator(".people li").count(), 1)

    def test_leaving_and_joining_again_is_the_same_person(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "everyone", SHOP)
        page = self.join(code, "Made")
        page.get_by_role("button", name="Leave the room").click()
        page.wait_for_selector("#code")
        self.within(5, trainer, "() => document.querySelector('.people').innerText.includes('(left)')")
        self.join(code, page=page)
        self.within(5, trainer, "() => !document.querySelector('.people').innerText.includes('(left)')")
        self.assertEqual(trainer.locator(".people li").count(), 1)

    # The server goes and comes back

    def test_all_pages_go_on_when_a_killed_server_is_back(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "everyone", SHOP)
        page, other = self.join(code, "Wulan"), self.join(code, "Bayu")
        other.click(".scenarios button")
        other.wait_for_selector(".choices")
        self.server.end()
        try:
            page.wait_for_timeout(2500)
        finally:
            self.server.start()
        # The key was kept, and with it the trainer's session: nobody types anything anew.
        page.wait_for_timeout(5000)
        self.press_steering(trainer, "Pause")
        for one in (page, other):
            self.within(5, one, "() => document.querySelector('.standing')?.textContent.includes('paused')")


if __name__ == "__main__":
    unittest.main()
