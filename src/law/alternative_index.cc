#include "law/alternative_index.h"

#include <algorithm>
#include <map>

namespace onus {

AlternativeIndex::AlternativeIndex(const FrameLayout& layout,
                                   std::span<const Alternative* const> alternatives,
                                   FactId settled)
    : words_((alternatives.size() + 63) / 64), all_(words_) {
  std::map<FactId, size_t> testing;
  for (size_t a = 0; a < alternatives.size(); ++a) {
    all_[a / 64] |= uint64_t{1} << (a % 64);
    for (const Condition& condition : alternatives[a]->conditions)
      if (condition.fact != settled) ++testing[condition.fact];
  }
  std::vector<std::pair<size_t, FactId>> facts;
  for (auto [fact, count] : testing) facts.emplace_back(count, fact);
  std::ranges::stable_sort(facts, std::ranges::greater(), &std::pair<size_t, FactId>::first);
  for (auto [count, fact] : facts) {
    const auto first = static_cast<uint32_t>(masks_.size());
    const size_t values = layout[fact].values + size_t{1};
    probes_.push_back({fact, first});
    for (size_t v = 0; v < values; ++v) masks_.insert(masks_.end(), all_.begin(), all_.end());
    for (size_t a = 0; a < alternatives.size(); ++a) {
      const Condition* condition = condition_on(*alternatives[a], fact);
      if (!condition) continue;
      for (size_t v = 0; v < values; ++v)
        if (!std::ranges::binary_search(condition->allowed, static_cast<ValueId>(v)))
          masks_[first + v * words_ + a / 64] &= ~(uint64_t{1} << (a % 64));
    }
  }
}

bool AlternativeIndex::find(const Frame& frame, std::span<uint64_t> alive) const {
  if (words_ == 1) {  // nearly always
    uint64_t left = all_[0];
    for (const Probe& probe : probes_) {
      left &= masks_[probe.first_mask + frame.position(probe.fact)];
      if (left == 0) break;
    }
    alive[0] = left;
    return left != 0;
  }
  std::ranges::copy(all_, alive.begin());
  for (const Probe& probe : probes_) {
    const uint64_t* mask = masks_.data() + probe.first_mask + frame.position(probe.fact) * words_;
    for (size_t w = 0; w < words_; ++w) alive[w] &= mask[w];
  }
  return std::ranges::any_of(alive.first(words_), [](uint64_t word) { return word != 0; });
}

}  // namespace onus
