#!/usr/bin/env bash
# How many acts a second does the law classify, beside @gorules/zen-engine with the same class rules
# as a decision table, in the same run? Needs scripts/install bench, node and npm.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -x build/release/bench_law ] || scripts/build release
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
build/release/bench_law --export "$work"
(cd bench && [ -d node_modules/@gorules/zen-engine ] || npm install --silent --no-audit --no-fund)
taskset -c 0 node bench/zen.mjs "$work" | tee "$work/zen.txt"
taskset -c 0 build/release/bench_law --benchmark_format=json --benchmark_min_time=2 2>/dev/null >"$work/onus.json"
python3 - "$work" <<'P'
import json, sys, re
rates = {b["name"]: b["per_second"] for b in json.load(open(sys.argv[1] + "/onus.json"))["benchmarks"]}
zen = float(re.search(r"zen: (\d+)", open(sys.argv[1] + "/zen.txt").read()).group(1))
print(f"onus: {rates['classify_act']:.0f} acts/s classified with trace, one core")
print(f"onus: {rates['decide_account']:.0f} whole accounts/s decided, one core")
print(f"ratio, act for act: {rates['classify_act'] / zen:.1f}")
P
