#!/usr/bin/env python3
"""repeat_reports.py LOGS COUNT: the reports of LOGS over and over, each with a number of its own.

LOGS holds reports, or answers with the report inside, as NDJSON; the result goes to standard output.
"""
import json
import sys

reports = []
for line in open(sys.argv[1], encoding="utf-8"):
    report = json.loads(line)
    reports.append(report["report"] if isinstance(report["report"], dict) else report)
tails = []
for report in reports:
    rest = {k: v for k, v in report.items() if k != "report"}
    tails.append(json.dumps(rest, ensure_ascii=False)[1:])
for i in range(int(sys.argv[2])):
    sys.stdout.write('{"report": "B%08d", %s\n' % (i, tails[i % len(tails)]))
