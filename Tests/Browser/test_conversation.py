"""A room that decides together: votes, picking, going back, talking, the group's debrief."""
import unittest

from classroom import ClassroomCase

SHOP = "premium-package"
NAMES = ("Wulan", "Bayu", "Sekar", "Made", "Tigor", "Ayu", "Rizal", "Dewi", "Yohan", "Nining")
OPEN = "() => document.querySelector('.choices')"
CLOSED = "() => document.querySelector('.ballot .bars')"


class Conversation(ClassroomCase):
    def vote(self, page, position):
        self.press(page, position)
        page.wait_for_selector(f".choices li:nth-child({position}) [aria-pressed=true]")

    def pick(self, trainer, position):
        trainer.wait_for_timeout(400)
        trainer.click(f".pick .votes > li:nth-child({position}) button")

    def wait_steps(self, page, turn):
        page.wait_for_selector(f".pick [name=turn][value='{turn}']", state="attached")

    def test_a_session_of_ten_people_from_the_first_vote_to_the_report(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "conversation", SHOP)
        board = self.window(trainer.context)
        self.go(board, "/board/" + code)
        people = [self.join(code, name) for name in NAMES]
        # A vote: seven for the first, three for the second; one changes her mind.
        self.press_steering(trainer, "Open the vote")
        for number, page in enumerate(people):
            self.within(5, page, OPEN)
            self.vote(page, 1 if number < 6 else 2)
        self.vote(people[6], 1)
        self.within(5, board, "() => document.querySelector('.answers h3').textContent.includes('10 of 10')")
        self.assertEqual(board.locator(".shared .bars").count(), 0, "votes are shown before the vote is closed")
        self.look(board, "session-vote-open-board")
        self.press_steering(trainer, "Close the vote")
        for page in people:
            self.within(5, page, CLOSED)
            counts = [text.split()[0] for text in page.locator(".ballot .bars").all_inner_texts()]
            self.assertEqual(counts[:2], ["7", "3"])
        self.within(5, board, "() => document.querySelector('.shared .bars')")
        self.look(board, "session-vote-closed-board")
        # The trainer goes with the minority.
        second = trainer.locator(".pick .said").nth(1).inner_text()
        self.pick(trainer, 2)
        self.wait_steps(trainer, 1)
        for page in people:
            page.wait_for_selector(".latest .own")
            self.assertEqual(page.inner_text(".latest .own .said").strip("“”\""), second.strip("“”\""))
        # On to the end, without votes.
        for turn in range(1, 40):
            if not trainer.locator(".pick .votes > li").count():
                break
            self.pick(trainer, 1)
            trainer.wait_for_function(
                "turn => { const at = document.querySelector('.pick [name=turn]');"
                " return !document.querySelector('.pick .votes > li') || at.value === turn; }", arg=str(turn + 1))
        for page in people:
            page.wait_for_selector(".smiles")
            self.assertEqual(page.get_by_role("button", name="Try again from the turning point").count(), 0)
        # Back to the turning point, which all see.
        mark = trainer.locator("#turn option", has_text="the turning point")
        at = int(mark.get_attribute("value")) if mark.count() else 1
        trainer.select_option("#turn", str(at))
        trainer.get_by_role("button", name="Go back there").click()
        self.wait_steps(trainer, at)
        for page in people:
            self.within(5, page, "() => !document.querySelector('.smiles')")
        self.press_steering(trainer, "Ask them to talk in pairs")
        for page in people:
            self.within(5, page, "() => document.querySelector('.standing')?.textContent.includes('beside you')")
        self.press_steering(trainer, "End of the talk")
        self.press_steering(trainer, "Show the group's debrief")
        for page in people:
            self.within(5, page, "() => document.querySelector('.group-part')")
        self.within(5, board, "() => document.querySelector('.group-part')")
        trainer.click("details.closing summary")
        trainer.get_by_role("button", name="Yes, close the room").click()
        trainer.wait_for_selector("main > .notice")
        report = self.window(trainer.context)
        self.assertEqual(report.goto(trainer.url + "/report").status, 200)

    def test_reload_and_two_windows_in_the_middle_of_a_vote(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "conversation", SHOP)
        page = self.join(code)
        self.press_steering(trainer, "Open the vote")
        self.within(5, page, OPEN)
        self.vote(page, 2)
        page.reload()
        self.assertEqual(page.locator(".choices li:nth-child(2) [aria-pressed=true]").count(), 1)
        other = self.window(page.context)
        other.goto(page.url)
        self.vote(other, 1)
        self.within(5, page, "() => document.querySelector('.choices li:nth-child(1) [aria-pressed=true]')")
        self.press_steering(trainer, "Close the vote")
        self.within(5, page, CLOSED)
        counts = [text.split()[0] for text in page.locator(".ballot .bars").all_inner_texts()]
        self.assertEqual(counts[:2], ["1", "0"])

    def test_a_vote_sent_offline_is_counted_once_when_the_network_is_back(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "conversation", SHOP)
        page = self.join(code)
        self.press_steering(trainer, "Open the vote")
        self.within(5, page, OPEN)
        page.context.set_offline(True)
        self.press(page, 2)
        page.wait_for_function("() => document.querySelector('.status').textContent.includes('Not sent yet')")
        page.context.set_offline(False)
        page.wait_for_selector(".choices li:nth-child(2) [aria-pressed=true]")
        self.within(5, trainer, "() => document.querySelector('.steer > h3').textContent.includes('1 of 1')")

    def test_votes_by_number_keys_by_own_words_and_without_the_script(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "conversation", SHOP)
        keys, words = self.join(code, "Wulan"), self.join(code, "Bayu")
        plain = self.join(code, "Sekar", java_script_enabled=False)
        self.press_steering(trainer, "Open the vote")
        self.within(5, keys, OPEN)
        self.within(5, words, OPEN)
        keys.wait_for_timeout(400)
        keys.keyboard.press("3")
        keys.wait_for_selector(".choices li:nth-child(3) [aria-pressed=true]")
        words.fill("[name=words]", words.locator(".choices button").nth(2).inner_text())
        words.click(".words button")
        words.wait_for_selector(".choices li:nth-child(3) [aria-pressed=true]")
        plain.reload()
        plain.click(".choices li:nth-child(3) button")
        self.assertEqual(plain.locator(".choices li:nth-child(3) [aria-pressed=true]").count(), 1)
        self.press_steering(trainer, "Close the vote")
        self.within(5, keys, CLOSED)
        self.assertTrue(keys.locator(".ballot .bars").nth(2).inner_text().startswith("3"))

    def test_a_vote_that_comes_too_late_is_told_and_the_page_shows_where_things_stand(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "conversation", SHOP)
        page = self.join(code, java_script_enabled=False)
        self.press_steering(trainer, "Open the vote")
        page.reload()
        page.click(".choices li:nth-child(1) button")
        self.press_steering(trainer, "Close the vote")
        page.click(".choices li:nth-child(2) button")
        self.assertIn("not counted", page.inner_text(".notice"))
        counts = [text.split()[0] for text in page.locator(".ballot .bars").all_inner_texts()]
        self.assertEqual(counts[:2], ["1", "0"])
        page.get_by_role("link", name="Indonesia").click()
        self.assertTrue(page.url.startswith(self.server.address + "/room/" + code))
        # The next vote is another matter.
        self.press_steering(trainer, "Vote once more")
        page.reload()
        self.assertEqual((page.locator(".notice").count(), page.locator(".choices button").count()), (0, 4))

    def test_a_vote_goes_on_when_a_killed_server_is_back(self):
        trainer = self.trainer()
        code = self.open_room(trainer, "conversation", SHOP)
        page = self.join(code)
        self.press_steering(trainer, "Open the vote")
        self.within(5, page, OPEN)
        self.vote(page, 2)
        self.server.end()
        try:
            self.press(page, 1)
            page.wait_for_timeout(2000)
        finally:
            self.server.start()
        self.within(5, page, "() => document.querySelector('.choices li:nth-child(1) [aria-pressed=true]')")
        self.press_steering(trainer, "Close the vote")
        self.within(5, page, CLOSED)
        counts = [text.split()[0] for text in page.locator(".ballot .bars").all_inner_texts()]
        self.assertEqual(counts[:2], ["1", "0"])


if __name__ == "__main__":
    unittest.main()
