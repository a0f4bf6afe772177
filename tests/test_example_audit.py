"""The shipped example: every planted failure is found, and nothing else is."""
import collections
import csv
import json
import pathlib
import tempfile
import unittest

from onus_program import EXAMPLES, onus


def counted(path):
    with open(path, newline="", encoding="utf-8") as file:
        return collections.Counter((row["report"], row["kind"]) for row in csv.DictReader(file))


class ExampleAudit(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.out = pathlib.Path(cls.folder.name)
        cls.audit = onus("audit", "--reports", EXAMPLES / "reports.ndjson",
                       "--held", EXAMPLES / "held.ndjson", "--out", cls.out)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_ends_well(self):
        self.assertEqual(self.audit.returncode, 0, self.audit.stderr.decode())

    def test_finds_every_planted_failure(self):
        lacking = counted(EXAMPLES / "expected_findings.csv") - counted(self.out / "findings.csv")
        self.assertEqual(dict(lacking), {})

    def test_raises_no_false_alarm(self):
        beyond = counted(self.out / "findings.csv") - counted(EXAMPLES / "expected_findings.csv")
        self.assertEqual(dict(beyond), {})

    def test_reads_every_report(self):
        summary = json.loads((self.out / "summary.json").read_text())
        total = sum(1 for _ in open(EXAMPLES / "reports.ndjson", encoding="utf-8"))
        self.assertIn(str(total), json.dumps(summary))
        self.assertEqual((self.out / "rejects.ndjson").read_text(), "")

    def test_evidence_points_at_the_words_it_quotes(self):
        logs = {}
        for line in open(EXAMPLES / "reports.ndjson", encoding="utf-8"):
            report = json.loads(line)
            logs[report["report"]] = [e["text"].encode() for e in report["log"]]
        quotes = 0
        for line in (self.out / "findings.ndjson").read_text().splitlines():
            finding = json.loads(line)
            for span in finding.get("evidence", []):
                text = logs[finding["report"]][span["entry"]][span["from"]:span["to"]]
                self.assertEqual(text.decode(), span["quote"])
                quotes += 1
        self.assertGreater(quotes, 0)

    def test_the_report_stands_alone(self):
        page = (self.out / "report.html").read_text(encoding="utf-8")
        for outside in ("src=\"http", "href=\"http", "@import", "url(http", "<link "):
            self.assertNotIn(outside, page)
        self.assertIn("<mark", page)
        self.assertIn('lang="en-GB"', page)

    def test_the_same_input_gives_the_same_bytes(self):
        with tempfile.TemporaryDirectory() as other:
            onus("audit", "--reports", EXAMPLES / "reports.ndjson", "--held",
                 EXAMPLES / "held.ndjson", "--out", other, "--threads", "1")
            for name in ("findings.csv", "findings.ndjson", "summary.json", "report.html"):
                self.assertEqual((self.out / name).read_bytes(),
                                 (pathlib.Path(other) / name).read_bytes(), name)


class CsvExample(unittest.TestCase):
    def test_both_layouts_of_the_csv_extract_are_audited(self):
        maps = EXAMPLES / "maps"
        for layout in ("by_report", "by_entry"):
            with self.subTest(layout), tempfile.TemporaryDirectory() as out:
                run = onus("audit", "--reports", EXAMPLES / "csv" / f"incidents_{layout}.csv",
                           "--held", EXAMPLES / "csv" / "crimes.csv",
                           "--map", maps / f"incidents_{layout}.toml",
                           "--map", maps / "crimes.toml", "--out", out)
                self.assertEqual(run.returncode, 0, run.stderr.decode())
                self.assertTrue((pathlib.Path(out) / "report.html").exists())


if __name__ == "__main__":
    unittest.main()
