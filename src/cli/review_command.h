// onus sample sheets and disagreements: what reviewers get, and what becomes of two readings.
#pragma once

#include <string>
#include <vector>

namespace onus {

struct SheetsOptions {
  std::string plan;
  std::string reports, held;  // the extract of the plan
  std::vector<std::string> maps;
  std::string out;
  unsigned split = 1;  // first readings over so many sheets
};

// Writes first.csv, .xlsx, .html and, where reports are read twice, second.*; split: first-1...
int run_sample_sheets(const SheetsOptions& options);

struct DisagreementsOptions {
  SheetsOptions sheets;
  std::string frame;  // empty: beside the plan
  std::vector<std::string> reviews;
};

// Prints how far two readings agree and writes third.* where they differ.
int run_sample_disagreements(const DisagreementsOptions& options);

}  // namespace onus
