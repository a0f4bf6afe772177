#!/usr/bin/env bash
# How fast and how large is `onus decide` over many reports, beside one raw scan of the same text with
# Vectorscan for the same wordings, and beside the word lists as Python regular expressions?
# bench/decide.sh [REPORTS [LOGS [PYTHON_REPORTS]]]; needs ./run --build and scripts/install bench.
set -euo pipefail
cd "$(dirname "$0")/.."
count=${1:-100000}
logs=${2:-../shared/logs/dev.ndjson}
python_count=${3:-0}
[ -f "$logs" ] || logs=examples/reports.ndjson
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 bench/repeat_reports.py "$logs" "$count" >"$work/reports.ndjson"
python3 bench/repeat_reports.py "$logs" "$(python3 -c "print(sum(1 for _ in open('$logs')))")" >"$work/once.ndjson"
build/release/onus decide "$work/once.ndjson" >/dev/null   # what the words come to is kept from here on

measure() {  # NAME THREADS
  /usr/bin/time -f '%e %U %S %M' -o "$work/time" \
    build/release/onus decide --threads "$2" "$work/reports.ndjson" >"$work/out.ndjson"
  read -r wall user sys peak <"$work/time"
  awk -v n="$count" -v w="$wall" -v u="$user" -v s="$sys" -v p="$peak" -v name="$1" 'BEGIN {
    printf "%-12s %8.2f s wall  %8.2f s cpu  %9.0f reports/s  %9.0f reports/s/core  peak %.0f MB\n",
           name, w, u + s, n / w, n / (u + s), p / 1024 }'
}
echo "$count reports, $(stat -c %s "$work/reports.ndjson") bytes, from $logs"
measure "1 thread" 1
measure "$(nproc) threads" "$(nproc)"
echo "$wall" >"$work/wall"
[ "$(wc -l <"$work/out.ndjson")" -eq "$count" ] || { echo "decisions are missing" >&2; exit 1; }
echo
echo "Where the time of one report goes (one thread, one process, medians of interleaved runs):"
ONUS_BENCH_REPORTS="$work/once.ndjson" build/release/bench_pipeline \
  --benchmark_format=json --benchmark_min_time=0.3 --benchmark_repetitions=9 \
  --benchmark_enable_random_interleaving=true 2>/dev/null >"$work/bench.json"
python3 - "$work/bench.json" "$count" "$(cat "$work/wall")" "$(nproc)" <<'P'
import json, sys
steps = {b["run_name"]: b["cpu_time"] for b in json.load(open(sys.argv[1]))["benchmarks"]
         if b.get("aggregate_name") == "median"}
raw, count, wall = steps["raw_scan"], int(sys.argv[2]), float(sys.argv[3])
for name, ns in steps.items():
    print(f"  {name:<18} {ns / 1000:8.2f} us   {ns / raw:5.2f} x raw scan")
scan = raw * count / 1e9
print(f"One raw scan of all {count} reports would take {scan:.1f} s; onus decide on {sys.argv[4]} threads took "
      f"{wall:.1f} s: {wall / scan:.2f} raw scans.")
P
[ "$python_count" -gt 0 ] || exit 0
echo
echo "What an analyst would use instead, on $python_count of the reports:"
python3 bench/repeat_reports.py "$logs" "$python_count" >"$work/reports.ndjson"
count=$python_count
measure "onus, 1" 1
python3 bench/python_re.py lexicon "$work/reports.ndjson" "$python_count"
