"""Broken input: a clear error with its place; everything else is still used; nothing is half-used."""
import json
import pathlib
import shutil
import tempfile
import unittest

from onus_program import EXAMPLES, HOME, lines, onus


def good(number):
    return json.dumps({"report": f"R{number}", "received": "2026-07-03T21:14:00+01:00",
                       "log": [{"text": "Found a purse on the bus."}]}).encode()


class Lines(unittest.TestCase):
    def check(self, bad, *words):
        """A bad line between two good ones is rejected with its line number; the others are used."""
        run = onus("decide", stdin=b"\n".join([good(1), bad, good(2)]) + b"\n")
        self.assertEqual(run.returncode, 1, run.stderr.decode(errors="replace"))
        self.assertEqual([d["report"] for d in lines(run.stdout)], ["R1", "R2"])
        message = run.stderr.decode(errors="replace")
        self.assertIn("standard input:2", message)
        for word in words:
            self.assertIn(word, message)

    def test_broken_json(self):
        self.check(b'{"report": "X", "log": [')
        self.check(b"not json at all")
        self.check(b'{"report": "X",, "log": []}')

    def test_missing_and_wrong_fields(self):
        self.check(b'{"received": "2026-07-03T21:14:00Z", "log": [{"text": "x"}]}', "report")
        self.check(b'{"report": "X", "received": "2026-07-03T21:14:00Z", "log": []}', "log")
        self.check(b'{"report": "X", "received": "yesterday", "log": [{"text": "x"}]}', "yesterday")
        self.check(b'{"report": "X", "received": "2026-02-30T10:00:00Z", "log": [{"text": "x"}]}',
                   "2026-02-30")
        self.check(b'{"report": "X", "received": "2026-07-03T21:14:00Z", "channel": "fax", '
                   b'"log": [{"text": "x"}]}', "fax")

    def test_a_number_given_twice(self):
        self.check(good(1), "R1")

    def test_binary_and_wrong_encoding(self):
        self.check(bytes(range(128, 256)))
        self.check(b'{"report": "X", "received": "2026-07-03T21:14:00Z", "log": [{"text": "caf\xe9"}]}')
        self.check(b"\x00\x01\x02")

    def test_odd_but_sound_texts_are_read_and_their_spans_are_exact(self):
        texts = ["", " ", "\u0000", "🙂" * 50, "Cafodd ei dyrnu", "\u202eright to left",
                 "he punched her \u2013 hard", "a" * 200_000, "“unbalanced", "punched " * 20_000]
        data = b"".join(json.dumps({"report": f"T{i}", "received": "2026-07-03T21:14:00Z",
                                    "log": [{"text": text}]}).encode() + b"\n"
                        for i, text in enumerate(texts))
        run = onus("read", stdin=data)
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        for text, account in zip(texts, lines(run.stdout)):
            for act in account["acts"]:
                for span in act["evidence"]:
                    quoted = text.encode()[span["from"]:span["to"]].decode()
                    self.assertEqual(quoted, span["quote"])

    def test_a_log_entry_of_50_megabytes(self):
        text = "he punched her in the face and she bled. " * 1_280_000
        line = json.dumps({"report": "BIG", "received": "2026-07-03T21:14:00Z",
                           "log": [{"text": text}]}).encode()
        run = onus("decide", stdin=good(1) + b"\n" + line + b"\n" + good(2) + b"\n")
        self.assertIn(run.returncode, (0, 1))
        reports = [d["report"] for d in lines(run.stdout)]
        self.assertEqual([r for r in reports if r != "BIG"], ["R1", "R2"])
        self.assertTrue("BIG" in reports or b"standard input:2" in run.stderr)


