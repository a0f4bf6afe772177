#include "cli/ordered.h"

#include <gtest/gtest.h>

#include <chrono>

namespace onus {
namespace {

TEST(RunOrdered, GivesBatchesBackInTheOrderTheyCameWhateverTheWorkersDo) {
  struct Batch {
    int number = 0, square = 0;
  };
  constexpr int kBatches = 2000;
  int made = 0;
  std::vector<int> seen;
  run_ordered<Batch>(
      4,
      [&](Batch& batch) {
        if (made == kBatches) return false;
        batch.number = made++;
        return true;
      },
      [](Batch& batch, unsigned worker) {
        if ((batch.number + static_cast<int>(worker)) % 7 == 0) std::this_thread::yield();
        batch.square = batch.number * batch.number;
      },
      [&](const Batch& batch) {
        ASSERT_EQ(batch.square, batch.number * batch.number);
        seen.push_back(batch.number);
      });
  ASSERT_EQ(seen.size(), static_cast<size_t>(kBatches));
  for (int i = 0; i < kBatches; ++i) ASSERT_EQ(seen[static_cast<size_t>(i)], i);
}

TEST(RunOrdered, EndsWhenThereIsNothing) {
  int consumed = 0;
  run_ordered<int>(2, [](int&) { return false; }, [](int&, unsigned) {},
                   [&](const int&) { ++consumed; });
  EXPECT_EQ(consumed, 0);
}

}  // namespace
}  // namespace onus
