// Fits weights to reports with known answers: ridge regression of each story, and of owing a crime
// at all, on the features a report has.
//   minimise  sum over reports (y - base - x.w)^2 + ridge |w|^2,  x scaled to length 1
// It is solved in its dual form, (X X' + ridge I) a = y - base, w = X' a: as many unknowns as there
// are reports. Source: A. E. Hoerl and R. W. Kennard, Ridge regression, Technometrics 12 (1970)
// 55-67; dual form: C. Saunders, A. Gammerman and V. Vovk, ICML 1998.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "weighing/stories.h"
#include "weighing/weights.h"

namespace onus::weighing {

// A report and what it is known to make owed.
struct Example {
  std::vector<std::pair<std::string, float>> features;  // each name once, with its strength
  std::vector<std::string> owed;                        // classes
};

// The features of one report, as an example has them: in order of their names.
std::vector<std::pair<std::string, float>> named_features(const Report& report);

struct FitOptions {
  double ridge = 0.1;
  uint32_t least_reports = 2;   // a feature of fewer is left out
  float least_weight = 0.015f;  // a weight below is left out
};

// Weights with default thresholds. Stories that no example tells are left out. Deterministic.
WeightsData fit(const std::vector<Example>& examples, const StoryBook& book,
                const FitOptions& options);

}  // namespace onus::weighing
