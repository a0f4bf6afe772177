#!/usr/bin/env python3
"""The lowest and highest coverage of each interval in what coverage_study printed, by table and domain."""
import sys


def tables(lines):
    title, rows = None, []
    for line in lines:
        if line.startswith("### "):
            if rows:
                yield title, rows
            title, rows = line[4:].strip(), []
        elif line.startswith("|") and not line.startswith("|---"):
            rows.append([cell.strip() for cell in line.strip().strip("|").split("|")])
    if rows:
        yield title, rows


for title, (head, *rows) in tables(sys.stdin):
    if not title.startswith("Coverage"):
        continue
    domain = head.index("domain")
    first = domain + (2 if head[domain + 1].startswith("crimes found") else 1)
    last = len(head) - (1 if head[-1].endswith("(points)") else 0)
    print(f"\n{title}, lowest to highest of {len(rows)} settings\n")
    print("| domain | " + " | ".join(head[first:last]) + " |")
    print("|---|" + "---|" * (last - first))
    for name in dict.fromkeys(row[domain] for row in rows):
        of_domain = [row for row in rows if row[domain] == name]
        cells = []
        for column in range(first, last):
            values = [float(row[column]) for row in of_domain]
            cells.append(f"{min(values):.1f} to {max(values):.1f}")
        print(f"| {name} | " + " | ".join(cells) + " |")
