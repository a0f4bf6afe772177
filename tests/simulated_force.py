#!/usr/bin/env python3
"""An invented police force whose recording is known, for tests of the statistical audit.

    simulated_force.py make OUT --reports 200000 [--seed 1]
    simulated_force.py review SHEET.csv --truth OUT/truth.ndjson --by NAME --out FILLED.csv [--errs 0.05]
    simulated_force.py rate OUT/truth.ndjson

`make` writes reports.ndjson, held.ndjson and truth.ndjson. Every report is one of the shipped examples of
2026, or an incident without a crime, under a new number and day. The force records some of the crimes, some
late, some in a wrong class, cancels a few, and holds a few too many. What the log leaves out and only the
recording of the call tells (a further crime in 4 of 100 reports, a crime that was none in 2 of 100) is in the
truth alone, so that a machine that reads logs must err.

`review` fills in a sheet as a reviewer would who knows the truth, and errs in a share of the reports.
"""
import argparse
import copy
import csv
import datetime
import json
import pathlib
import random
import sys

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent / "examples"
FIRST_DAY = datetime.datetime(2026, 4, 1)
DAYS = 183
UNITS = {"North response": 0.82, "South response": 0.90, "Public protection": 0.93, "Neighbourhoods": 0.75,
         "Crime management unit": 0.96}
QUIET = ["Two cars have touched at the lights on Mill Lane. Nobody hurt, details swapped, both driven away.",
         "Cow in the road by the bridge. Farmer rung and on his way.",
         "Silent call, rung back, a child was playing with the phone. All well.",
         "Asks what the opening hours of the front counter are. Told.",
         "Alarm at the library. Keyholder attended, set off by the cleaner. Reset.",
         "Street light out at the corner of Fen Road. Passed to the council."]
REASONS = ["not-believed", "no-consent", "form-only", "further-crime", "third-party", "not-passed-on",
           "closed-wrongly", "investigated-first"]


def counts_in_rate(crime_class):
    return not crime_class.startswith(("N100", "N200", "N300", "NFIB"))


def domain_rate(crime_class):
    """How much less of a class the force records."""
    if crime_class.startswith(("19", "20", "17", "88")):
        return 0.95
    if crime_class in ("8N", "105A", "8L", "8M", "5D", "3B", "104"):
        return 0.9
    return 1.0


def templates():
    crimes, none = [], []
    for line in (EXAMPLES / "answers.ndjson").read_text(encoding="utf-8").splitlines():
        answer = json.loads(line)
        report = answer["report"]
        if not report["received"].startswith("2026"):
            continue
        classes = [one["class"] for one in answer["owed"] for _ in range(one.get("count", 1))]
        (crimes if classes else none).append((report, classes))
    for text in QUIET:
        none.append(({"received": "2026-07-01T12:00:00+01:00", "channel": "101", "reporter": "witness",
                      "closing_code": "NO POLICE ACTION",
                      "log": [{"at": "2026-07-01T12:00:00+01:00", "by": "CH 1", "text": text}]}, []))
    return crimes, none


class Force:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.crimes, self.none = templates()
        self.next_crime = 26_000_000_001

    def report(self, number):
        """A report, the records held for it, and the truth about it."""
        r = self.random
        template, classes = r.choice(self.crimes if r.random() < 0.5 else self.none)
        report = copy.deepcopy(template)
        old = datetime.datetime.fromisoformat(report["received"]).replace(tzinfo=None)
        new = FIRST_DAY + datetime.timedelta(days=r.randrange(DAYS), minutes=r.randrange(1440))
        moved = lambda at: (datetime.datetime.fromisoformat(at).replace(tzinfo=None) - old + new
                            ).isoformat() + "+01:00"
        report["report"] = f"SIM-{number:06d}"
        report["force"] = "simshire"
        report["unit"] = r.choice(list(UNITS))
        for entry in report["log"]:
            entry["at"] = moved(entry["at"])
        report["received"] = moved(template["received"])
        if report.get("closed"):
            report["closed"] = moved(report["closed"])
        true_classes = list(classes)
        told_on_the_call = r.random()
        if told_on_the_call < 0.04:
            true_classes.append(r.choice(["8N", "105A", "58D", "49A"]))
        elif told_on_the_call < 0.06 and true_classes:
            true_classes.pop(r.randrange(len(true_classes)))
        held, crimes = [], []
        for i, crime_class in enumerate(true_classes):
            seen = i < len(classes) or told_on_the_call >= 0.04
            chance = UNITS[report["unit"]] * domain_rate(crime_class) if seen else 0.1
            record = self.record(report, new, crime_class) if r.random() < chance else None
            if record:
                held.append(record)
            crimes.append({"class": crime_class, "held": record["crime"] if record else None,
                           "reason": None if record else r.choice(REASONS)})
        if r.random() < 0.01:
            held.append(self.record(report, new, "49A"))
        return report, held, self.truth(report, held, crimes)

    def record(self, report, received, crime_class):
        r = self.random
        number, self.next_crime = str(self.next_crime), self.next_crime + 1
        hours = r.uniform(0.2, 20) if r.random() < 0.85 else r.uniform(25, 300)
        near = {"8N": "105A", "105A": "8N", "28A": "30A"}
        held_class = near.get(crime_class, crime_class) if r.random() < 0.03 else crime_class
        recorded = received + datetime.timedelta(hours=hours)
        record = {"crime": number, "report": report["report"], "recorded": recorded.isoformat(timespec="seconds")
                  + "+01:00", "class": held_class, "victim": "as in the log"}
        if r.random() < 0.04 and not held_class.startswith("N"):
            record["status"] = "cancelled"
            record["cancelled"] = {"at": (recorded + datetime.timedelta(days=9)).isoformat(timespec="seconds")
                                   + "+01:00", "reason": "C2", "avi": "camera footage seen by the registrar",
                                   "by_role": "registrar", "victim_told": "yes"}
        return record

    def truth(self, report, held, crimes):
        r = self.random
        abuse = r.random() < 0.2
        records = {}
        for record in held:
            if record.get("status") == "cancelled":
                records[record["crime"]] = {"right": "yes" if r.random() < 0.7 else "no", "entitled": "yes",
                                            "told": "yes" if r.random() < 0.8 else "no"}
            elif record["class"].startswith(("N100", "N200", "N300")):
                records[record["crime"]] = {"crime_at_once": "no" if r.random() < 0.6 else "yes",
                                            "ground_given": "yes"}
        return {"report": report["report"], "crimes": crimes, "records": records,
                "of": {"domestic_abuse": "yes" if abuse else "no",
                       "vulnerable": "yes" if abuse or r.random() < 0.1 else "no",
                       "safeguarded": r.choice(["yes", "no"]) if abuse else "not-needed",
                       "referral": r.choice(["made", "made", "not-made"]) if abuse else "not-needed",
                       "equality": r.choice(["complete", "partly", "none"]) if crimes else "no-victim"}}


