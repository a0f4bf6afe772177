// Wordings of several pieces ("beat ... up"). A stage is what has been found of one: its first
// piece, or its first few. A follower is a piece that may come next.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "reading/pair_table.h"
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
    const uint32_t first = first_.find(stage, literal);
    if (first == PairTable::kNone) return {};
    size_t end = first + 1;
    while (end < all_.size() && all_[end].stage == stage && all_[end].literal == literal) ++end;
    return std::span(all_).subspan(first, end - first);
  }
  const std::vector<Follower>& all() const { return all_; }

 private:
  std::vector<Follower> all_;
  PairTable first_;  // by stage and literal: the first of them in all_
};

}  // namespace onus::reading
