// onus audit.
#pragma once

#include <string>
#include <vector>

#include "cli/external_reader.h"

namespace onus {

struct AuditOptions {
  std::string reports;
  std::string held;
  std::vector<std::string> maps;
  std::string out;
  ReaderCommand reader;  // in the place of ours
  unsigned threads = 0;  // 0: one for each core
};

// Writes findings.csv, findings.ndjson, summary.json, report.html and rejects.ndjson into the
// folder; the exit status is the contract's.
int run_audit(const AuditOptions& options);

}  // namespace onus
