// Which numbers were read before, and where: for finding duplicates in millions of records.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace onus {

// Keeps 12 bytes a number: a 64-bit hash and a line. Two different numbers are taken for one with
// a chance of about 3 in a million among ten million numbers; the second is then rejected in the
// open, never lost.
class SeenIds {
 public:
  // Lines given from now on are of this file.
  void start_file(std::string name);

  // Where the number was first given, or nothing when this is the first time: it is then kept.
  std::optional<Place> first_place(std::string_view id, uint64_t line);

  size_t size() const { return count_; }

 private:
  struct FileStart {
    std::string name;
    uint64_t before;  // lines of all earlier files
  };

  void grow();
  size_t slot_of(uint64_t hash) const;
  Place place_of(uint32_t line) const;

  std::vector<uint64_t> hashes_;  // 0 is an empty slot
  std::vector<uint32_t> lines_;   // counted through all files
  size_t count_ = 0;
  std::vector<FileStart> files_;
  uint64_t last_line_ = 0;
};

// The error for a number given a second time.
Error duplicate(std::string_view field, std::string_view id, const Place& first, Place second);

}  // namespace onus