class AuditInput(unittest.TestCase):
    def audit(self, reports, held, *more):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            (folder / "r.ndjson").write_bytes(reports)
            (folder / "h.ndjson").write_bytes(held)
            run = onus("audit", "--reports", folder / "r.ndjson", "--held", folder / "h.ndjson",
                       "--out", folder / "out", *more)
            out = folder / "out"
            rejects = lines((out / "rejects.ndjson").read_bytes()) if (out / "rejects.ndjson").exists() else []
            summary = json.loads((out / "summary.json").read_text()) if (out / "summary.json").exists() else {}
            return run, rejects, summary

    def test_each_bad_line_is_in_rejects_with_its_place(self):
        held = b'{"crime": "1", "report": "R1", "recorded": "2026-07-04T01:00:00+01:00", "class": "8N"}\n'
        run, rejects, _ = self.audit(good(1) + b"\nbroken\n" + good(2) + b"\n", held + b"{}\n" + held)
        self.assertEqual(run.returncode, 1, run.stderr.decode())
        places = sorted((pathlib.Path(r["file"]).name, r["line"]) for r in rejects)
        self.assertEqual(places, [("h.ndjson", 2), ("h.ndjson", 3), ("r.ndjson", 2)])
        for reject in rejects:
            self.assertTrue(reject["problem"])

    def test_a_crime_pointing_at_no_report_is_counted_not_lost(self):
        held = b'{"crime": "1", "report": "NOWHERE", "recorded": "2026-07-04T01:00:00+01:00", "class": "8N"}\n'
        run, rejects, summary = self.audit(good(1) + b"\n", held)
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        self.assertEqual(rejects, [])
        self.assertEqual(summary["held"]["crimes_naming_no_report"], 1)

    def test_nothing_usable_is_status_2(self):
        run, _, _ = self.audit(b"broken\n", b"")
        self.assertEqual(run.returncode, 2)
        self.assertEqual(onus("audit", "--reports", "nowhere", "--held", "nowhere",
                              "--out", tempfile.gettempdir() + "/onus-none").returncode, 2)


class BrokenRulebook(unittest.TestCase):
    """A rulebook with an error is never used; the message names file, line and what clashes."""

    def check(self, edit, *words):
        with tempfile.TemporaryDirectory() as folder:
            home = pathlib.Path(folder)
            shutil.copytree(HOME / "rulebook", home / "rulebook")
            (home / "lexicon").symlink_to(HOME / "lexicon")
            (home / "weights").symlink_to(HOME / "weights")
            edit(home / "rulebook")
            for arguments in (("rules", "check"), ("decide", EXAMPLES / "reports.ndjson")):
                run = onus(*arguments, env={"ONUS_HOME": str(home)})
                self.assertEqual(run.returncode, 2)
                self.assertEqual(run.stdout, b"")
                for word in words:
                    self.assertIn(word, run.stderr.decode())

    @staticmethod
    def add(text):
        return lambda book: (book / "rules" / "zz.rules").write_text(text)

    CARD = """rule {id}
  in force  2002-04-01 onwards
  source    test
  when      act is {act}
  then      offence is {offence}
  {more}
  because   "Test."
  example   act {act} -> offence is {offence}
"""

    def test_syntax(self):
        self.check(self.add("rule x\n  wehn act is assault\n"), "zz.rules:2", "wehn")

    def test_unknown_fact_and_value(self):
        self.check(self.add(self.CARD.format(id="x", act="asault", offence="murder", more="")),
                   "zz.rules:4", "asault")

    def test_conflict_names_both_rules_and_the_day(self):
        text = (self.CARD.format(id="first-test", act="go-equipped", offence="murder", more="") +
                self.CARD.format(id="second-test", act="go-equipped", offence="abh", more=""))
        self.check(self.add(text), "first-test", "second-test")

    def test_cycle(self):
        text = (self.CARD.format(id="a-test", act="go-equipped", offence="murder", more="unless b-test") +
                self.CARD.format(id="b-test", act="go-equipped", offence="abh", more="unless a-test"))
        self.check(self.add(text), "a-test", "b-test")

    def test_a_fact_that_the_program_relies_on(self):
        def edit(book):
            path = book / "facts.csv"
            path.write_text("".join(line for line in path.read_text().splitlines(True)
                                    if not line.startswith("domestic-setting,")))
            for rules in book.rglob("*.rules"):
                rules.write_text(rules.read_text().replace("domestic-setting", "school-in-hours"))
        self.check(edit, "facts.csv")

    def test_table_with_overlapping_dates(self):
        def edit(book):
            path = book / "tables" / "deadlines.csv"
            path.write_text(path.read_text() + "record,48,2020-01-01,,test\n")
        self.check(edit, "deadlines.csv")


if __name__ == "__main__":
    unittest.main()
