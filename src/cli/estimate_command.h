// onus estimate.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace onus {

struct EstimateCommandOptions {
  std::string plan, frame;  // frame empty: beside the plan
  std::vector<std::string> reviews;
  std::vector<std::string> recorded_crime;  // "120000", or of one domain "violence=30000"
  std::vector<std::string> earlier;         // estimate.json of earlier audits
  uint64_t seed = 1;                        // of the bootstrap
  std::string out;
};

// Writes estimate.json, estimate.csv and estimate.html and prints the rates. Nothing is written while
// anything is wrong with the sheets.
int run_estimate(const EstimateCommandOptions& options);

}  // namespace onus
