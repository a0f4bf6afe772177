// onus decide and onus read: lines in, lines out, in input order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/instant.h"
#include "cli/external_reader.h"

namespace onus {

enum class LinesMode : uint8_t {
  kDecideReports,
  kDecideAccounts,
  kReadReports,
};

struct LinesOptions {
  LinesMode mode = LinesMode::kDecideReports;
  std::vector<std::string> files;  // none, or "-": standard input
  std::string map;                 // the files are CSV and this TOML names their columns
  std::optional<Day> law_on;       // decide under the law of this day, not of the report's own
  ReaderCommand reader;            // in the place of ours
  unsigned threads = 0;            // 0: one for each core
};

// The exit status of the contract: 0 done, 1 some lines rejected, 2 nothing could be done.
int run_lines(const LinesOptions& options);

// Threads to use where none are asked for.
unsigned default_threads();

}  // namespace onus
