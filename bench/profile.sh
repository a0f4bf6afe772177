#!/usr/bin/env bash
# In which parts of Onus does the time of one report go? bench/profile.sh [LOGS]: percent of the samples taken by
# perf while bench_pipeline turns reports into decisions. Needs ./run --build, scripts/install bench and perf
# (Debian's linux-perf).
set -euo pipefail
cd "$(dirname "$0")/.."
logs=${1:-../shared/logs/dev.ndjson}
[ -f "$logs" ] || logs=examples/reports.ndjson
command -v perf >/dev/null || { echo "perf is missing: apt-get install linux-perf" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 bench/repeat_reports.py "$logs" "$(wc -l <"$logs")" >"$work/reports.ndjson"
ONUS_BENCH_REPORTS="$work/reports.ndjson" perf record -q -o "$work/perf.data" \
  build/release/bench_pipeline --benchmark_filter=line_to_decision --benchmark_min_time=5 >/dev/null 2>&1
perf report -i "$work/perf.data" --no-children --sort sym -g none 2>/dev/null | python3 -c '
import collections, re, sys
PARTS = [("words weighed", r"weighing::"), ("wordings found", r"Wordings::"), ("hits", r"reading::Hits::"),
         ("acts and conditions", r"reading::(Acts|Matcher)::"), ("persons", r"reading::People::"),
         ("text cut", r"reading::(Text::|\(anonymous)"), ("rest of reading", r"reading::"),
         ("law", r"onus::(Edition|Decider|Candidates|AlternativeIndex|Framing|Frame|LawOfDay|count_crimes)")]
parts, rows = collections.Counter(), []
for line in sys.stdin:
    match = re.match(r"\s*([0-9.]+)%\s+\[[.k]\]\s+(.*)", line)
    if not match:
        continue
    percent, name = float(match[1]), match[2].strip()
    rows.append((percent, name))
    parts[next((part for part, pattern in PARTS if re.search(pattern, name)), "JSON, memory, the rest")] += percent
for part, percent in parts.most_common():
    print(f"{percent:6.1f} %  {part}")
print("\nThe dearest functions:")
for percent, name in rows[:15]:
    print(f"{percent:6.1f} %  {name[:100]}")
'
