"""What the contract promises of every command."""
import json
import math
import pathlib
import shutil
import tempfile
import unittest

from onus_program import EXAMPLES, HOME, SHARED, lines, onus

REPORT = {"report": "R1", "received": "2026-07-03T21:14:00+01:00", "reporter": "victim",
          "log": [{"at": "2026-07-03T21:14:00+01:00", "by": "CH",
                   "text": "Caller says her ex partner punched her in the face at home, black eye."}]}


def one_line(report):
    return (json.dumps(report, ensure_ascii=False) + "\n").encode()


class Decide(unittest.TestCase):
    def test_a_decision_has_the_fields_of_the_contract(self):
        run = onus("decide", stdin=one_line(REPORT))
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        decision, = lines(run.stdout)
        self.assertEqual(decision["report"], "R1")
        self.assertEqual(decision["law_on"], "2026-07-03")
        crime = decision["owed"][0]
        self.assertEqual((crime["class"], crime["count"]), ("8N", 1))
        self.assertEqual(crime["record_by"], "2026-07-04T21:14:00+01:00")
        self.assertTrue(0 < crime["confidence"] <= 1)
        for because in crime["because"]:
            self.assertTrue(because["rule"] and because["source"] and because["says"])
        text = REPORT["log"][0]["text"].encode()
        for span in crime["evidence"]:
            self.assertEqual(text[span["from"]:span["to"]].decode(), span["quote"])

    def test_decisions_come_in_input_order_and_do_not_depend_on_threads(self):
        reports = EXAMPLES / "reports.ndjson"
        one = onus("decide", "--threads", 1, reports)
        many = onus("decide", "--threads", 4, reports)
        self.assertEqual(one.stdout, many.stdout)
        given = [json.loads(line)["report"] for line in open(reports, encoding="utf-8")]
        self.assertEqual([d["report"] for d in lines(one.stdout)], given)

    def test_what_read_prints_decide_accepts_and_decides_alike(self):
        reports = EXAMPLES / "reports.ndjson"
        accounts = onus("read", reports)
        self.assertEqual(accounts.returncode, 0)
        again = lines(onus("decide", "--accounts", stdin=accounts.stdout).stdout)
        straight = lines(onus("decide", reports).stdout)

        def crimes(decision):
            return [(c["class"], c["code"], c["count"], c.get("victim")) for c in decision["owed"]]
        self.assertEqual([crimes(d) for d in again], [crimes(d) for d in straight])


