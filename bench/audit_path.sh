#!/usr/bin/env bash
# How long does the statistical audit of a large force take, reviewers apart?
# bench/audit_path.sh [REPORTS]: a simulated force with known truth (tests/simulated_force.py), every step
# from plan to report timed. Needs ./run --build.
set -euo pipefail
cd "$(dirname "$0")/.."
count=${1:-200000}
onus=$PWD/build/release/onus
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 tests/simulated_force.py make "$work/force" --reports "$count"
extract=(--reports "$work/force/reports.ndjson" --held "$work/force/held.ndjson")
plan=$work/plan/plan.json
total=0
step() {  # NAME COMMAND...
  local name=$1
  shift
  /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" >"$work/said" 2>"$work/told" || { cat "$work/told" >&2; exit 1; }
  read -r wall user sys peak <"$work/time"
  total=$(awk -v t="$total" -v w="$wall" 'BEGIN { print t + w }')
  awk -v n="$name" -v w="$wall" -v c="$user" -v s="$sys" -v p="$peak" 'BEGIN {
    printf "%-14s %7.2f s wall  %7.2f s cpu  peak %5.0f MB\n", n, w, c + s, p / 1024 }'
}
review() {  # SHEET BY ERRS
  python3 tests/simulated_force.py review "$work/sheets/$1.csv" --truth "$work/force/truth.ndjson" --by "$2" \
    --errs "$3" --out "$work/$1.csv"
}
echo "$count reports"
step plan "$onus" sample plan "${extract[@]}" --out "$work/plan"
step draw "$onus" sample draw --design "$work/plan" --seed "a public number 42"
step check "$onus" sample check --plan "$plan"
step sheets "$onus" sample sheets --plan "$plan" "${extract[@]}" --out "$work/sheets"
review first Ann 0
review second Bill 0.1
step disagreements "$onus" sample disagreements --plan "$plan" "${extract[@]}" \
  --reviews "$work/first.csv" "$work/second.csv" --out "$work/sheets"
review third Cath 0
step estimate "$onus" estimate --plan "$plan" --reviews "$work/first.csv" "$work/second.csv" "$work/third.csv" \
  --out "$work/estimate"
awk -v t="$total" 'BEGIN { printf "%-14s %7.2f s wall\n", "all steps", t }'
head -n 4 "$work/said"
python3 tests/simulated_force.py rate "$work/force/truth.ndjson"
