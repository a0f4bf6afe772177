#include "reading/pair_table.h"

#include <bit>

#include "base/result.h"

namespace onus::reading {

PairTable::PairTable(std::span<const Item> items) {
  if (items.empty()) return;
  const size_t room = std::bit_ceil(items.size() * 2);
  slots_.resize(room);
  filter_.assign(room < 32 ? 2 : room / 8, 0);  // 8 bits a slot
  filter_shift_ = 64 - static_cast<unsigned>(std::bit_width(filter_.size() - 1));
  for (const Item& item : items) {
    ONUS_CHECK(item.value != kNone);
    const uint64_t key = key_of(item.first, item.second);
    filter_[key >> filter_shift_] |= uint64_t{1} << (key & 63);
    Item& slot = slots_[place_of(item.first, item.second, key)];
    if (slot.value == kNone) slot = item;
  }
}

std::vector<PairTable::Item> PairTable::items() const {
  std::vector<Item> all;
  for (const Item& slot : slots_)
    if (slot.value != kNone) all.push_back(slot);
  return all;
}

}  // namespace onus::reading
