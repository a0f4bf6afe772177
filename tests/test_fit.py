"""onus fit: weights from reports with known answers; and what the weights add to an account."""
import json
import pathlib
import tempfile
import unittest

from onus_program import EXAMPLES, HOME, lines, onus

ANSWERS = (EXAMPLES / "answers.ndjson").read_bytes().splitlines(keepends=True)[:16]


class Fit(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def fit(self, answers, *more, out="words.weights"):
        path = self.folder / "answers.ndjson"
        path.write_bytes(answers)
        return onus("fit", "--answers", path, "--out", self.folder / out, *more)

    def test_a_small_file_gives_weights_that_are_the_same_bytes_again(self):
        for out in ("one", "two"):
            run = self.fit(b"".join(ANSWERS), "--folds", 3, out=out)
            self.assertEqual(run.returncode, 0, run.stderr.decode())
            self.assertIn(b"16 reports", run.stdout)
        text = (self.folder / "one").read_text()
        self.assertTrue(text.startswith("onus-weights 1\nthresholds\t"))
        self.assertEqual(text, (self.folder / "two").read_text())

    def test_each_file_has_its_figures(self):
        for name, answers in (("a.ndjson", ANSWERS[:10]), ("b.ndjson", ANSWERS[10:])):
            (self.folder / name).write_bytes(b"".join(answers))
        a, b = self.folder / "a.ndjson", self.folder / "b.ndjson"
        run = onus("fit", "--answers", a, "--answers", b, "--folds", 3, "--figures-of", b,
                   "--out", self.folder / "words.weights")
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        out = run.stdout.decode()
        rows = [line.split() for line in out.splitlines() if line.endswith(".ndjson")]
        self.assertEqual([row[0] for row in rows], ["10", "6"], out)
        self.assertIn("6 reports, of which", out)
        run = onus("fit", "--answers", a, "--figures-of", b, "--out", self.folder / "none")
        self.assertEqual(run.returncode, 2)
        self.assertIn("--figures-of", run.stderr.decode())
        self.assertFalse((self.folder / "none").exists())

    def test_the_program_runs_on_the_weights_it_has_fitted(self):
        home = self.folder / "home"
        (home / "weights").mkdir(parents=True)
        (home / "weights" / "stories.csv").symlink_to(HOME / "weights" / "stories.csv")
        for part in ("rulebook", "lexicon"):
            (home / part).symlink_to(HOME / part)
        run = self.fit(b"".join(ANSWERS), "--folds", 3, out="home/weights/words.weights")
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        run = onus("decide", EXAMPLES / "reports.ndjson", env={"ONUS_HOME": str(home)})
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        self.assertEqual(len(lines(run.stdout)), 100)

    def test_answers_that_all_owe_or_owe_nothing_can_be_fitted(self):
        for keep in (lambda answer: answer["owed"], lambda answer: not answer["owed"]):
            answers = [line for line in (EXAMPLES / "answers.ndjson").read_bytes().splitlines(True)
                       if keep(json.loads(line))][:8]
            run = self.fit(b"".join(answers[:16]), "--folds", 2)
            self.assertEqual(run.returncode, 0, run.stderr.decode())
            text = (self.folder / "words.weights").read_text()
            self.assertNotIn("nan", text.splitlines()[1])
            self.assertNotIn("inf", text.splitlines()[1])

    def refused(self, answers, *words):
        run = self.fit(answers, "--folds", 3)
        self.assertEqual(run.returncode, 2, run.stdout.decode())
        self.assertFalse((self.folder / "words.weights").exists())
        for word in words:
            self.assertIn(word, run.stderr.decode())

    def test_a_broken_line_is_refused_with_its_place(self):
        good = b"".join(ANSWERS[:5])
        for bad in (b"not json\n", b"[]\n", b'{"report": {"report": "X"}, "owed": []}\n',
                    b'{"report": "R1", "owed": []}\n',
                    ANSWERS[5].replace(b'"owed"', b'"known"'), b"\xff\xfe\x00\n"):
            with self.subTest(bad):
                self.refused(good + bad + good, "answers.ndjson:6:")

    def test_too_few_reports_are_refused(self):
        self.refused(b"".join(ANSWERS[:2]), "there are 2 reports; at least 3 are needed")
        self.refused(b"\n\n", "there are 0 reports")

    def test_a_file_that_is_not_there_and_wrong_options(self):
        run = onus("fit", "--answers", "nowhere", "--out", self.folder / "w")
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"nowhere", run.stderr)
        for option in (("--folds", 1), ("--ridge", 0), ("--ridge", "nan")):
            self.assertEqual(self.fit(b"".join(ANSWERS), *option).returncode, 2, option)


