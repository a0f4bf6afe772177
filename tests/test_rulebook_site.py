"""The rulebook as a site: whole, linked, the same every time, and asking nothing of the network."""
import csv
import html.parser
import json
import pathlib
import posixpath
import re
import shutil
import tempfile
import unittest
import urllib.parse

from onus_program import HOME, onus

DAY = "2026-06-01"
VOID = {"meta", "link", "input", "br"}


class Page(html.parser.HTMLParser):
    """The ids, links, headings and tables of one page; what is not well nested."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.headings, self.wrong = [], [], [], []
        self.open, self.tables, self.captions, self.free_cells = [], 0, 0, 0
        self.feed(text)
        self.close()
        self.wrong += self.open

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.ids += [found["id"]] if "id" in found else []
        self.links += [found[name] for name in ("href", "src", "action") if name in found]
        self.tables += tag == "table"
        self.captions += tag == "caption"
        self.free_cells += tag == "th" and found.get("scope") not in ("col", "row")
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


def rows(table):
    with open(HOME / "rulebook" / "tables" / f"{table}.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


class Site(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        cls.run_ = onus("rules", "html", "--out", cls.folder / "new" / "site", "--on", DAY)
        cls.site = cls.folder / "new" / "site"
        cls.files = {path.relative_to(cls.site).as_posix(): path.read_text(encoding="utf-8")
                     for path in cls.site.rglob("*") if path.is_file()}
        cls.pages = {name: Page(text) for name, text in cls.files.items() if name.endswith(".html")}

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def test_says_how_many_pages_and_where(self):
        self.assertEqual(self.run_.returncode, 0, self.run_.stderr.decode())
        last = self.run_.stdout.decode().strip().splitlines()[-1]
        self.assertEqual(last, f"{len(self.pages)} pages: {self.site / 'index.html'}")
        self.assertEqual(self.run_.stderr, b"")

    def test_every_link_and_anchor_resolves(self):
        for name, page in self.pages.items():
            for link in page.links:
                path, _, anchor = link.partition("#")
                path, anchor = urllib.parse.unquote(path), urllib.parse.unquote(anchor)
                target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
                self.assertIn(target, self.files, f"{name}: {link}")
                if anchor:
                    self.assertIn(anchor, self.pages[target].ids, f"{name}: {link}")

    def test_what_search_finds_resolves(self):
        text = self.files["search-index.js"]
        entries = json.loads(text[text.index("= ") + 2:text.rindex(";")])
        for _, _, place, _ in entries:
            path, _, anchor = place.partition("#")
            self.assertIn(path, self.pages)
            if anchor:
                self.assertIn(anchor, self.pages[path].ids, place)
        kinds = {kind for kind, *_ in entries}
        self.assertLessEqual({"Rule", "Class", "Offence", "Word", "Table", "Worked case"}, kinds)

    def test_pages_are_well_made(self):
        for name, page in self.pages.items():
            self.assertEqual(page.wrong, [], name)
            self.assertEqual(len(page.ids), len(set(page.ids)), name)
            self.assertEqual((page.headings[0], page.headings.count(1)), (1, 1), name)
            for before, after in zip(page.headings, page.headings[1:]):
                self.assertLessEqual(after, before + 1, name)
            self.assertEqual((page.tables, page.free_cells), (page.captions, 0), name)
            text = self.files[name]
            for part in ('<html lang="en-GB">', '<main id="main"', 'class="skip"', "<title>", "<footer>"):
                self.assertEqual(text.count(part), 1, f"{name}: {part}")

    def test_asks_nothing_of_the_network(self):
        for name, page in self.pages.items():
            for link in page.links:
                self.assertNotRegex(link, r"^([a-z]+:|//|/)", name)
            self.assertIn("default-src 'none'", self.files[name])
        for name in ("style.css", "search.js"):
            self.assertNotRegex(self.files[name], r"https?://|@import|url\(|fetch\(|XMLHttpRequest")

    def test_every_rule_class_word_table_and_case_has_its_place(self):
        rule_ids = {i for name, page in self.pages.items() if name.startswith("rules/") for i in page.ids}
        index, classes = self.files["index.html"], self.files["classes.html"]
        for path in (HOME / "rulebook" / "rules").rglob("*.rules"):
            for rule in re.findall(r"(?m)^rule\s+(\S+)", path.read_text(encoding="utf-8")):
                self.assertIn(f"rule-{rule}", rule_ids)
                self.assertIn(f"#rule-{rule}\"", index)
        for row in rows("offences") + rows("classes") + rows("notifiable"):
            place = f"classes/{row['class'].replace('/', '.')}.html"
            self.assertIn(place, self.pages)
            self.assertIn(f'href="{place}"', classes)
        with open(HOME / "rulebook" / "facts.csv", newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                self.assertIn(f"fact-{row['fact']}", self.pages["facts.html"].ids)
        for path in (HOME / "rulebook" / "tables").glob("*.csv"):
            self.assertIn(f"tables/{path.stem}.html", self.pages)
        for path in (HOME / "rulebook" / "cases").rglob("*.cases"):
            for case in re.findall(r"(?m)^case\s+(\S+)", path.read_text(encoding="utf-8")):
                self.assertIn(f"case-{case}", self.pages[f"cases/{path.stem}.html"].ids)

    def test_every_listed_code_of_a_class_stands_on_its_page(self):
        for row in rows("notifiable"):
            self.assertIn(f">{row['code']}<", self.files[f"classes/{row['class'].replace('/', '.')}.html"])

    def test_two_runs_give_the_same_bytes(self):
        again = self.folder / "again"
        self.assertEqual(onus("rules", "html", "--out", again, "--on", DAY).returncode, 0)
        self.assertEqual(onus("rules", "html", "--out", again, "--on", DAY).returncode, 0)  # over itself
        found = {path.relative_to(again).as_posix(): path.read_text(encoding="utf-8")
                 for path in again.rglob("*") if path.is_file()}
        self.assertEqual(found, self.files)

    def test_speaks_of_the_day_asked_for(self):
        then = self.folder / "then"
        self.assertEqual(onus("rules", "html", "--out", then, "--on", "2018-06-01").returncode, 0)
        self.assertIn("The rulebook on 1 June 2018", (then / "index.html").read_text(encoding="utf-8"))
        self.assertEqual(onus("rules", "html", "--out", then, "--on", "June").returncode, 2)

    def test_what_cannot_be_written_is_said_and_harms_nothing(self):
        taken = self.folder / "taken"
        taken.mkdir()
        (taken / "index.html").write_text("<h1>Mine</h1>", encoding="utf-8")
        run = onus("rules", "html", "--out", taken)
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"index.html", run.stderr)
        self.assertEqual([path.name for path in taken.iterdir()], ["index.html"])
        self.assertEqual((taken / "index.html").read_text(encoding="utf-8"), "<h1>Mine</h1>")
        below_a_file = onus("rules", "html", "--out", taken / "index.html" / "site")
        self.assertEqual(below_a_file.returncode, 2)
        self.assertIn(b"cannot make the folder", below_a_file.stderr)
        self.assertEqual(onus("rules", "html").returncode, 2)


if __name__ == "__main__":
    unittest.main()
