// Two evaluations side by side: which figures went up or down, which reports were gained and lost.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace onus {

struct FigureChange {
  std::string name;      // "detection recall", "negation: specificity"
  double before = 0, after = 0;  // shares of 1, save the Brier score
};

struct ReportChange {
  std::string report, owed, before, after;  // crimes in words
};

struct Comparison {
  std::vector<FigureChange> figures;  // those that differ
  size_t figures_same = 0;            // those that do not
  std::vector<ReportChange> gained;   // exact now, not before
  std::vector<ReportChange> lost;     // the reverse
  std::vector<ReportChange> other;    // exact neither time, decided otherwise
  size_t only_now = 0, only_before = 0;  // reports that one run alone scored
  bool has_reports = true;               // false: one of them holds totals only
};

// Both in the form of evaluation_json.
Result<Comparison> compare_evaluations(std::string_view before, std::string_view after);

std::string comparison_text(const Comparison& comparison);

}  // namespace onus
