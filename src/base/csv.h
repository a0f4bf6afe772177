// RFC 4180 comma-separated values, read as a stream: quoted fields may hold commas, quotes doubled
// and line ends. Used for the rulebook's tables and for forces' extracts.
#pragma once

#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace onus {

struct CsvLimits {
  size_t record_bytes = 64u << 20;
  size_t fields = 4096;
};

// Where bytes come from: a file or a text in memory.
class CsvSource {
 public:
  explicit CsvSource(std::FILE* stream) : stream_(stream) {}
  explicit CsvSource(std::string_view text) : text_(text) {}
  // The next byte, or -1 at the end.
  int take();
  int peek();
  // To be called before the first byte is taken.
  void skip_byte_order_mark();
  // A read error ended the stream early.
  bool failed() const { return stream_ && std::ferror(stream_) != 0; }

 private:
  bool fill();
  std::FILE* stream_ = nullptr;
  std::string_view text_;
  std::vector<char> buffer_;
};

class CsvReader {
 public:
  struct Record {
    std::vector<std::string> fields;
    uint64_t line = 0;                 // the line on which it starts, from 1
    std::vector<uint32_t> columns;     // byte column of each field on the line it starts, from 1
    std::vector<uint64_t> lines;       // line of each field
  };

  CsvReader(CsvSource source, char separator = ',', CsvLimits limits = {});

  // Reads the next record into out (reusing its memory). False at the end. An error spoils one
  // record and says which lines go with it: the reader has then moved on to the next line and may be
  // called again.
  Result<bool> next(Record& out);
  // After the end: a read error stands where the end of the file should be.
  bool failed() const { return source_.failed(); }

 private:
  std::unexpected<Error> spoiled(std::string message, uint64_t line, uint32_t column);
  Result<void> read_quoted(std::string& field);
  int take();

  CsvSource source_;
  char separator_;
  CsvLimits limits_;
  uint64_t line_ = 1;
  uint64_t record_line_ = 1;  // on which the record being read starts
  uint32_t column_ = 1;
  size_t record_bytes_ = 0;
  bool first_ = true;
};

// Appends a field, quoted where it must be. A field that a spreadsheet would run as a formula
// (= + - @ tab or carriage return first) gets a leading apostrophe.
void append_csv(std::string& out, std::string_view field);

}  // namespace onus
