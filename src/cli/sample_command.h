// onus sample: plan, draw, check.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/external_reader.h"

namespace onus {

struct SamplePlanOptions {
  std::string reports, held;
  std::vector<std::string> maps;
  std::string out;
  std::string from, to;                  // days; empty: the first and last of the extract
  std::vector<std::string> half_widths;  // "violence=3", in percentage points
  std::optional<double> rate;            // percent; in the place of what Onus makes of the frame
  std::string allocation = "neyman";
  std::optional<uint64_t> size;  // reports, in the place of half widths
  double second_read = 10;       // percent
  double machine_errs = 1;       // times the allowance for what Onus gets wrong
  bool inspected_routes = false;
  ReaderCommand reader;
  unsigned threads = 0;
};

// Writes design.json, frame.ndjson and rejects.ndjson into the folder and prints the design.
int run_sample_plan(const SamplePlanOptions& options);

// Adds plan.json to the folder of a design.
int run_sample_draw(const std::string& folder, const std::string& seed);

// Verifies seal and frame and draws again. Without a frame the one beside the plan.
int run_sample_check(const std::string& plan, const std::string& frame);

}  // namespace onus
