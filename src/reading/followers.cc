#include "reading/followers.h"

#include <bit>
#include <utility>

namespace onus::reading {

Followers::Followers(std::vector<Follower> all) : all_(std::move(all)) {
  if (all_.empty()) return;
  const size_t room = std::bit_ceil(all_.size() * 2 + 2);
  slots_.assign(room, 0);
  filter_.assign(room / 4, 0);  // 16 bits a slot
  filter_shift_ = 64 - static_cast<unsigned>(std::bit_width(filter_.size() - 1));
  for (size_t i = 0; i < all_.size(); ++i) {
    const auto [stage, literal] = std::pair(all_[i].stage, all_[i].literal);
    if (i > 0 && all_[i - 1].stage == stage && all_[i - 1].literal == literal) continue;
    const uint64_t key = key_of(stage, literal);
    filter_[key >> filter_shift_] |= uint64_t{1} << (key & 63);
    size_t at = key & (room - 1);
    while (slots_[at] != 0) at = (at + 1) & (room - 1);
    slots_[at] = static_cast<uint32_t>(i + 1);
  }
}

std::span<const Follower> Followers::find(StageId stage, uint32_t literal, uint64_t key) const {
  const auto is_it = [&](const Follower& one) {
    return one.stage == stage && one.literal == literal;
  };
  size_t at = key & (slots_.size() - 1);
  while (slots_[at] != 0 && !is_it(all_[slots_[at] - 1])) at = (at + 1) & (slots_.size() - 1);
  if (slots_[at] == 0) return {};
  const size_t first = slots_[at] - 1;
  size_t end = first + 1;
  while (end < all_.size() && is_it(all_[end])) ++end;
  return std::span(all_).subspan(first, end - first);
}

}  // namespace onus::reading
