// onus explain.
#pragma once

#include <optional>
#include <string>

#include "base/instant.h"
#include "cli/external_reader.h"

namespace onus {

struct ExplainOptions {
  std::string reports;        // NDJSON, bare or within answers
  std::string report;         // the number of the one to explain
  std::string html;           // a file for the page; empty: a page for the terminal
  std::optional<Day> law_on;  // under the law of this day, not of the report's own
  ReaderCommand reader;       // in the place of ours
};

// The exit status of the contract: 0 done, 2 nothing could be done.
int run_explain(const ExplainOptions& options);

}  // namespace onus