def make(folder, reports, seed):
    folder.mkdir(parents=True, exist_ok=True)
    force = Force(seed)
    with open(folder / "reports.ndjson", "w", encoding="utf-8") as to_reports, \
            open(folder / "held.ndjson", "w", encoding="utf-8") as to_held, \
            open(folder / "truth.ndjson", "w", encoding="utf-8") as to_truth:
        for number in range(1, reports + 1):
            report, held, truth = force.report(number)
            to_reports.write(json.dumps(report, ensure_ascii=False) + "\n")
            for record in held:
                to_held.write(json.dumps(record) + "\n")
            to_truth.write(json.dumps(truth) + "\n")


def load_truth(path, wanted=None):
    truth = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            one = json.loads(line)
            if wanted is None or one["report"] in wanted:
                truth[one["report"]] = one
    return truth


def rate(path):
    """Crimes recorded, crimes that should be, over all reports."""
    recorded = expected = 0
    for one in load_truth(path).values():
        for crime in one["crimes"]:
            if counts_in_rate(crime["class"]):
                expected += 1
                recorded += crime["held"] is not None
    return recorded, expected


def review(sheet, truth_path, by, out, errs=0.0, seed=1):
    with open(sheet, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    truth = load_truth(truth_path, {row["report"] for row in rows})
    slips = random.Random(seed)
    with open(out, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [name for name in rows[0] if name != "shown"], extrasaction="ignore")
        writer.writeheader()
        for row in rows:
            one = truth[row["report"]]
            if row["row"] == "report":
                crimes = list(one["crimes"])
                if crimes and slips.random() < errs:
                    crimes.pop()
                writer.writerow({**row, "reviewer": by, "crimes": len(crimes), **one["of"]})
                for crime in crimes:
                    writer.writerow({**{name: row[name] for name in ("plan", "read", "report")}, "row": "crime",
                                     "class": crime["class"], "held": crime["held"] or "none",
                                     "reason": crime["reason"] or ""})
            elif row["row"] == "record":
                writer.writerow({**row, **one["records"][row["held"]]})


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("make")
    command.add_argument("out", type=pathlib.Path)
    command.add_argument("--reports", type=int, default=200_000)
    command.add_argument("--seed", type=int, default=1)
    command = commands.add_parser("review")
    command.add_argument("sheet", type=pathlib.Path)
    command.add_argument("--truth", type=pathlib.Path, required=True)
    command.add_argument("--by", required=True)
    command.add_argument("--out", type=pathlib.Path, required=True)
    command.add_argument("--errs", type=float, default=0.0)
    command = commands.add_parser("rate")
    command.add_argument("truth", type=pathlib.Path)
    given = parser.parse_args()
    if given.command == "make":
        make(given.out, given.reports, given.seed)
    elif given.command == "review":
        review(given.sheet, given.truth, given.by, given.out, given.errs)
    else:
        recorded, expected = rate(given.truth)
        print(f"{recorded} of {expected}: {100 * recorded / expected:.2f} percent")
    return 0


if __name__ == "__main__":
    sys.exit(main())
