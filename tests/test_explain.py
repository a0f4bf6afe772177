"""onus explain: one report as a page."""
import json
import pathlib
import re
import tempfile
import unittest
from html.parser import HTMLParser

from onus_program import EXAMPLES, onus

ANSWERS = EXAMPLES / "answers.ndjson"


def answers():
    return [json.loads(line) for line in ANSWERS.read_text(encoding="utf-8").splitlines()]


class Text(HTMLParser):
    """The words of a page, and whether its tags close in order."""

    def __init__(self):
        super().__init__()
        self.open, self.words, self.ids, self.targets = [], [], [], []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if attributes.get("href", "").startswith("#"):
            self.targets.append(attributes["href"][1:])
        if tag not in ("meta", "link", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, (tag, self.open)
        self.open.pop()

    def handle_data(self, data):
        self.words.append(data)


class Explain(unittest.TestCase):
    def test_a_terminal_page_tells_log_account_crimes_and_rules(self):
        first = answers()[0]
        number = first["report"]["report"]
        run = onus("explain", "--reports", ANSWERS, "--report", number)
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        page = run.stdout.decode()
        for words in (f"Report {number}: 1 x {first['owed'][0]['class']}", "The log, with what was read",
                      "Who did what to whom", "Owed", "because", "rule ", "to be recorded by"):
            self.assertIn(words, page)
        self.assertNotIn("\x1b", page)  # not a terminal
        other = onus("explain", "--reports", ANSWERS, "--report", number, "--law-on", "2026-06-01")
        self.assertIn("under the law of 2026-06-01", other.stdout.decode())

    def test_the_html_page_of_every_example_is_sound_and_stands_alone(self):
        numbers = [one["report"]["report"] for one in answers()]
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "page.html"
            for number in numbers[::20]:
                run = onus("explain", "--reports", ANSWERS, "--report", number, "--html", path)
                self.assertEqual(run.returncode, 0, run.stderr.decode())
                html = path.read_text(encoding="utf-8")
                page = Text()
                page.feed(html)
                self.assertEqual(page.open, [])
                self.assertEqual(len(page.ids), len(set(page.ids)))
                self.assertLessEqual(set(page.targets), set(page.ids))
                self.assertIn(number, "".join(page.words))
                self.assertNotIn("<script", html)
                self.assertIsNone(re.search(r'(src|href)="(?!#)', html))

    def test_a_report_that_is_not_there_is_named(self):
        run = onus("explain", "--reports", ANSWERS, "--report", "no-such-report")
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"no-such-report", run.stderr)
        self.assertEqual(onus("explain", "--reports", "none.ndjson", "--report", "R1").returncode, 2)
        self.assertEqual(onus("explain", "--reports", ANSWERS).returncode, 2)


if __name__ == "__main__":
    unittest.main()
