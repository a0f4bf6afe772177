// From a pair of numbers to a number, for tables that are mostly asked for pairs they do not have.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace onus::reading {

class PairTable {
 public:
  static constexpr uint32_t kNone = 0xFFFFFFFF;
  struct Item {
    uint32_t first = 0, second = 0;
    uint32_t value = kNone;  // of an item: anything else
  };

  PairTable() = default;
  // Of items with the same pair the first counts.
  explicit PairTable(std::span<const Item> items);

  // kNone where there is no such pair.
  uint32_t find(uint32_t first, uint32_t second) const {
    const uint64_t key = key_of(first, second);
    if (filter_.empty() || (filter_[key >> filter_shift_] >> (key & 63) & 1) == 0) return kNone;
    return slots_[place_of(first, second, key)].value;
  }
  // Asks for the memory that find(first, second) will read.
  void fetch(uint32_t first, uint32_t second) const {
    if (filter_.empty()) return;
    const uint64_t key = key_of(first, second);
    __builtin_prefetch(&filter_[key >> filter_shift_]);
    __builtin_prefetch(&slots_[key >> 6 & (slots_.size() - 1)]);
  }
  // All items, in no order that means anything.
  std::vector<Item> items() const;

 private:
  static uint64_t key_of(uint32_t first, uint32_t second) {
    const uint64_t both = (uint64_t{first} << 32 | second) * 0x9E3779B97F4A7C15u;
    return both ^ both >> 29;
  }
  size_t place_of(uint32_t first, uint32_t second, uint64_t key) const {
    size_t at = key >> 6 & (slots_.size() - 1);
    while (slots_[at].value != kNone &&
           (slots_[at].first != first || slots_[at].second != second))
      at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  std::vector<Item> slots_;       // open addressing; a power of two, half empty at least
  std::vector<uint64_t> filter_;  // words chosen by the highest bits of a key, bits by its lowest
  unsigned filter_shift_ = 0;
};

}  // namespace onus::reading
