// onus rules impact: the same reports decided under the law of two days.
#pragma once

#include <string>

#include "cli/external_reader.h"

namespace onus {

struct ImpactOptions {
  std::string before, after;  // days
  std::string reports;        // NDJSON, or CSV with a mapping
  std::string map;
  std::string rulebook;       // a draft; empty: the rulebook in use
  ReaderCommand reader;       // in the place of ours
  unsigned threads = 0;       // 0: one for each core
  bool json = false;
};

// The exit status of the contract: 0 done, 1 some lines rejected, 2 nothing could be done.
int run_rules_impact(const ImpactOptions& options);

}  // namespace onus
