"""Tests with a server: what holds for every answer, and how one sees that nothing has changed."""
import contextlib
import re
import unittest

from client import Server

# Where our own style sheet and script lie.
ASSET = re.compile(r"/assets/senyum\.(css|js|svg)\?v=[0-9a-f]{12}")
# A path on this server, and not the name of another one: browsers take `\` for `/`.
OWN_PATH = re.compile(r"#|/(?![/\\])")
# What only somebody who writes programs has use for.
INNARDS = re.compile(r"\.swift|Fatal error|Optional\(|StoreFailure|SQLite|HTTPError|Task #\d|0x[0-9a-f]{6}")
POLICY = ("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
          "form-action 'self'; base-uri 'none'; frame-ancestors 'none'")


class Faulty(AssertionError):
    """An answer that no browser should get."""


def expect(holds, why, answer):
    if not holds:
        raise Faulty(f"{why}: {answer}")


def look(answer):
    """What holds for every answer, whatever was asked."""
    policy = answer.header("content-security-policy")
    expect(len(policy) == 1, "one content security policy", answer)
    expect(answer.header("x-content-type-options") == ["nosniff"], "nosniff", answer)
    expect(answer.header("referrer-policy") == ["same-origin"], "a referrer policy", answer)
    expect(len(answer.header("cache-control")) == 1, "it says who may keep it", answer)
    expect(answer.location is None or OWN_PATH.match(answer.location), "redirected within", answer)
    if not answer.isPage or not answer.bytes:
        return
    if policy[0].startswith("sandbox;"):
        expect("allow-scripts" not in policy[0] and "<script" not in answer.text, "no right to run anything", answer)
        return
    expect(policy == [POLICY], "nothing but our own", answer)
    look_at_page(answer)


def look_at_page(answer):
    page = answer.page
    for tag, attributes in page.elements:
        names = [name for name, _ in attributes]
        values = dict(attributes)
        expect(len(names) == len(values), f"<{tag}> has each attribute once", answer)
        expect(tag not in ("style", "iframe", "object", "embed", "base"), f"no <{tag}>", answer)
        expect("style" not in values, f"no style in <{tag}>", answer)
        expect(not any(name.startswith("on") for name in names), f"no script in <{tag}>", answer)
        if tag in ("script", "link"):
            expect(ASSET.fullmatch(values.get("src") or values.get("href") or ""), f"<{tag}> is ours", answer)
        for name in ("href", "action", "src", "formaction", "xlink:href", "data-events"):
            if name in values:
                expect(OWN_PATH.match(values[name]), f"{name} stays here", answer)
    expect(page.words.strip() and "main" in dict(page.elements), "a page with words", answer)
    expect(not INNARDS.search(page.words), "words for people", answer)


def skeleton(page):
    """The elements and attributes of a page, without what stands in them."""
    return [(tag, tuple(name for name, _ in attributes)) for tag, attributes in page.elements]


class ServerCase(unittest.TestCase):
    """Tests that share a server; each looks after its own people and rooms."""

    arguments, options = (), {}

    @classmethod
    def setUpClass(cls):
        cls.server = Server(cls, *cls.arguments, look=look, **cls.options)
        cls.trainer = cls.server.trainer()

    def expect_told(self, answer, status, words=None, language="en"):
        """A page in the visitor's language that says what is the matter."""
        self.assertEqual(answer.status, status, answer)
        self.assertTrue(answer.isPage, answer)
        page = answer.page
        spoken = next(dict(attributes) for tag, attributes in page.elements if tag == "html")["lang"]
        self.assertEqual(spoken, language, answer)
        if status >= 400:
            self.assertTrue(any("notice" in value.split() for tag, attributes in page.elements
                                for name, value in attributes if (tag, name) == ("p", "class")), answer)
        if words is not None:
            self.assertIn(words, page.words)

    @contextlib.contextmanager
    def unchanged(self, *rooms):
        """What is done in here leaves the records as they are, and the rooms of these codes."""
        before = self.state(rooms)
        yield
        self.assertEqual(self.state(rooms), before)

    def state(self, rooms=()):
        return self.server.records(), {code: self.trainer.steering(code).words for code in rooms}
