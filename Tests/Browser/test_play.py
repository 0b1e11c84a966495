"""Playing alone in a browser: with and without the script, by keyboard, offline, in two windows, on two devices."""
import unittest

from browser import PHONE
from classroom import ClassroomCase

SHOP = "premium-package"
NOT_SENT = "() => document.querySelector('.status').textContent.includes('Not sent yet')"


class Play(ClassroomCase):
    # Without the script

    def test_a_whole_scenario_is_played_without_the_script(self):
        page = self.begin(SHOP, width=PHONE, java_script_enabled=False)
        path = page.url.split("#")[0]
        first = page.locator(".choices button").first.inner_text()
        # Own words are as good as a button.
        page.fill("[name=words]", first)
        page.click(".words button")
        self.assertEqual(self.turn(page), 1)
        for turn in range(1, 40):
            if self.turn(page) is None:
                break
            self.assertEqual(self.turn(page), turn)
            page.click(".choices li:nth-child(1) button")
        self.assertEqual(page.url.split("#")[0], path)
        self.assertEqual(page.locator(".smiles li").count(), 3)
        self.assertEqual(page.get_by_role("img", name="The plane of service").count(), 1)
        page.get_by_role("button", name="Play again from the start").click()
        self.assertEqual(self.turn(page), 0)

    def test_unclear_words_are_asked_about_without_the_script(self):
        page = self.begin(SHOP, width=PHONE, java_script_enabled=False)
        page.fill("[name=words]", "xyzzy plugh")
        page.click(".words button")
        self.assertTrue(page.locator("#notice").is_visible())
        self.assertEqual((self.turn(page), page.input_value("[name=words]")), (0, "xyzzy plugh"))

    def test_a_form_that_is_no_longer_new_changes_nothing_without_the_script(self):
        page = self.begin(SHOP, java_script_enabled=False)
        other = self.window(page.context)
        other.goto(page.url)
        other.click(".choices li:nth-child(1) button")
        page.click(".choices li:nth-child(2) button")
        self.assertEqual(self.turn(page), 1)
        self.assertIn("gone on meanwhile", page.inner_text("#notice"))
        self.assertEqual(page.locator(".latest .own").count(), 1)

    # Own words

    def test_unclear_words_show_what_may_have_been_meant(self):
        page = self.begin(SHOP, width=PHONE)
        texts = page.locator(".choices button").all_inner_texts()
        words = self.unclear_words(page)
        self.assertEqual(self.turn(page), 0)
        near = page.locator(".choices button").all_inner_texts()
        self.assertLess(len(near), len(texts), words)
        self.assertTrue(set(near) <= set(texts))
        self.assertEqual(page.input_value("[name=words]"), words)
        self.choose(page, 1)
        self.assertEqual(self.turn(page), 1)
        self.assertEqual(page.input_value("[name=words]"), "")

    def unclear_words(self, page):
        """Types words of two choices at once until Senyum asks back."""
        texts = page.locator(".choices button").all_inner_texts()
        words = " ".join(word for text in texts[:2] for word in text.split()[:6])
        page.wait_for_timeout(400)
        page.fill("[name=words]", words)
        page.click(".words button")
        page.wait_for_url("**said=*")
        page.wait_for_selector(".choices button")
        return words

    # Practice

    def test_practice_explains_takes_back_and_hints(self):
        page = self.begin(SHOP, is_practice=True)
        self.assertTrue(page.get_by_role("button", name="Take back one choice").is_disabled())
        self.choose(page, 1)
        page.wait_for_timeout(400)
        page.get_by_role("button", name="Take back one choice").click()
        self.wait_turn(page, 0)
        self.assertTrue(page.locator("#notice").is_visible())
        page.get_by_role("link", name="Ask for a hint").click()
        page.wait_for_url("**hint=1*")
        self.assertGreater(len(page.inner_text("#notice")), 20)
        coached = 0
        while self.turn(page) is not None and not coached:
            self.choose(page, 1)
            coached = page.locator(".coach").count()
        self.assertGreater(coached, 0)

    # Back, reload, two windows

    def test_back_and_reload_lose_nothing(self):
        page = self.begin(SHOP)
        self.choose(page, 1)
        self.choose(page, 1)
        page.reload()
        self.assertEqual(self.turn(page), 2)
        page.go_back()
        page.wait_for_selector("#code")
        page.go_forward()
        self.wait_turn(page, 2)
        self.go(page)
        page.locator(".join li a").first.click()
        self.wait_turn(page, 2)

    def test_two_windows_of_one_person_never_count_a_turn_twice(self):
        page = self.begin(SHOP)
        other = self.window(page.context)
        other.goto(page.url)
        self.choose(page, 1)
        self.press(other, 2)
        self.wait_turn(other, 1)
        self.assertIn("gone on meanwhile", other.inner_text("#notice"))
        self.choose(other, 1)
        page.reload()
        self.assertEqual(self.turn(page), 2)

    def test_a_double_tap_counts_once(self):
        page = self.begin(SHOP)
        page.wait_for_timeout(400)
        page.dblclick(".choices li:nth-child(1) button")
        self.wait_turn(page, 1)
        page.wait_for_timeout(600)
        self.assertEqual(self.turn(page), 1)

    # Offline

    def test_a_choice_made_offline_counts_once_when_the_network_is_back(self):
        page = self.begin(SHOP, width=PHONE)
        page.context.set_offline(True)
        self.press(page, 2)
        page.wait_for_function(NOT_SENT)
        self.look(page, "play-offline")
        page.context.set_offline(False)
        self.wait_turn(page, 1)
        self.assertEqual(page.inner_text(".status"), "")
        page.reload()
        self.assertEqual(self.turn(page), 1)

    def test_words_typed_offline_are_kept_and_sent(self):
        page = self.begin(SHOP, width=PHONE)
        text = page.locator(".choices button").first.inner_text()
        page.context.set_offline(True)
        page.fill("[name=words]", text)
        page.wait_for_timeout(400)
        page.click(".words button")
        page.wait_for_function(NOT_SENT)
        self.assertEqual(page.input_value("[name=words]"), text)
        page.context.set_offline(False)
        self.wait_turn(page, 1)

    def test_an_answer_that_was_lost_on_its_way_back_counts_once(self):
        page = self.begin(SHOP)
        lost = []

        def lose(route):
            if route.request.method == "POST" and not lost:
                lost.append(route.request.post_data)
                # The server has taken the choice; its answer does not arrive.
                route.fetch(max_redirects=0)
                return route.abort("connectionreset")
            return route.continue_()

        page.route("**/play/*", lose)
        self.press(page, 1)
        self.wait_turn(page, 1)
        self.assertEqual(len(lost), 1)
        self.assertFalse(page.locator("#notice").count())
        page.reload()
        self.assertEqual(self.turn(page), 1)

    # Another device

    def test_the_return_code_brings_the_play_to_another_device(self):
        page = self.begin(SHOP)
        self.choose(page, 1)
        place = page.url.split("#")[0]
        self.go(page, "/me")
        page.click("main form button")
        code = page.inner_text("p.code")
        phone = self.someone(width=PHONE)
        self.go(phone, "/return")
        phone.fill("[name=code]", code.lower().replace("-", " "))
        phone.click("main form button")
        phone.locator(".join li a").first.click()
        self.wait_turn(phone, 1)
        self.assertEqual(phone.url.split("#")[0], place)
        self.choose(phone, 1)
        page.goto(place)
        self.assertEqual(self.turn(page), 2)

    def test_somebody_elses_play_is_not_shown(self):
        page = self.begin(SHOP)
        stranger = self.someone()
        self.assertEqual(stranger.goto(page.url).status, 404)
        self.assertEqual(stranger.locator(".talk").count(), 0)

    # Both languages

    def test_the_language_changes_at_any_moment(self):
        page = self.begin(SHOP)
        self.go_through_languages(page)
        for _ in range(2):
            self.choose(page, 1)
            self.go_through_languages(page)
        self.play_on(page)
        self.go_through_languages(page)

    def go_through_languages(self, page):
        turn, english, title = self.turn(page), page.inner_text("main"), page.title()
        for language, name in (("id", "Indonesia"), ("en", "English")):
            page.get_by_role("link", name=name).click()
            page.wait_for_selector(f"html[lang={language}]")
            self.assertEqual(self.turn(page), turn)
            self.assertNotIn("lang=", page.url)
            if language == "id":
                self.assertNotEqual(page.inner_text("main"), english)
        self.assertEqual(page.title(), title)

    def test_the_language_changes_on_what_a_form_brought(self):
        page = self.someone()
        self.go(page)
        page.fill("[name=code]", "222-222")
        page.fill("[name=name]", "Wulan")
        page.click(".join form button")
        page.wait_for_selector(".notice")
        page.get_by_role("link", name="Indonesia").click()
        page.wait_for_selector("html[lang=id] #code")
        self.assertEqual(self.go(page, "/nowhere").status, 404)
        page.get_by_role("link", name="English").click()
        page.wait_for_selector("html[lang=en]")
        self.assertIn("no such page", page.inner_text("h1"))

    # By keyboard

    def test_a_scenario_is_played_by_keyboard_alone(self):
        page = self.someone()
        self.go(page)
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.className"), "skip")
        page.keyboard.press("Enter")
        page.wait_for_function("() => document.activeElement.id === 'main'")
        self.tab_to(page, "form:has([value='premium-package']) button:not([name])")
        page.keyboard.press("Enter")
        page.wait_for_url("**/play/*")
        for _ in range(40):
            turn = self.turn(page)
            if turn is None:
                break
            page.wait_for_timeout(400)
            self.tab_to(page, ".choices li:nth-child(1) button")
            page.keyboard.press("Enter")
            self.wait_past(page, turn)
        self.assertIsNone(self.turn(page))
        self.tab_to(page, "form[action$='/again'] button")

    def tab_to(self, page, goal):
        """Goes on by Tab until it is there; whatever has the focus shows it and is not hidden by something else."""
        for _ in range(140):
            page.keyboard.press("Tab")
            state = page.evaluate("""goal => {
                const one = document.activeElement, box = one.getBoundingClientRect(), style = getComputedStyle(one);
                const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
                const top = document.elementFromPoint(x, Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1));
                return {
                  isGoal: one.matches(goal), name: one.outerHTML.slice(0, 120), outline: parseFloat(style.outlineWidth),
                  style: style.outlineStyle, isOnTop: one === top || one.contains(top) || top.contains(one),
                };
            }""", goal)
            self.assertTrue(state["isOnTop"], state)
            self.assertTrue(state["outline"] >= 2 and state["style"] != "none", state)
            if state["isGoal"]:
                return
        self.fail("not reached by Tab: " + goal)

    def test_the_newest_line_has_the_focus_after_a_turn(self):
        page = self.begin(SHOP, width=PHONE, height=640)
        self.choose(page, 1)
        self.assertEqual(page.evaluate("document.activeElement.id"), "now")
        page.wait_for_timeout(700)
        choices = page.locator(".choices").bounding_box()
        self.assertLess(choices["y"], 640, "the choices begin below the screen")

    def test_number_keys_choose_unless_turned_off_or_typing(self):
        page = self.begin(SHOP)
        page.wait_for_timeout(400)
        page.keyboard.press("2")
        self.wait_turn(page, 1)
        page.focus("[name=words]")
        page.keyboard.type("1 2 3")
        self.assertEqual((self.turn(page), page.input_value("[name=words]")), (1, "1 2 3"))
        page.fill("[name=words]", "")
        page.uncheck("[data-keys]")
        page.locator("h1").click()
        page.wait_for_timeout(400)
        page.keyboard.press("1")
        page.wait_for_timeout(500)
        self.assertEqual(self.turn(page), 1)
        page.reload()
        self.assertFalse(page.is_checked("[data-keys]"))
        page.check("[data-keys]")
        page.wait_for_timeout(400)
        page.keyboard.press("1")
        self.wait_turn(page, 2)

    # The server goes and comes back

    def test_a_choice_waits_for_a_server_that_was_killed(self):
        page = self.begin(SHOP)
        self.choose(page, 1)
        self.server.end()
        try:
            self.press(page, 1)
            page.wait_for_function(NOT_SENT)
            page.wait_for_timeout(5000)
        finally:
            self.server.start()
        self.within(5, page, "() => document.querySelector('.choices [name=turn]').value === '2'")


if __name__ == "__main__":
    unittest.main()
