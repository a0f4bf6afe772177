#include "report/seen_ids.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <utility>

#include "base/text.h"

namespace onus {
namespace {

constexpr size_t kFirstSlots = 1024;  // a power of two

uint64_t hash_of(std::string_view id) {
  uint64_t hash = quick_hash(id);
  hash ^= hash >> 32;  // FNV's low bits are weak
  hash *= 0x9E3779B97F4A7C15ull;
  hash ^= hash >> 29;
  return hash == 0 ? 1 : hash;
}

}  // namespace

void SeenIds::start_file(std::string name) { files_.push_back({std::move(name), last_line_}); }

std::optional<Place> SeenIds::first_place(std::string_view id, uint64_t line) {
  if ((count_ + 1) * 4 > hashes_.size() * 3) grow();
  const uint64_t through = line + (files_.empty() ? 0 : files_.back().before);
  last_line_ = std::max(last_line_, through);
  const uint64_t hash = hash_of(id);
  const size_t slot = slot_of(hash);
  if (hashes_[slot] != 0) return place_of(lines_[slot]);
  hashes_[slot] = hash;
  lines_[slot] = static_cast<uint32_t>(
      std::min<uint64_t>(through, std::numeric_limits<uint32_t>::max()));
  ++count_;
  return std::nullopt;
}

size_t SeenIds::slot_of(uint64_t hash) const {
  const size_t mask = hashes_.size() - 1;
  size_t slot = hash & mask;
  while (hashes_[slot] != 0 && hashes_[slot] != hash) slot = (slot + 1) & mask;
  return slot;
}

void SeenIds::grow() {
  const size_t slots = hashes_.empty() ? kFirstSlots : hashes_.size() * 2;
  const auto old_hashes = std::exchange(hashes_, std::vector<uint64_t>(slots));
  const auto old_lines = std::exchange(lines_, std::vector<uint32_t>(slots));
  for (size_t i = 0; i < old_hashes.size(); ++i) {
    if (old_hashes[i] == 0) continue;
    const size_t slot = slot_of(old_hashes[i]);
    hashes_[slot] = old_hashes[i];
    lines_[slot] = old_lines[i];
  }
}

Place SeenIds::place_of(uint32_t line) const {
  Place place;
  place.line = line;
  for (const FileStart& file : files_) {
    if (file.before >= line) break;
    place.file = file.name;
    place.line = static_cast<uint32_t>(line - file.before);
  }
  return place;
}

Error duplicate(std::string_view field, std::string_view id, const Place& first, Place second) {
  const std::string where = first.file == second.file
                                ? fmt::format("line {}", first.line)
                                : fmt::format("line {} of {}", first.line, first.file);
  return {fmt::format("'{}' {} was given before, on {}; the first is used, this one is not", field,
                      cut_utf8(id, 60), where),
          std::move(second)};
}

}  // namespace onus
