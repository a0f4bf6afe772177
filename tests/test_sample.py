"""The statistical audit as a user runs it: plan, draw, check, sheets, disagreements, estimate."""
import csv
import hashlib
import json
import pathlib
import tempfile
import unittest
import zipfile

import simulated_force
from onus_program import EXAMPLES, onus

REPORTS = 3000


class Audit(unittest.TestCase):
    """One simulated force, planned and drawn once."""

    @classmethod
    def setUpClass(cls):
        cls.kept = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.kept.name)
        simulated_force.make(cls.folder, REPORTS, seed=7)
        cls.extract = ["--reports", cls.folder / "reports.ndjson", "--held", cls.folder / "held.ndjson"]
        cls.truth = cls.folder / "truth.ndjson"
        cls.plan = cls.folder / "plan" / "plan.json"
        cls.planned = cls.run_well("sample", "plan", *cls.extract, "--size", 600, "--out", cls.plan.parent)
        cls.run_well("sample", "draw", "--design", cls.plan.parent, "--seed", "a public number 42")
        cls.run_well("sample", "sheets", "--plan", cls.plan, *cls.extract, "--out", cls.folder / "sheets")

    @classmethod
    def tearDownClass(cls):
        cls.kept.cleanup()

    @classmethod
    def run_well(cls, *arguments):
        run = onus(*arguments)
        assert run.returncode == 0, run.stderr.decode()
        return run.stdout.decode()

    def refused(self, *arguments):
        run = onus(*arguments)
        self.assertEqual(run.returncode, 2, run.stdout.decode())
        return run.stderr.decode()

    def review(self, sheet, by, errs=0.0):
        out = self.folder / f"{sheet}-{by}.csv"
        simulated_force.review(self.folder / "sheets" / f"{sheet}.csv", self.truth, by, out, errs)
        return out

    def reviewed(self):
        """All readings, with a third where the second slipped."""
        files = [self.review("first", "Ann"), self.review("second", "Bill", errs=0.3)]
        said = self.run_well("sample", "disagreements", "--plan", self.plan, *self.extract, "--reviews", *files,
                             "--out", self.folder / "sheets")
        self.assertIn("agree", said)
        return files + [self.review("third", "Cath")]

    def test_anyone_can_draw_again_with_nothing_but_sha256(self):
        plan = json.loads(self.plan.read_text(encoding="utf-8"))
        frame = [json.loads(line) for line in
                 (self.plan.parent / "frame.ndjson").read_text(encoding="utf-8").splitlines()]
        self.assertEqual(hashlib.sha256((self.plan.parent / "frame.ndjson").read_bytes()).hexdigest(),
                         plan["frame"]["hash"])
        drawn = {}
        for i, stratum in enumerate(plan["strata"]):
            here = [one["report"] for one in frame if one["stratum"] == i]
            self.assertEqual(len(here), stratum["reports"])
            here.sort(key=lambda number: hashlib.sha256(f"{plan['seed']}\n{number}".encode()).hexdigest())
            drawn.update({number: i for number in here[:stratum["sample"]]})
        self.assertEqual(drawn, {one["report"]: one["stratum"] for one in plan["drawn"]})
        text = self.plan.read_bytes()
        zeros = text.replace(plan["seal"].encode(), b"0" * 64)
        self.assertEqual(hashlib.sha256(zeros).hexdigest(), plan["seal"])

    def test_check_finds_what_was_changed(self):
        self.assertIn("seal holds", self.run_well("sample", "check", "--plan", self.plan))
        changed = self.folder / "changed.json"
        changed.write_bytes(self.plan.read_bytes().replace(b'"second_read":true', b'"second_read":false', 1))
        self.assertIn("seal is broken", self.refused("sample", "check", "--plan", changed, "--frame",
                                                     self.plan.parent / "frame.ndjson"))
        frame = self.folder / "frame.ndjson"
        frame.write_bytes((self.plan.parent / "frame.ndjson").read_bytes().replace(b'"quiet"', b'"doubtful"', 1))
        self.assertIn("not the frame", self.refused("sample", "check", "--plan", self.plan, "--frame", frame))

    def test_the_plan_says_of_what_the_sample_holds_too_little(self):
        frame = [json.loads(line) for line in
                 (self.plan.parent / "frame.ndjson").read_text(encoding="utf-8").splitlines()]
        held = sum(one["class"].startswith("N100") for report in frame for one in report["held"])
        said = next(line.split() for line in self.planned.splitlines() if line.startswith("  N100 records"))
        self.assertEqual(int(said[2]), held)
        self.assertLess(float(said[3]), 15)
        self.assertGreater(int(said[5].replace(",", "")), 614)

    def test_the_same_seed_gives_the_same_bytes(self):
        again = self.folder / "again"
        self.run_well("sample", "plan", *self.extract, "--size", 600, "--out", again, "--threads", 1)
        self.run_well("sample", "draw", "--design", again, "--seed", "a public number 42")
        for name in ("plan.json", "frame.ndjson"):
            self.assertEqual((again / name).read_bytes(), (self.plan.parent / name).read_bytes(), name)

    def test_sheets_hold_nothing_that_was_decided(self):
        plan = json.loads(self.plan.read_text(encoding="utf-8"))
        for name in ("first.csv", "first.html"):
            text = (self.folder / "sheets" / name).read_text(encoding="utf-8")
            text = text[max(0, text.find("<body")):]
            for stratum in plan["strata"]:
                self.assertNotIn(stratum["name"], text)
            for word in ("probability", "doubtful", "owed"):
                self.assertNotIn(f'"{word}"', text)
        with open(self.folder / "sheets" / "first.csv", encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([row["report"] for row in rows if row["row"] == "report"],
                         [one["report"] for one in plan["drawn"]])
        with zipfile.ZipFile(self.folder / "sheets" / "first.xlsx") as book:
            self.assertIn("xl/worksheets/sheet1.xml", book.namelist())
            self.assertIsNone(book.testzip())

    def test_another_extract_is_refused(self):
        said = self.refused("sample", "sheets", "--plan", self.plan, "--reports", EXAMPLES / "reports.ndjson",
                            "--held", EXAMPLES / "held.ndjson", "--out", self.folder / "none")
        self.assertIn("not the file of reports", said)

    def test_from_plan_to_report_the_truth_is_found(self):
        files = self.reviewed()
        out = self.folder / "estimate"
        said = self.run_well("estimate", "--plan", self.plan, "--reviews", *files, "--recorded-crime", 120000,
                             "--out", out)
        self.assertIn("All crime except fraud", said)
        result = json.loads((out / "estimate.json").read_text(encoding="utf-8"))
        recorded, expected = simulated_force.rate(self.truth)
        domain = result["domains"][0]
        self.assertEqual(domain["domain"], "all")
        # Four standard errors: the seeds are fixed, so that this never fails by chance.
        alone = domain["reviews_alone"]
        self.assertLess(abs(alone["rate"] - recorded / expected), 4 * alone["standard_error"])
        self.assertTrue((out / "estimate.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>"))
        again = self.run_well("estimate", "--plan", self.plan, "--reviews", *files, "--recorded-crime",
                              "all=120000", "--earlier", out / "estimate.json", "--out", self.folder / "later")
        self.assertIn("All crime except fraud", again)

    def test_what_is_missing_or_broken_is_never_estimated(self):
        first, second, third = self.reviewed()
        out = self.folder / "nothing"
        estimate = ["estimate", "--plan", self.plan, "--out", out, "--reviews"]
        self.assertIn("has no second reading", self.refused(*estimate, first))
        self.assertIn("two readings that differ and no third", self.refused(*estimate, first, second))
        self.assertIn("is not reviewed", self.refused(*estimate, second, third))
        self.assertIn("somebody else", self.refused(*estimate, first, self.review("second", "Ann"), third))
        self.assertIn("given twice", self.refused(*estimate, first, first, second, third))
        broken = self.folder / "broken.csv"
        lines = first.read_text(encoding="utf-8").splitlines()
        lines[1] = lines[1].replace(",yes,", ",maybe,").replace(",no,", ",maybe,")
        broken.write_text("\n".join(lines), encoding="utf-8")
        said = self.refused(*estimate, broken, second, third)
        self.assertIn("broken.csv:2:", said)
        self.assertIn("'maybe' is none of yes, no", said)
        self.assertFalse(out.exists())


class Example(unittest.TestCase):
    def test_the_shipped_example_can_be_planned_and_drawn(self):
        with tempfile.TemporaryDirectory() as folder:
            extract = ["--reports", EXAMPLES / "reports.ndjson", "--held", EXAMPLES / "held.ndjson"]
            run = onus("sample", "plan", *extract, "--from", "2026-06-01", "--to", "2026-09-30", "--out", folder)
            self.assertEqual(run.returncode, 0, run.stderr.decode())
            self.assertIn("left out: eight reports, received outside the audit period", run.stdout.decode())
            self.assertEqual(onus("sample", "draw", "--design", folder, "--seed", "1").returncode, 0)
            plan = pathlib.Path(folder) / "plan.json"
            self.assertEqual(onus("sample", "check", "--plan", plan).returncode, 0)
            sheets = pathlib.Path(folder) / "sheets"
            run = onus("sample", "sheets", "--plan", plan, *extract, "--split", "3", "--out", sheets)
            self.assertEqual(run.returncode, 0, run.stderr.decode())
            self.assertEqual(len(list(sheets.glob("first-*.html"))), 3)

    def test_wrong_wishes_are_refused(self):
        extract = ["--reports", EXAMPLES / "reports.ndjson", "--held", EXAMPLES / "held.ndjson"]
        with tempfile.TemporaryDirectory() as folder:
            for wish in (["--half-width", "arson=2"], ["--half-width", "all"], ["--half-width", "all=70"],
                         ["--allocation", "equal"], ["--from", "2026-13-01"],
                         ["--from", "2026-09-01", "--to", "2026-08-01"], ["--from", "2030-01-01"]):
                run = onus("sample", "plan", *extract, *wish, "--out", folder)
                self.assertEqual(run.returncode, 2, wish)
                self.assertTrue(run.stderr, wish)
            self.assertEqual(onus("sample", "draw", "--design", folder, "--seed", "x").returncode, 2)


if __name__ == "__main__":
    unittest.main()
