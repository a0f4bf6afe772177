// An evaluation as a page for a terminal, and as JSON.
#pragma once

#include <cstddef>
#include <string>

#include "evaluation/evaluation.h"

namespace onus {

inline constexpr size_t kAllOfThem = static_cast<size_t>(-1);

// How many rows of each long part are shown.
struct EvaluationDepth {
  size_t misses = 5;
  size_t pairs = 10;  // of the confusion table
  size_t classes = 10;
  size_t tags = 20;
  bool totals_only = false;  // figures and tags, nothing that stands in or on a report
};

std::string evaluation_text(const Evaluation& evaluation, const EvaluationDepth& depth);

// All of it as one line; totals_only as above.
std::string evaluation_json(const Evaluation& evaluation, bool totals_only);

}  // namespace onus