class Rules(unittest.TestCase):
    def test_check_passes_and_its_last_line_is_the_total(self):
        run = onus("rules", "check")
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        last = run.stdout.decode().strip().splitlines()[-1]
        self.assertRegex(last, r"^\d+ rules, \d+ rows, \d+ examples: \d+ passed, 0 failed$")

    def test_show_tells_a_rule_and_the_edition_of_a_day(self):
        now, then = onus("rules", "show", "--on", "2026-06-01"), onus("rules", "show", "--on", "2018-06-01")
        self.assertEqual((now.returncode, then.returncode), (0, 0))
        self.assertNotEqual(now.stdout, then.stdout)
        unknown = onus("rules", "show", "no-such-rule")
        self.assertEqual(unknown.returncode, 2)
        self.assertIn(b"no-such-rule", unknown.stderr)
        self.assertEqual(onus("rules", "show", "--on", "June").returncode, 2)


    def test_diff_says_what_changed_between_two_days(self):
        text = onus("rules", "diff", "2017-03-31", "2017-04-01").stdout.decode()
        self.assertIn("Row offences burglary-home changes on 1 April 2017\n  class: 28A -> 28E", text)
        data = json.loads(onus("rules", "diff", "2017-03-31", "2017-04-01", "--json").stdout)
        self.assertTrue(all(change["on"] == "2017-04-01" for change in data["changes"]))
        self.assertIn("offences burglary-home", [change["name"] for change in data["changes"]])
        self.assertEqual(onus("rules", "diff", "2017-04-01", "2017-04-01", "--json").stdout.count(b"name"), 0)
        for wrong in (["2017-04-01"], ["2017-04-01", "April"], ["2017-04-01", "2016-04-01"]):
            self.assertEqual(onus("rules", "diff", *wrong).returncode, 2, wrong)

    def test_impact_counts_what_another_law_would_decide_otherwise(self):
        reports = EXAMPLES / "reports.ndjson"
        run = onus("rules", "impact", "2017-03-31", "2017-04-01", "--reports", reports, "--json")
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        impact = json.loads(run.stdout)
        self.assertEqual(impact["reports"], 100)
        self.assertEqual(impact["other_crimes"], len(impact["changed"]))
        before = lines(onus("decide", "--law-on", "2017-03-31", reports).stdout)
        after = lines(onus("decide", "--law-on", "2017-04-01", reports).stdout)

        def crimes(decision):
            return [(c["class"], c["code"], c["count"]) for c in decision["owed"]]
        changed = [a["report"] for a, b in zip(before, after) if crimes(a) != crimes(b)]
        self.assertEqual([one["report"] for one in impact["changed"]], changed)
        self.assertTrue(changed)
        self.assertEqual(onus("rules", "impact", "2017-03-31", "2017-04-01", "--reports", "none.ndjson").returncode, 2)

    def test_a_report_can_be_decided_under_another_days_law(self):
        own, = lines(onus("decide", stdin=one_line(REPORT)).stdout)
        other, = lines(onus("decide", "--law-on", "2014-06-01", stdin=one_line(REPORT)).stdout)
        self.assertEqual((own["law_on"], other["law_on"]), ("2026-07-03", "2014-06-01"))
        self.assertEqual(other["owed"][0]["record_by"], "2026-07-06T21:14:00+01:00")  # 72 hours then
        self.assertEqual(onus("decide", "--law-on", "2014", stdin=one_line(REPORT)).returncode, 2)


