#!/usr/bin/env bash
# Does the time for one report grow with its length and no faster? Text of one word, of prose without a
# full stop, and logs of many entries, each twice as long as the one before. Needs ./run --build.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/make.py" <<'P'
import json, sys
kind, size = sys.argv[1], int(sys.argv[2])
said = "Caller says her ex punched her and took the car keys and he said he would be back, "
texts = {"one word": ["punched " * (size // 8)], "prose": [said * (size // len(said))],
         "entries": [said] * (size // len(said))}[kind]
print(json.dumps({"report": "G1", "received": "2026-05-01T10:00:00+01:00",
                  "log": [{"by": "CH", "text": text} for text in texts]}))
P
for kind in "one word" "prose" "entries"; do
  for size in 250000 500000 1000000 2000000 4000000; do
    python3 "$work/make.py" "$kind" "$size" >"$work/report.ndjson"
    /usr/bin/time -f '%U %M' -o "$work/time" \
      build/release/onus decide --threads 1 "$work/report.ndjson" >/dev/null
    read -r user peak <"$work/time"
    printf '%-9s %8d bytes  %7.2f s  peak %4d MB\n' "$kind" "$size" "$user" $((peak / 1024))
  done
done
