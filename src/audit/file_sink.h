// A file written in pieces beside its place and renamed when whole, so that a reader never sees
// half.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

#include "base/result.h"

namespace onus {

class FileSink {
 public:
  static Result<FileSink> open(std::filesystem::path path);
  FileSink(FileSink&&) = default;
  ~FileSink();

  // Append here; drain() from time to time writes it out when it has grown large.
  std::string& out() { return buffer_; }
  void drain() {
    if (buffer_.size() >= kDrainBytes) write_out();
  }
  // Writes the rest and puts the file in its place; the first error of all.
  Result<void> finish();

 private:
  static constexpr size_t kDrainBytes = 1 << 16;
  struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  FileSink(std::filesystem::path path, std::filesystem::path beside, std::FILE* file)
      : path_(std::move(path)), beside_(std::move(beside)), file_(file) {}
  void write_out();

  std::filesystem::path path_, beside_;
  std::unique_ptr<std::FILE, Closer> file_;
  std::string buffer_;
  int error_ = 0;  // errno of the first write that failed
};

}  // namespace onus