class Adopt(unittest.TestCase):
    """A draft of the rulebook is checked and takes the place of the one in use, or nothing changes."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name) / "home"
        self.draft = pathlib.Path(folder.name) / "draft"
        shutil.copytree(HOME / "rulebook", self.home / "rulebook")
        shutil.copytree(HOME / "lexicon", self.home / "lexicon")
        shutil.copytree(HOME / "weights", self.home / "weights")
        shutil.copytree(HOME / "rulebook", self.draft)
        self.env = {"ONUS_HOME": str(self.home)}

    def change_deadline(self, hours):
        table = self.draft / "tables" / "deadlines.csv"
        table.write_text(table.read_text().replace(
            "record,24,2015-04-01,,", f"record,24,2015-04-01,2027-03-31,T\nrecord,{hours},2027-04-01,,"))

    def test_a_sound_draft_is_adopted_and_noted(self):
        self.change_deadline(12)
        diff = onus("rules", "--rulebook", self.draft, "diff", "2027-03-31", "2027-04-01", env=self.env)
        self.assertIn(b"hours: 24 -> 12", diff.stdout)
        run = onus("rules", "adopt", self.draft, "--by", "A. Registrar", env=self.env)
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        self.assertIn("12,2027-04-01", (self.home / "rulebook" / "tables" / "deadlines.csv").read_text())
        self.assertNotIn("2027", (self.home / "rulebook.previous" / "tables" / "deadlines.csv").read_text())
        header, line = (self.home / "rulebook-history.csv").read_text().splitlines()
        self.assertEqual(header, "adopted,by,sha256,totals")
        self.assertRegex(line, r'^\d{4}-\d\d-\d\d,A. Registrar,[0-9a-f]{64},"\d+ rules')

    def test_a_draft_that_fails_leaves_the_rulebook_in_use(self):
        before = onus("rules", "show", env=self.env).stdout
        self.change_deadline("soon")  # no number
        run = onus("rules", "adopt", self.draft, "--by", "A. Registrar", env=self.env)
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"deadlines.csv:4: column 'hours'", run.stderr)
        self.assertIn(b"the rulebook in use stays as it was", run.stderr)
        self.assertEqual(onus("rules", "show", env=self.env).stdout, before)
        self.assertFalse((self.home / "rulebook-history.csv").exists())

    def test_a_draft_whose_case_fails_is_not_adopted(self):
        cases = self.draft / "cases" / "property.cases"
        cases.write_text(cases.read_text().replace("owed      1 x 34B", "owed      2 x 34B", 1))
        run = onus("rules", "adopt", self.draft, "--by", "A. Registrar", env=self.env)
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"property.cases", run.stderr)
        self.assertFalse((self.home / "rulebook.previous").exists())

    def test_the_rulebook_in_use_cannot_be_its_own_draft(self):
        run = onus("rules", "adopt", self.home / "rulebook", "--by", "A. Registrar", env=self.env)
        self.assertEqual(run.returncode, 2)
        self.assertTrue((self.home / "rulebook" / "facts.csv").exists())


class Interval(unittest.TestCase):
    def test_gives_the_published_half_width(self):
        run = onus("interval", "--recorded", 1218, "--expected", 1866, "--recorded-crime", 58000, "--json")
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        result = json.loads(run.stdout)
        half = 50 * (result["normal"]["high"] - result["normal"]["low"])
        self.assertAlmostEqual(half, 2.16, places=2)
        rate = 1218 / 1866
        self.assertTrue(math.isclose(result["unrecorded"]["value"], 58000 * (1 / rate - 1), rel_tol=1e-9))
        self.assertLess(result["unrecorded"]["low"], result["unrecorded"]["value"])

    def test_the_json_has_three_intervals_and_only_what_was_asked(self):
        run = onus("interval", "--recorded", 7, "--expected", 12, "--json")
        result = json.loads(run.stdout)
        self.assertEqual(list(result), ["recorded", "expected", "rate", "normal", "wilson", "clopper_pearson"])
        for name in ("normal", "wilson", "clopper_pearson"):
            self.assertEqual(list(result[name]), ["low", "high"])
            self.assertTrue(0 <= result[name]["low"] <= result["rate"] <= result[name]["high"] <= 1)

    def test_a_population_shortens_the_normal_interval(self):
        def width(*more):
            run = onus("interval", "--recorded", 60, "--expected", 100, *more, "--json")
            normal = json.loads(run.stdout)["normal"]
            return normal["high"] - normal["low"]
        self.assertAlmostEqual(width("--population", 150) / width(), math.sqrt(50 / 149), places=9)

    def test_where_nothing_is_recorded_there_is_no_number_unrecorded(self):
        run = onus("interval", "--recorded", 0, "--expected", 10, "--recorded-crime", 1000, "--json")
        self.assertEqual(json.loads(run.stdout)["unrecorded"], {"value": None, "low": None, "high": None})
        run = onus("interval", "--recorded", 0, "--expected", 10, "--recorded-crime", 1000)
        self.assertIn(b"no figure", run.stdout)

    def test_refuses_what_cannot_be(self):
        for more in (["--expected", 4], [], ["--expected", 9, "--population", -9],
                     ["--expected", 9, "--population", 8], ["--expected", 9, "--recorded-crime", -1],
                     ["--expected", "9x"]):
            run = onus("interval", "--recorded", 5, *more)
            self.assertEqual((run.returncode, run.stdout), (2, b""), more)
            self.assertTrue(run.stderr)


class Evaluate(unittest.TestCase):
    def test_scores_the_shipped_answers(self):
        answers = EXAMPLES / "answers.ndjson"
        run = onus("evaluate", "--reports", answers, "--answers", answers, "--json")
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        self.assertEqual(json.loads(run.stdout)["all"]["reports"],
                         sum(1 for _ in open(answers, encoding="utf-8")))

    def test_reads_the_development_logs_well_enough_to_be_useful(self):
        logs = SHARED / "logs" / "dev.ndjson"
        if not logs.exists():
            self.skipTest("../shared/logs/dev.ndjson is not here")
        figures = json.loads(onus("evaluate", "--reports", logs, "--answers", logs, "--json").stdout)["all"]
        self.assertGreaterEqual(figures["detection_recall"]["value"], 0.70)
        self.assertGreaterEqual(figures["detection_precision"]["value"], 0.70)

    def evaluate(self, *arguments, answers=EXAMPLES / "answers.ndjson"):
        run = onus("evaluate", "--reports", answers, "--answers", answers, *arguments)
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        return run.stdout.decode()

    def missed(self, folder):
        """The shipped answers, but one report that owes a crime is said to owe another."""
        answers = [json.loads(line) for line in open(EXAMPLES / "answers.ndjson", encoding="utf-8")]
        wrong = next(one for one in answers if one["owed"])
        wrong["owed"] = [{"class": "99Z", "count": 1}]
        wrong.pop("also_acceptable", None)
        path = pathlib.Path(folder) / "answers.ndjson"
        path.write_text("".join(json.dumps(one) + "\n" for one in answers), encoding="utf-8")
        return path, wrong

    def test_operating_points_and_calibration_are_given(self):
        result = json.loads(self.evaluate("--json"))
        self.assertEqual([p["precision"] for p in result["operating_points"]], [0.6, 0.75, 0.9])
        self.assertTrue(all(p["detection_recall"]["value"] == 1 for p in result["operating_points"]))
        flagged = sum(band["reports"] for band in result["calibration"]["bands"])
        self.assertEqual(flagged, result["calibration"]["reports"])
        self.assertTrue(0 <= result["calibration"]["brier"] <= 1)

    def test_a_miss_shows_the_words_that_mattered(self):
        with tempfile.TemporaryDirectory() as folder:
            path, wrong = self.missed(folder)
            text = self.evaluate(answers=path)
            result = json.loads(self.evaluate("--json", answers=path))
        self.assertIn("owed 1 x 99Z", text)
        self.assertIn("too much: ", text)
        self.assertIn("read: ", text)
        miss, = result["not_exact"]
        self.assertEqual(miss["report"], wrong["report"]["report"])
        log = " ".join(entry["text"] for entry in wrong["report"]["log"])
        for quote in miss["decided_crimes"][0]["quotes"]:
            self.assertIn(quote, log)

    def test_totals_tell_nothing_of_a_report(self):
        with tempfile.TemporaryDirectory() as folder:
            path, wrong = self.missed(folder)
            for options in (["--totals"], ["--totals", "--json"], ["--totals", "--all", "--misses", "50"]):
                out = self.evaluate(*options, answers=path)
                self.assertIn("burglary", out)  # a tag
                self.assertNotIn(wrong["report"]["report"], out)
                self.assertNotIn("quote", out)
                self.assertNotIn("99Z", out)

    def test_a_run_is_compared_with_one_before(self):
        with tempfile.TemporaryDirectory() as folder:
            path, wrong = self.missed(folder)
            before = pathlib.Path(folder) / "before.json"
            before.write_text(self.evaluate("--json", answers=path), encoding="utf-8")
            text = self.evaluate("--compare", before)
            self.assertIn("Gained: exact now: 1", text)
            self.assertIn(wrong["report"]["report"], text)
            self.assertIn("exact match", text[text.index("Compared with"):])
            before.write_text("{}", encoding="utf-8")
            run = onus("evaluate", "--reports", path, "--answers", path, "--compare", before)
            self.assertEqual(run.returncode, 2)
            self.assertIn(b"before.json", run.stderr)


class Usage(unittest.TestCase):
    def test_wrong_usage_is_status_2(self):
        for arguments in ([], ["fly"], ["audit"], ["decide", "--threads", "0"]):
            self.assertEqual(onus(*arguments).returncode, 2, arguments)

    def test_a_file_that_is_not_there_is_named(self):
        run = onus("decide", "no-such-file.ndjson")
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"no-such-file.ndjson", run.stderr)

    def test_a_home_without_a_rulebook_is_named(self):
        with tempfile.TemporaryDirectory() as empty:
            run = onus("rules", "check", env={"ONUS_HOME": empty})
            self.assertEqual(run.returncode, 2)
            self.assertIn(b"rulebook/facts.csv", run.stderr)
        self.assertTrue((HOME / "rulebook" / "facts.csv").exists())


if __name__ == "__main__":
    unittest.main()