class Weights(unittest.TestCase):
    def test_broken_weights_and_stories_are_never_used(self):
        for name, text, place in (("words.weights", "onus-weights 1\nthreshold\t1\n", ":2:"),
                                  ("words.weights", None, "words.weights"),
                                  ("stories.csv", "story,class\n", ":1:"),
                                  ("stories.csv", None, "stories.csv")):
            with tempfile.TemporaryDirectory() as folder:
                home = pathlib.Path(folder)
                for part in ("rulebook", "lexicon"):
                    (home / part).symlink_to(HOME / part)
                (home / "weights").mkdir()
                for part in ("stories.csv", "words.weights"):
                    (home / "weights" / part).symlink_to(HOME / "weights" / part)
                (home / "weights" / name).unlink()
                if text is not None:
                    (home / "weights" / name).write_text(text)
                run = onus("decide", EXAMPLES / "reports.ndjson", env={"ONUS_HOME": str(home)})
                self.assertEqual(run.returncode, 2)
                self.assertEqual(run.stdout, b"")
                self.assertIn(name, run.stderr.decode())
                self.assertIn(place, run.stderr.decode())

    def spans_are_exact(self, reports):
        data = b"".join(json.dumps(report).encode() + b"\n" for report in reports)
        run = onus("read", stdin=data)
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        accounts = lines(run.stdout)
        self.assertEqual(len(accounts), len(reports))
        added = 0
        for report, account in zip(reports, accounts):
            texts = [entry["text"].encode() for entry in report["log"]]
            not_named = {p["id"] for p in account["persons"] if p.get("label") == "not named"}
            for act in account["acts"]:
                if not_named.intersection(act.get("by", [])):
                    added += 1
                    self.assertTrue(act["evidence"], account["report"])
                for span in act.get("evidence", []):
                    self.assertLess(span["from"], span["to"], account["report"])
                    quoted = texts[span["entry"]][span["from"]:span["to"]].decode()
                    self.assertEqual(quoted, span["quote"], account["report"])
        return added

    def test_the_words_of_every_act_of_the_example_are_where_it_says(self):
        self.spans_are_exact(lines((EXAMPLES / "reports.ndjson").read_bytes()))

    def test_the_words_of_every_act_of_logs_never_fitted_on_are_where_it_says(self):
        answers = lines((HOME / "corpus" / "held-back.ndjson").read_bytes())
        added = self.spans_are_exact([answer["report"] for answer in answers])
        self.assertGreater(added, 0)

    def test_the_words_of_every_act_of_the_development_logs_are_where_it_says(self):
        logs = HOME / ".." / "shared" / "logs" / "dev.ndjson"
        if not logs.exists():
            self.skipTest("needs ../shared/logs/dev.ndjson")
        self.spans_are_exact([answer["report"] for answer in lines(logs.read_bytes())])

    def test_each_way_of_reading_gives_the_same_bytes_on_any_number_of_threads(self):
        reports = EXAMPLES / "reports.ndjson"
        one, many = (onus("read", "--threads", threads, reports) for threads in (1, 3))
        self.assertEqual(one.stdout, many.stdout)


if __name__ == "__main__":
    unittest.main()
