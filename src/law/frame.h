// What is known about one act (or one report) when rules are asked: for every fact a value or
// "unknown". One bit for every value and one for "unknown", exactly one set per fact, so that a
// conjunction of conditions is a few word-wide tests.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <vector>

#include "account/vocabulary.h"

namespace onus {

inline constexpr size_t kFrameWords = 32;
inline constexpr size_t kMostAtoms = kFrameWords * 64;  // values and unknowns of all facts
inline constexpr size_t kMostFacts = 512;

// Where each fact's bits stand. A fact of at most 64 bits never straddles two words.
class FrameLayout {
 public:
  struct Slot {
    uint16_t first_bit = 0;
    uint16_t values = 0;  // the bit after the last value means "unknown"
  };

  // Nothing when the vocabulary needs more than kMostAtoms or kMostFacts.
  static std::optional<FrameLayout> make(const Vocabulary& vocabulary);

  Slot operator[](FactId fact) const { return slots_[fact]; }

 private:
  std::vector<Slot> slots_;
};

// Copied, never built, by users: start from Edition::base_frame().
class Frame {
 public:
  Frame() = default;

  // States a value.
  void set(FactId fact, ValueId value) {
    put(fact, value);
    stated_[fact / 64] |= bit(fact);
  }
  // Makes the fact unknown and not stated, also where a value would be assumed.
  void clear(FactId fact) {
    put(fact, kNoValue);
    stated_[fact / 64] &= ~bit(fact);
  }
  // Writes a value that nobody stated: assumed or concluded. kNoValue: unknown.
  void put(FactId fact, ValueId value) {
    const FrameLayout::Slot slot = (*layout_)[fact];
    const size_t last = slot.first_bit + size_t{slot.values};
    for (size_t w = slot.first_bit / 64; w <= last / 64; ++w) bits_[w] &= ~bits_of(slot, w);
    const size_t at = slot.first_bit + (value < slot.values ? size_t{value} : size_t{slot.values});
    bits_[at / 64] |= bit(at);
  }

  // Where the value stands among the fact's values; their number when it is unknown.
  size_t position(FactId fact) const {
    const FrameLayout::Slot slot = (*layout_)[fact];
    const size_t first = slot.first_bit;
    // One bit of the slot is always set, so the lowest one from its first on is its own.
    const uint64_t here = bits_[first / 64] >> (first % 64);
    if (here != 0) return static_cast<size_t>(std::countr_zero(here));
    for (size_t w = first / 64 + 1;; ++w)
      if (bits_[w] != 0) return w * 64 + static_cast<size_t>(std::countr_zero(bits_[w])) - first;
  }
  // kNoValue when unknown.
  ValueId value(FactId fact) const {
    const size_t at = position(fact);
    return at == (*layout_)[fact].values ? kNoValue : static_cast<ValueId>(at);
  }
  bool known(FactId fact) const {
    const FrameLayout::Slot slot = (*layout_)[fact];
    const size_t at = slot.first_bit + size_t{slot.values};
    return (bits_[at / 64] & bit(at)) == 0;
  }
  bool stated(FactId fact) const { return (stated_[fact / 64] & bit(fact)) != 0; }

  // The bits of a fact within word w.
  static uint64_t bits_of(FrameLayout::Slot slot, size_t w) {
    const size_t first = slot.first_bit, last = first + slot.values;
    uint64_t mask = ~uint64_t{0};
    if (w == first / 64) mask &= ~uint64_t{0} << (first % 64);
    if (w == last / 64) mask &= ~uint64_t{0} >> (63 - last % 64);
    return mask;
  }

 private:
  friend Frame assumed_frame(const FrameLayout& layout, const Vocabulary& vocabulary);

  static uint64_t bit(size_t at) { return uint64_t{1} << (at % 64); }

  const FrameLayout* layout_ = nullptr;
  std::array<uint64_t, kFrameWords> bits_{};
  std::array<uint64_t, kMostFacts / 64> stated_{};
};

// Every fact at what is assumed when it is not stated; conclusions and facts from tables unknown.
Frame assumed_frame(const FrameLayout& layout, const Vocabulary& vocabulary);

}  // namespace onus
