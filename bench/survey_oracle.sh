#!/usr/bin/env bash
# Do our estimates agree with R's survey package? 60 random designs; prints the table of
# doc/survey-oracle.md and fails where a figure is more than 1e-9 away. Needs scripts/install oracle.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v Rscript >/dev/null || ! Rscript -e 'library(survey)' >/dev/null 2>&1; then
  echo "R's survey package is not here; scripts/install oracle brings it" >&2
  exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
build/release/survey_oracle "$work" "${1:-60}"
Rscript bench/survey_oracle.R "$work"
