// Lines of NDJSON, many at a time, so that other threads can read what they say.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"
#include "base/result.h"
#include "report/held_json.h"
#include "report/reject.h"
#include "report/report_json.h"

namespace onus {

inline constexpr size_t kLineLimitBytes = 64u << 20;

struct RawLine {
  std::string_view text;  // without its end and without a byte order mark
  uint32_t number = 0;    // from 1
  uint32_t skipped = 0;   // bytes left out before text: a byte order mark
  bool too_long = false;  // text is then only its start
};

struct LineRef {
  size_t from = 0, size = 0;  // in RawBatch::bytes
  uint32_t number = 0;
  uint32_t skipped = 0;
  bool too_long = false;
};

struct RawBatch {
  std::string bytes;
  std::vector<LineRef> lines;

  RawLine line(size_t i) const {
    const LineRef& ref = lines[i];
    return {std::string_view(bytes).substr(ref.from, ref.size), ref.number, ref.skipped,
            ref.too_long};
  }
};

class BatchReader {
 public:
  // Takes the stream, not its ownership.
  explicit BatchReader(std::FILE* stream, size_t line_limit_bytes = kLineLimitBytes);

  // The next line that is not blank, valid until the next call; false at the end.
  bool next(RawLine& line);

  // Refills the batch with as many lines that are not blank: at most this many, and no more once it
  // holds this many bytes. False at the end, with nothing in the batch.
  bool next(RawBatch& batch, size_t lines = 512, size_t bytes = 1u << 20);

  // After the end: a read error stands where the end of the file should be.
  bool failed() const { return reader_.failed(); }
  size_t line_limit_bytes() const { return limit_bytes_; }

 private:
  LineReader reader_;
  size_t limit_bytes_;
};

// What a line says. The error has file, line and column.
Result<Report> read_report_line(ReportReader& reader, const RawLine& line, const std::string& file,
                                size_t line_limit_bytes = kLineLimitBytes);
// The same; the record has its place.
Result<HeldRecord> read_held_line(HeldReader& reader, const RawLine& line, const std::string& file,
                                  size_t line_limit_bytes = kLineLimitBytes);

}  // namespace onus
