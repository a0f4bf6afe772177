#!/usr/bin/env bash
# How long does one report take from a cold start, rulebook and lexicon loaded? The patterns are
# compiled once and cached; both are shown.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
head -1 examples/reports.ndjson >"$work/one.ndjson"
export XDG_CACHE_HOME="$work/cache"
once() { /usr/bin/time -f "$1: %e s, peak %M kB" build/release/onus decide "$work/one.ndjson" >/dev/null; }
once "first run, words made"
for i in 1 2 3 4 5; do once "run $i, words kept"; done
