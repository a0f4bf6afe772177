"""Another reader in the place of ours: --reader."""
import json
import pathlib
import shlex
import sys
import tempfile
import time
import unittest

from onus_program import EXAMPLES, lines, onus

HERE = pathlib.Path(__file__).resolve().parent


def reader(word, fault=""):
    return shlex.join([sys.executable, str(HERE / "word_reader.py"), word] + ([fault] if fault else []))


def report(number, text="Caller was clobbered in the street."):
    return {"report": f"R{number}", "received": "2026-07-03T21:14:00+01:00",
            "log": [{"at": "2026-07-03T21:14:00+01:00", "by": "CH", "text": text}]}


def ndjson(reports):
    return "".join(json.dumps(one) + "\n" for one in reports).encode()


class Reader(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def file(self, name, bytes_):
        path = self.folder / name
        path.write_bytes(bytes_)
        return path

    def test_decides_by_what_it_reads(self):
        reports = [report(10), report(11, "All quiet."), report(12)]
        run = onus("decide", "--reader", reader("clobbered"), stdin=ndjson(reports))
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        decisions = lines(run.stdout)
        self.assertEqual([d["report"] for d in decisions], ["R10", "R11", "R12"])
        self.assertEqual([[c["class"] for c in d["owed"]] for d in decisions], [["8N"], [], ["8N"]])
        self.assertEqual(decisions[0]["owed"][0]["evidence"][0]["quote"], "clobbered")

    def test_order_and_answers_do_not_depend_on_threads(self):
        stdin = ndjson(report(1000 + 10 * i, "clobbered" if i % 3 else "nothing") for i in range(700))
        one = onus("decide", "--reader", reader("clobbered"), "--threads", 1, stdin=stdin)
        many = onus("decide", "--reader", reader("clobbered"), "--threads", 3, stdin=stdin)
        self.assertEqual((one.returncode, many.returncode), (0, 0))
        self.assertEqual(one.stdout, many.stdout)
        self.assertEqual(len(lines(one.stdout)), 700)

    def test_our_own_accounts_through_it_decide_alike(self):
        accounts = self.file("accounts.ndjson", onus("read", EXAMPLES / "reports.ndjson").stdout)
        ours = onus("decide", EXAMPLES / "reports.ndjson")
        # One process answers in the order of the file: an account a line, whatever it is asked.
        script = ("import sys\nfor line in open(sys.argv[1]):\n"
                  "    sys.stdin.readline(); sys.stdout.write(line); sys.stdout.flush()\n")
        replay = shlex.join([sys.executable, str(self.file("replay.py", script.encode())), str(accounts)])
        theirs = onus("decide", "--threads", 1, "--reader", replay, EXAMPLES / "reports.ndjson")
        self.assertEqual(theirs.returncode, 0, theirs.stderr.decode())

        def crimes(run):
            return [[(c["class"], c["count"]) for c in d["owed"]] for d in lines(run.stdout)]
        self.assertEqual(crimes(ours), crimes(theirs))

    def test_a_report_longer_than_a_pipe_holds(self):
        long = report(10, "x" * 3_000_000 + " clobbered")
        run = onus("decide", "--reader", reader("clobbered"), stdin=ndjson([long]))
        self.assertEqual(run.returncode, 0, run.stderr.decode())
        self.assertEqual(len(lines(run.stdout)[0]["owed"]), 1)

    def fails(self, command, *words, arguments=()):
        stdin = ndjson(report(i) for i in (10, 11, 13, 14))
        run = onus("decide", "--threads", 1, "--reader", command, *arguments, stdin=stdin)
        self.assertEqual(run.returncode, 2)
        for word in words:
            self.assertIn(word, run.stderr.decode())
        self.assertEqual(run.stderr.count(b"\n"), 1, run.stderr.decode())
        return run

    def test_failures_are_told_with_the_report_and_what_was_decided_before_stays(self):
        run = self.fails(reader("clobbered", "dies"), "ended with status 7", "R13")
        self.assertEqual([d["report"] for d in lines(run.stdout)], ["R10", "R11"])
        self.fails(reader("clobbered", "garbles"), "no account", "not an account", "R13")
        self.fails(reader("clobbered", "mixes"), 'answered for report "another"', "R13")
        self.fails("exec 2>/dev/null; no-such-reader", "cannot be started", "no-such-reader", "R10")

    def test_a_slow_reader_is_ended(self):
        begun = time.monotonic()
        self.fails(reader("clobbered", "sleeps"), "no answer within 1 second", "R13",
                   arguments=("--reader-seconds", 1))
        self.assertLess(time.monotonic() - begun, 60)

    def test_the_other_commands_take_one_too(self):
        reports = self.file("reports.ndjson", ndjson([report(10), report(11, "quiet")]))
        answers = self.file("answers.ndjson", ndjson([
            {"case": "A", "report": "R10", "owed": [{"class": "8N", "count": 1}]},
            {"case": "B", "report": "R11", "owed": []}]))
        held = self.file("held.ndjson", b"")
        commands = {
            "evaluate": ["evaluate", "--reports", reports, "--answers", answers],
            "audit": ["audit", "--reports", reports, "--held", held, "--out", self.folder / "out"],
            "impact": ["rules", "impact", "2017-03-31", "2017-04-01", "--reports", reports],
            "explain": ["explain", "--reports", reports, "--report", "R10"]}
        for name, command in commands.items():
            good = onus(*command, "--reader", reader("clobbered"))
            self.assertEqual(good.returncode, 0, (name, good.stderr.decode()))
            bad = onus(*command, "--reader", "exit 3")
            self.assertEqual(bad.returncode, 2, name)
            self.assertIn(b"ended with status 3", bad.stderr, name)
        figures = json.loads(onus(*commands["evaluate"], "--json", "--reader",
                                  reader("clobbered")).stdout)["all"]
        self.assertEqual(figures["exact_match"]["value"], 1)


if __name__ == "__main__":
    unittest.main()
