// Reports as NDJSON: doc/formats/report.md.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "report/json_tape.h"
#include "report/report.h"

namespace onus {

// Reuses its memory from line to line; use one a thread.
class ReportReader {
 public:
  // One line, UTF-8 without a byte order mark, to a report that flaw_of finds nothing against. Texts
  // are kept byte for byte as they are after JSON's escapes. An error has the byte column in the
  // line; file and line number are the caller's to add.
  Result<Report> read(std::string_view line);

 private:
  Result<void> read_field(size_t node, Report& report);
  Result<void> read_log(size_t node, Report& report);
  Result<Entry> read_entry(size_t node);

  JsonTape tape_;
};

// Appends the report as one JSON object without a line end. Times carry the Europe/London offset.
void append_report(std::string& out, const Report& report);

// A time of a JSON field, in a possible year or not. The message names the field.
Result<Instant> json_instant(const JsonTape& tape, size_t node);

}  // namespace onus
