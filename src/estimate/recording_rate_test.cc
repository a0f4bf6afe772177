#include "estimate/recording_rate.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>

namespace onus {
namespace {

TEST(RecordingRate, GivesTheThreePublishedHalfWidths) {
  struct {
    double rate;
    int64_t crimes;
    double half_width_points;
  } const published[] = {{0.653, 1866, 2.16}, {0.872, 1239, 1.86}, {0.843, 1470, 1.86}};
  for (const auto& [rate, crimes, half] : published) {
    auto r = rate_interval({std::lround(rate * static_cast<double>(crimes)), crimes, {}, {}});
    ASSERT_TRUE(r);
    EXPECT_NEAR(50 * (r->normal.high - r->normal.low), half, 0.005);
  }
}

TEST(RecordingRate, UnrecordedFollowsTheRate) {
  auto r = rate_interval({653, 1000, {}, 57'000});
  ASSERT_TRUE(r && r->unrecorded);
  EXPECT_NEAR(r->unrecorded->value, 30'289, 1);
  EXPECT_NEAR(r->unrecorded->low, 57'000 * (1 / r->normal.high - 1), 1e-6);
  EXPECT_NEAR(*r->unrecorded->high, 57'000 * (1 / r->normal.low - 1), 1e-6);
}

TEST(RecordingRate, NothingOrEverythingRecordedStaysOnTheScale) {
  auto none = rate_interval({0, 10, {}, 1000});
  ASSERT_TRUE(none);
  EXPECT_EQ(none->clopper_pearson.low, 0);
  EXPECT_FALSE(none->unrecorded);
  auto all = rate_interval({10, 10, {}, 1000});
  ASSERT_TRUE(all);
  EXPECT_EQ(all->clopper_pearson.high, 1);
  EXPECT_EQ(all->unrecorded->value, 0);
  auto few = rate_interval({1, 10, {}, 1000});
  ASSERT_TRUE(few);
  EXPECT_EQ(few->normal.low, 0);
  EXPECT_FALSE(few->unrecorded->high);
}

TEST(RecordingRate, APopulationShortensTheNormalIntervalOnly) {
  auto small = rate_interval({60, 100, 150, {}}), large = rate_interval({60, 100, {}, {}});
  ASSERT_TRUE(small && large);
  const double shorter =
      (small->normal.high - small->normal.low) / (large->normal.high - large->normal.low);
  EXPECT_NEAR(shorter, std::sqrt(50.0 / 149.0), 1e-12);
  EXPECT_EQ(small->wilson.low, large->wilson.low);
  auto census = rate_interval({60, 100, 100, {}});
  ASSERT_TRUE(census);
  EXPECT_DOUBLE_EQ(census->normal.low, census->normal.high);
}

TEST(RecordingRate, LargestNumbersStayNumbers) {
  constexpr int64_t kMost = INT64_MAX;
  auto r = rate_interval({kMost - 1, kMost, kMost, kMost});
  ASSERT_TRUE(r);
  EXPECT_TRUE(std::isfinite(r->clopper_pearson.low) && std::isfinite(r->wilson.low));
}

TEST(RecordingRate, SaysWhichFigureCannotBe) {
  EXPECT_EQ(rate_interval({5, 4, {}, {}}).error().message,
            "--recorded must lie between 0 and --expected (4)");
  EXPECT_EQ(rate_interval({1, 2, 1, {}}).error().message,
            "--population (1) is smaller than the sample (2)");
  EXPECT_EQ(rate_interval({1, 2, {}, -1}).error().message, "--recorded-crime must be 0 or more");
  EXPECT_FALSE(rate_interval({0, 0, {}, {}}));
  EXPECT_FALSE(rate_interval({-1, 2, {}, {}}));
}

}  // namespace
}  // namespace onus
