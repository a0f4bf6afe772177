#!/usr/bin/env python3
"""How often the Wilson intervals of an audit's shares and units hold the truth.

    share_coverage.py ONUS FOLDER [--reports 3000] [--size 600] [--draws 150]

Simulates a force (tests/simulated_force.py), reviews all of its reports for the truth, then draws and reviews
samples with one seed after another, by reviewers who do not err. A line for each share: the truth, how many it
is of, how many a sample found on average, in how many of 100 draws the interval held the truth, and its width.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY / "tests"))
import simulated_force  # noqa: E402


def onus(program, *arguments):
    subprocess.run([program, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


def shares(estimate):
    """Name to (found of, share, low, high)."""
    found = {one["name"]: (one["of"], one["rate"], one["wilson"]) for one in estimate["measures"] if "wilson" in one}
    for one in estimate["units"]:
        found["unit " + one["unit"]] = (one["expected"], one["rate"], one["wilson"])
    return {name: (of, share, wilson["low"], wilson["high"]) for name, (of, share, wilson) in found.items()}


class Force:
    def __init__(self, program, folder, reports):
        self.program, self.folder = program, folder
        simulated_force.make(folder, reports, seed=7)
        self.extract = ["--reports", folder / "reports.ndjson", "--held", folder / "held.ndjson"]

    def plan(self, size):
        out = self.folder / f"plan-{size}"
        onus(self.program, "sample", "plan", *self.extract, "--size", size, "--second-read", 1, "--out", out)
        return out

    def audit(self, plan, seed):
        onus(self.program, "sample", "draw", "--design", plan, "--seed", seed)
        onus(self.program, "sample", "sheets", "--plan", plan / "plan.json", *self.extract, "--out", plan)
        filled = []
        for sheet, by in (("first", "Ann"), ("second", "Bill")):
            filled.append(plan / f"{sheet}-reviewed.csv")
            simulated_force.review(plan / f"{sheet}.csv", self.folder / "truth.ndjson", by, filled[-1], 0.0)
        onus(self.program, "estimate", "--plan", plan / "plan.json", "--reviews", *filled, "--out", plan)
        return shares(json.loads((plan / "estimate.json").read_text(encoding="utf-8")))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("onus")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--reports", type=int, default=3000)
    parser.add_argument("--size", type=int, default=600)
    parser.add_argument("--draws", type=int, default=150)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    force = Force(options.onus, options.folder, options.reports)
    truth = force.audit(force.plan(options.reports), "all of them")
    plan = force.plan(options.size)
    drawn, held, found, width = (collections.Counter() for _ in range(4))
    for i in range(options.draws):
        for name, (of, _, low, high) in force.audit(plan, f"seed {i}").items():
            drawn[name] += 1
            held[name] += low - 1e-9 <= truth[name][1] <= high + 1e-9
            found[name] += of
            width[name] += high - low
    print("share,truth,of,found,held in 100,width")
    for name, (of, share, _, _) in truth.items():
        n = max(1, drawn[name])
        print(f"{name},{share:.3f},{of:.0f},{found[name] / n:.1f},{100 * held[name] / n:.1f},{width[name] / n:.3f}")


if __name__ == "__main__":
    main()
