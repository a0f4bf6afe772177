// Wordings of several pieces ("beat ... up"). A stage is what has been found of one: its first
// piece, or its first few. A follower is a piece that may come next.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "reading/term.h"

namespace onus::reading {

using StageId = uint32_t;
inline constexpr StageId kNoStage = 0xFFFFFFFF;

struct Follower {
  StageId stage = kNoStage;
  uint32_t literal = 0;
  Gap gap;                      // between what was found and this piece
  StageId next = kNoStage;      // where further pieces may follow this one
  uint32_t begin = 0, end = 0;  // into LexiconModel::targets: hits, once this piece is found
};

class Followers {
 public:
  Followers() = default;
  // Those of one stage and literal must stand together.
  explicit Followers(std::vector<Follower> all);

  // By how many gaps the literal may follow the stage; nearly always none.
  std::span<const Follower> of(StageId stage, uint32_t literal) const {
    const uint64_t key = key_of(stage, literal);
    if (filter_.empty() || (filter_[key >> filter_shift_] >> (key & 63) & 1) == 0) return {};
    return find(stage, literal, key);
  }
  const std::vector<Follower>& all() const { return all_; }

 private:
  static uint64_t key_of(StageId stage, uint32_t literal) {
    const uint64_t both = (uint64_t{stage} << 32 | literal) * 0x9E3779B97F4A7C15u;
    return both ^ both >> 29;
  }
  std::span<const Follower> find(StageId stage, uint32_t literal, uint64_t key) const;

  std::vector<Follower> all_;
  std::vector<uint32_t> slots_;   // open addressing: 1 + the first of a stage and literal, or 0
  std::vector<uint64_t> filter_;  // words chosen by the highest bits of a key, bits by its lowest
  unsigned filter_shift_ = 0;
};

}  // namespace onus::reading
