// onus fit: the weights of words from reports with known answers, tried by cross-validation first.
#pragma once

#include <string>
#include <vector>

namespace onus {

struct FitCommandOptions {
  std::vector<std::string> answers;  // files of reports with their answers
  std::string out;                   // the file of weights
  uint32_t folds = 10;
  double ridge = 0.1;
  std::string figures_of;  // one of `answers`, to be told of by itself too; empty: none
};

// Writes to standard output how well reports are decided that the weights were not fitted on.
// 0: written; 2: some input cannot be used and nothing was written.
int run_fit(const FitCommandOptions& options);

}  // namespace onus
