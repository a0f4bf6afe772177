#include "reading/followers.h"

#include <utility>

namespace onus::reading {

Followers::Followers(std::vector<Follower> all) : all_(std::move(all)) {
  std::vector<PairTable::Item> items;
  for (size_t i = 0; i < all_.size(); ++i)
    items.push_back({all_[i].stage, all_[i].literal, static_cast<uint32_t>(i)});
  first_ = PairTable(items);
}

}  // namespace onus::reading
