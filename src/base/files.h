// Reading and writing whole files and streams of lines, with limits.
#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace onus {

// The whole file, or an error that names it. Larger than limit_bytes is an error.
Result<std::string> read_file(const std::filesystem::path& path, uint64_t limit_bytes);

// Writes beside and renames, so that a reader never sees half a file.
Result<void> write_file(const std::filesystem::path& path, std::string_view bytes);

// The regular files of a folder and its sub-folders whose names end so, sorted by path.
Result<std::vector<std::filesystem::path>> files_below(const std::filesystem::path& folder,
                                                       std::string_view ending);

// Reads a stream line by line in bounded memory. A line longer than the limit is skipped to its end
// and reported as too long, so that the next one is read rightly.
class LineReader {
 public:
  struct Line {
    std::string_view text;  // without its end; valid until the next call
    uint64_t number = 0;    // from 1
    bool too_long = false;  // text then holds its first bytes
  };

  // Takes the stream, not its ownership.
  LineReader(std::FILE* stream, size_t limit_bytes);

  // The next line, or nothing at the end or after a read error (then failed() is true).
  std::optional<Line> next();
  bool failed() const { return failed_; }

 private:
  bool fill();
  Line line_of(size_t bytes, size_t end_bytes, bool too_long);

  std::FILE* stream_;
  size_t limit_bytes_;
  std::string head_;
  std::vector<char> buffer_;
  size_t begin_ = 0, end_ = 0;
  uint64_t number_ = 0;
  bool at_end_ = false, failed_ = false;
};

}  // namespace onus
