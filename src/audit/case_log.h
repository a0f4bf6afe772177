// A report's log made ready to be shown: decisive words marked, long texts cut around them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "account/account.h"
#include "report/report.h"

namespace onus {

struct LogPiece {
  std::string text;
  bool marked = false;
  uint64_t bytes_left_out = 0;  // then text is empty
};

struct LogEntry {
  Instant at;
  std::string by;
  std::vector<LogPiece> pieces;
  uint64_t entries_left_out = 0;  // then this stands for so many entries and has no pieces
};

// What is kept of one log.
struct LogLimits {
  size_t log_bytes = 20'000;
  size_t entry_bytes = 6'000;  // a longer entry without marks is cut here
  size_t around_bytes = 600;   // of a long entry, what is shown before and after marked words
  size_t entries = 200;
};

// The log with the spans marked. Entries with marks are kept first, then the others from the start,
// within the limits; what is left out is said in its place. Spans may overlap, point outside and
// split characters.
std::vector<LogEntry> case_log(const Report& report, const std::vector<Span>& spans,
                               const LogLimits& limits = {});

}  // namespace onus
