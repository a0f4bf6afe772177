#include "reading/pair_table.h"

#include <gtest/gtest.h>

namespace onus::reading {
namespace {

TEST(PairTable, HasNothingWhereNothingWasPutIn) {
  EXPECT_EQ(PairTable().find(0, 0), PairTable::kNone);
  EXPECT_EQ(PairTable(std::span<const PairTable::Item>{}).find(1, 2), PairTable::kNone);
}

TEST(PairTable, TellsManyPairsApart) {
  std::vector<PairTable::Item> items;
  for (uint32_t first = 0; first < 300; ++first)
    for (uint32_t second = first; second < first + 20; ++second)
      items.push_back({first, second, first * 1000 + second});
  const PairTable table(items);
  for (uint32_t first = 0; first < 310; ++first)
    for (uint32_t second = 0; second < 330; ++second) {
      const bool there = first < 300 && second >= first && second < first + 20;
      ASSERT_EQ(table.find(first, second), there ? first * 1000 + second : PairTable::kNone);
    }
  EXPECT_EQ(table.items().size(), items.size());
}

TEST(PairTable, OfOnePairTheFirstItemCounts) {
  const std::vector<PairTable::Item> items = {{1, 2, 3}, {1, 2, 4}};
  EXPECT_EQ(PairTable(items).find(1, 2), 3u);
  EXPECT_EQ(PairTable(items).find(2, 1), PairTable::kNone);
}

}  // namespace
}  // namespace onus::reading
