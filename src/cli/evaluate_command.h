// onus evaluate.
#pragma once

#include <string>

#include "cli/external_reader.h"
#include "evaluation/evaluation_text.h"

namespace onus {

struct EvaluateOptions {
  std::string reports, answers;  // NDJSON; may be the same file
  std::string compare;           // what --json wrote before; empty: nothing to compare with
  ReaderCommand reader;          // in the place of ours
  EvaluationDepth depth;
  bool json = false;
};

// The exit status of the contract: 0 done, 1 some lines rejected, 2 nothing could be done.
int run_evaluate(const EvaluateOptions& options);

}  // namespace onus
