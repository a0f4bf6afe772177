#!/usr/bin/env bash
# Do the intervals hold the truth as often as they say? Simulates 2,000 audits a setting, prints the
# lowest and highest coverage and then every table (doc/coverage-study.md). bench/coverage.sh [AUDITS]
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp)
trap 'rm -f "$work"' EXIT
build/release/coverage_study "${1:-2000}" >"$work"
python3 bench/coverage_summary.py <"$work"
cat "$work"
